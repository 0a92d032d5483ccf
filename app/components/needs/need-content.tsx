import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { DefinitionList } from "~/components/ui/definition-list";
import { PersonName } from "~/components/ui/person-name";
import { TextLink } from "~/components/ui/text-link";
import type { NeedPage } from "~/domain/needs/need-page.server";
import { countryName } from "~/domain/reference/countries";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { useMeasuredValues } from "./measured-values";

/** What is needed, how much, of which project and who answers it. */
export function NeedContent({ need }: { need: NeedPage }) {
  const { t, language } = useTranslation("needs");
  const name = useCodeName();
  const pick = useBilingual();
  const measured = useMeasuredValues(need.category, need.fields);
  const { project } = need;
  return (
    <Section
      id="need"
      title={t("page.need")}
      action={
        need.actions.includes("edit") ? (
          <TextLink href={`/needs/${need.id}/edit`}>{t("actions.edit")}</TextLink>
        ) : undefined
      }
    >
      <DefinitionList
        items={[
          ...measured,
          { label: t("department"), value: need.department ? pick(need.department) : t("noDepartment") },
          { label: t("liaison"), value: need.department ? (need.liaison ?? t("noLiaison")) : null },
          {
            label: t("raisedBy"),
            value: (
              <>
                <PersonName name={need.raised.by} /> <InstantText at={need.raised.at} />
              </>
            ),
          },
          ...(project.canOpen
            ? []
            : [
                { label: t("project"), value: `${project.name} (${project.code})` },
                { label: t("stage"), value: name("stage", project.stage) },
                { label: t("investor"), value: project.isSensitive ? t("sensitiveProject") : project.investorName },
                ...(project.isSensitive
                  ? []
                  : [
                      { label: t("country"), value: project.countryCode && countryName(project.countryCode, language) },
                    ]),
                { label: t("site"), value: project.site },
                { label: t("officer"), value: project.officer },
              ]),
          ...(need.detail ? [{ label: t("page.detail"), value: need.detail, isWide: true }] : []),
        ]}
      />
    </Section>
  );
}
