import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { InvestorPage } from "~/domain/investors/investor-page.server";
import { useTranslation } from "~/i18n/use-translation";

/** The people at an investor; phone and e-mail masked until somebody says what for. */
export function InvestorContacts({
  investor,
}: {
  investor: Pick<InvestorPage, "id" | "contacts" | "canEdit" | "canReveal">;
}) {
  const { t } = useTranslation("investors");
  const at = (path: string) => `/investors/${investor.id}/contacts/${path}`;
  return (
    <Section
      id="contacts"
      title={t("contacts")}
      meta={investor.contacts.length || undefined}
      action={
        investor.canEdit ? (
          <ButtonLink href={at("new")} size="small" variant="quiet" icon="plus">
            {t("addContact")}
          </ButtonLink>
        ) : null
      }
    >
      {investor.contacts.length === 0 ? <p className="text-faint">{t("noContacts")}</p> : null}
      <ul className="flex flex-col gap-4">
        {investor.contacts.map((contact) => (
          <li key={contact.id}>
            <div className="flex flex-wrap items-center gap-x-3">
              <span className="font-semibold">{contact.name}</span>
              {contact.position ? <span className="text-muted">{contact.position}</span> : null}
              {contact.isFirst ? <Tag>{t("first")}</Tag> : null}
              <span className="no-print ml-auto flex gap-3 text-xs">
                {investor.canReveal && (contact.phoneMasked ?? contact.emailMasked) ? (
                  <TextLink href={at(`${contact.id}/reveal`)}>{t("reveal")}</TextLink>
                ) : null}
                {investor.canEdit ? <TextLink href={at(`${contact.id}/edit`)}>{t("edit")}</TextLink> : null}
              </span>
            </div>
            <div className="meta">
              {contact.phoneMasked ? <span>{contact.phoneMasked}</span> : null}
              {contact.emailMasked ? <span>{contact.emailMasked}</span> : null}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
