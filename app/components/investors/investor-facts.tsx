import { Section } from "~/components/ui/card";
import { DefinitionList } from "~/components/ui/definition-list";
import type { InvestorFacts } from "~/domain/investors/edit-investor.server";
import { countryName } from "~/domain/reference/countries";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export function InvestorFactsCard({ facts }: { facts: InvestorFacts }) {
  const { t } = useTranslation("investors");
  return (
    <Section id="facts" title={t("facts")}>
      <InvestorFactsList facts={facts} />
    </Section>
  );
}

/** Everything that is known of an investor, in the order of its form. */
function InvestorFactsList({ facts }: { facts: InvestorFacts }) {
  const { t, language } = useTranslation("investors");
  const { t: common } = useTranslation("common");
  const name = useCodeName();
  const country = (code: string | undefined) => (code ? countryName(code, language) : null);
  return (
    <DefinitionList
      items={[
        { label: t("field.nameZh"), value: facts.nameZh },
        { label: t("field.nameEn"), value: facts.nameEn },
        { label: t("field.aliases"), value: facts.aliases.join(common("separator")) },
        { label: t("field.countryCode"), value: country(facts.countryCode) },
        { label: t("field.controllerName"), value: facts.controllerName },
        { label: t("field.controllerCountry"), value: country(facts.controllerCountry) },
        { label: t("field.freePortCountry"), value: country(facts.freePortCountry) },
        { label: t("field.tags"), value: facts.tags.map((tag) => name("investorTag", tag)).join(common("separator")) },
        { label: t("field.isExisting"), value: common(facts.isExisting ? "yes" : "no") },
        { label: t("field.notes"), value: facts.notes, isWide: true },
      ]}
    />
  );
}
