import { Section } from "~/components/ui/card";
import { DefinitionList } from "~/components/ui/definition-list";
import { useTranslation } from "~/i18n/use-translation";

/** What every column counts, on the page and on paper. */
export function Definitions({ items }: { items: { label: string; value: string }[] }) {
  const { t } = useTranslation("outcomes");
  return (
    <Section id="definitions" title={t("definitions.title")} className="mt-4">
      <DefinitionList items={items.map((item) => ({ ...item, isWide: true }))} />
    </Section>
  );
}
