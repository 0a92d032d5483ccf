import { ZoneName } from "~/components/ui/zone-name";
import type { PartName as Part } from "~/domain/outcomes/outcome-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** A measure, a zone, a province or a sector. */
export function PartName({ part }: { part: Part }) {
  const pick = useBilingual();
  const name = useSectorName();
  const { t } = useTranslation("outcomes");
  if (part.kind === "together") return t("together");
  if (part.kind === "measure") return `${part.key} ${pick(part.title)}`;
  return part.kind === "place" ? <ZoneName name={part.name} /> : name(part.key);
}

/** Names a sector, also the one that is not known. */
export function useSectorName() {
  const { t } = useTranslation("outcomes");
  const name = useCodeName();
  return (sector: Extract<Part, { kind: "sector" }>["key"]) =>
    sector === "unknown" ? t("sectorUnknown") : name("sector", sector);
}
