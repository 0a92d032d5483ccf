import { useBilingual } from "~/i18n/use-translation";
import { shortZoneName } from "~/values/short-zone-name";

/** A zone in a list, by its short name; the full one on hover. */
export function ZoneName({ name }: { name: { zh: string; en: string } }) {
  const pick = useBilingual();
  return (
    <span className="nowrap" title={pick(name)}>
      {pick(shortZoneName(name))}
    </span>
  );
}
