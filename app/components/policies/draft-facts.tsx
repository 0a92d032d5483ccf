import { DefinitionList } from "~/components/ui/definition-list";
import type { DraftPage } from "~/domain/policies/draft-page.server";
import { useTranslation } from "~/i18n/use-translation";
import type { Sent } from "./sent";

/** What the file says of its document; what it does not say is said so. */
export function DraftFacts({ page }: { page: Sent<DraftPage> }) {
  const { t } = useTranslation("policies");
  const orMissing = (value: string | null) => value || <span className="text-faint">{t("draft.notInFile")}</span>;
  return (
    <div className="mb-4">
      <DefinitionList
        items={[
          { label: t("draft.factTitle"), value: orMissing(page.title), isWide: true },
          { label: t("draft.factNumber"), value: orMissing(page.number) },
          { label: t("draft.factDate"), value: orMissing(page.date) },
          { label: t("draft.factIssuer"), value: orMissing(page.issuer) },
          { label: t("draft.factAddressees"), value: orMissing(page.addressees), isWide: true },
        ]}
      />
    </div>
  );
}
