import type { ReactNode } from "react";
import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { type Definition, DefinitionList } from "~/components/ui/definition-list";
import type { Columns } from "~/domain/projects/column-values";
import { fieldsOf, type ProjectFieldName, type SectionKey } from "~/domain/projects/project-fields";
import { useTranslation } from "~/i18n/use-translation";
import { type Names, useFieldValue } from "./field-value";

type SectionCardProps = {
  projectId: string;
  section: SectionKey;
  columns: Columns;
  names: Names;
  canEdit: boolean;
  /** Shown after the fields: converted amounts, who checked. */
  extra?: Definition[];
  /** Fields shown elsewhere on the page. */
  without?: readonly ProjectFieldName[];
  /** Under the list. */
  children?: ReactNode;
};

/** One section of what a project is: filled fields as a list, the blank ones named in one line. */
export function SectionCard({
  projectId,
  section,
  columns,
  names,
  canEdit,
  extra = [],
  without = [],
  children,
}: SectionCardProps) {
  const { t } = useTranslation("projects");
  const { t: common, language } = useTranslation("common");
  const shownValue = useFieldValue();
  const fields = fieldsOf(section).filter(({ name }) => !without.includes(name));
  const values = fields.map((field) => ({ field, value: shownValue(field, columns, names) ?? null }));
  const filled = values.filter(({ value }) => value !== null);
  const blank = values.filter(({ value }) => value === null);
  const items = [
    ...filled.map(({ field, value }) => ({ label: t(`field.${field.name}`), value, isWide: field.isWide })),
    ...extra,
  ];
  return (
    <Section
      id={section}
      title={t(`section.${section}`)}
      action={
        canEdit ? (
          <ButtonLink href={`/projects/${projectId}/edit/${section}`} size="small" variant="quiet" icon="edit">
            {t(filled.length === 0 ? "edit.fill" : "edit.action")}
          </ButtonLink>
        ) : null
      }
    >
      {items.length > 0 ? <DefinitionList items={items} /> : null}
      {blank.length > 0 ? (
        <p className={items.length > 0 ? "mt-3 text-xs text-faint" : "text-faint"}>
          {items.length === 0
            ? t("empty.section")
            : `${common("empty")}${language === "en" ? ": " : "："}${blank.map(({ field }) => t(`field.${field.name}`)).join(common("separator"))}`}
        </p>
      ) : null}
      {children}
    </Section>
  );
}
