import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { Icon } from "~/components/ui/icon";
import { TextLink } from "~/components/ui/text-link";
import type { NeedPage } from "~/domain/needs/need-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** The need's files, each a download, and the way to add one. */
export function NeedFiles({ need }: { need: NeedPage }) {
  const { t } = useTranslation("needs");
  const name = useCodeName();
  return (
    <Section
      id="files"
      title={t("page.files")}
      meta={need.files.length || undefined}
      action={
        need.actions.includes("follow_up") ? (
          <ButtonLink href={`/needs/${need.id}/evidence/new`} size="small" icon="plus">
            {t("page.addFile")}
          </ButtonLink>
        ) : undefined
      }
    >
      {need.files.length === 0 ? <p className="text-muted">{t("page.filesEmpty")}</p> : null}
      <ul className="grid gap-2">
        {need.files.map((file) => (
          <li key={file.id} className="flex gap-2">
            <Icon name="file" className="mt-[3px] text-faint" />
            <span className="min-w-0">
              <TextLink href={`/files/${file.id}`}>{file.title ?? file.fileName}</TextLink>
              <span className="meta text-xs">
                <span>{name("evidenceKind", file.kind)}</span>
                {file.by ? <span>{t("page.fileBy", { name: file.by })}</span> : null}
                <InstantText at={file.at} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
