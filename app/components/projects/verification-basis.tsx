import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { DefinitionList } from "~/components/ui/definition-list";
import { Icon } from "~/components/ui/icon";
import { Money } from "~/components/ui/money";
import { PersonName } from "~/components/ui/person-name";
import { TextLink } from "~/components/ui/text-link";
import { useDateWords } from "~/components/ui/use-date-words";
import { columnsOf, fieldOfColumn } from "~/domain/projects/project-fields";
import type { getVerificationPage } from "~/domain/projects/verification-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { useFieldValue } from "./field-value";

type Page = NonNullable<Awaited<ReturnType<typeof getVerificationPage>>>;

/** The files and figures side by side with who stands behind them: what a second person compares. */
export function VerificationBasis({ page }: { page: Page }) {
  const { t } = useTranslation("projects");
  const { t: common } = useTranslation("common");
  const name = useCodeName();
  const day = useDateWords();
  const shownValue = useFieldValue();
  const fields = Object.keys(page.columns).flatMap((column) => {
    const field = fieldOfColumn(column);
    return field && columnsOf(field)[0] === column ? [field] : [];
  });
  return (
    <div className="flex flex-col gap-4">
      <Section id="files" title={t("verification.files")} meta={page.files.length || undefined}>
        {page.files.length === 0 ? <p className="text-faint">{t("verification.noFiles")}</p> : null}
        <ul className="flex flex-col gap-2">
          {page.files.map((file) => (
            <li key={file.id} className="flex gap-2">
              <Icon name="file" className="mt-[3px] text-faint" />
              <span>
                <TextLink href={`/files/${file.id}`}>{file.title ?? file.fileName}</TextLink>
                <span className="meta text-xs">
                  <span>{name("evidenceKind", file.kind)}</span>
                  <InstantText at={file.uploadedAt} />
                </span>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="figures" title={t("verification.figures")}>
        <DefinitionList
          items={[
            ...fields.map((field) => ({ label: t(`field.${field.name}`), value: shownValue(field, page.columns, {}) })),
            ...page.capital.map((entry) => ({
              id: `capital-${entry.id}`,
              label: `${name("capitalKind", entry.kind)} ${day(entry.arrivedOn)}`,
              value: <Money money={entry.money} />,
            })),
          ]}
        />
      </Section>
      <Section id="people" title={t("verification.people")}>
        <DefinitionList
          items={[
            { label: t("verification.enteredBy"), value: page.enteredBy.join(common("separator")) || null },
            { label: t("verification.requestedBy"), value: <Who name={page.requestedBy} at={page.requestedAt} /> },
            { label: t("verification.decidedBy"), value: <Who name={page.decidedBy} at={page.decidedAt} /> },
            { label: t("verification.note"), value: page.note, isWide: true },
          ]}
        />
      </Section>
    </div>
  );
}

function Who({ name, at }: { name: string | null; at: string | null }) {
  return (
    <span className="flex flex-wrap gap-x-2">
      <PersonName name={name} />
      {name && at ? <InstantText at={at} /> : null}
    </span>
  );
}
