import { LightMark } from "~/components/ui/light-mark";
import { type LightLevel, lightLevels } from "~/domain/projects/shown";
import { useTranslation } from "~/i18n/use-translation";

/** How many live projects stand at each light; each figure opens the list filtered by it. */
export function LightCounts({ lights, query = "" }: { lights: Partial<Record<LightLevel, number>>; query?: string }) {
  const { t } = useTranslation("home");
  return (
    <nav aria-label={t("lightsTitle")} className="grid grid-cols-2 gap-2 sm:grid-cols-4">
      {lightLevels.map((light) => (
        <a
          key={light}
          href={`/projects?light=${light}${query}`}
          className="card flex items-baseline justify-between gap-2 px-4 py-3 hover:border-accent"
        >
          <LightMark light={light} />
          <span className="figure">{lights[light] ?? 0}</span>
        </a>
      ))}
    </nav>
  );
}
