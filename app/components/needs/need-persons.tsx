import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { Table } from "~/components/ui/table";
import { TextLink } from "~/components/ui/text-link";
import type { NeedPage } from "~/domain/needs/need-page.server";
import { countryName } from "~/domain/reference/countries";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** Persons for whom entry is asked, masked; showing one in full asks for a purpose. */
export function NeedPersons({ need }: { need: NeedPage }) {
  const { t, language } = useTranslation("needs");
  const name = useCodeName();
  if (need.category !== "entry_exit") return null;
  const canKeep = need.actions.includes("keep_persons");
  const canReveal = need.actions.includes("reveal");
  const add = (
    <ButtonLink href={`/needs/${need.id}/persons/new`} size="small" icon="plus">
      {t("actions.keep_persons")}
    </ButtonLink>
  );
  return (
    <Section id="persons" title={t("page.persons")} meta={need.persons.length || undefined} action={canKeep ? add : undefined} padded={false}>
      <Table
        bare
        scroll
        caption={t("person.listCaption")}
        rows={need.persons}
        rowKey={(person) => person.id}
        empty={<p className="px-4 py-3 text-muted">{t("page.personsEmpty")}</p>}
        columns={[
          { key: "name", head: t("fields.personName"), isTight: true, cell: (person) => person.nameMasked },
          { key: "nationality", head: t("fields.nationality"), isTight: true, cell: (person) => countryName(person.nationality, language) },
          { key: "document", head: t("fields.documentKind"), cell: (person) => name("travelDocument", person.documentKind) },
          { key: "number", head: t("fields.documentNumber"), isTight: true, cell: (person) => person.documentMasked ?? "—" },
          {
            key: "period",
            head: t("fields.from"),
            isTight: true,
            cell: (person) =>
              person.from || person.to ? (
                <>
                  {person.from ? <DateText date={person.from} weekday={false} /> : "…"}–{person.to ? <DateText date={person.to} weekday={false} /> : "…"}
                </>
              ) : (
                "—"
              ),
          },
          {
            key: "actions",
            head: t("page.more"),
            isTight: true,
            cell: (person) => (
              <span className="flex gap-3 no-print">
                {canReveal ? <TextLink href={`/needs/${need.id}/persons/${person.id}/reveal`}>{t("actions.reveal")}</TextLink> : null}
                {canKeep ? <TextLink href={`/needs/${need.id}/persons/${person.id}/remove`}>{t("actions.remove")}</TextLink> : null}
              </span>
            ),
          },
        ]}
      />
      <p className="border-t border-line px-4 py-2 text-xs text-muted">{t("page.personsNote")}</p>
    </Section>
  );
}
