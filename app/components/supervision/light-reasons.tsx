import { LightMark } from "~/components/ui/light-mark";
import { calendarWarnings, type Light } from "~/domain/supervision/lights";
import { useTranslation } from "~/i18n/use-translation";
import { useLightText } from "./use-light-text";

/** Every rule that found something, worst first, each with its reason; and whether a holiday table was missing. */
export function LightReasons({ lights }: { lights: Light[] }) {
  const { t } = useTranslation("supervision");
  const { t: word } = useTranslation("common");
  const text = useLightText();
  const found = lights.filter((light) => light.level !== "green");
  const years = calendarWarnings(lights);
  return (
    <>
      {found.length === 0 ? <p className="text-muted">{t("allGreen")}</p> : null}
      <ul className="flex flex-col gap-1">
        {found.map((light) => (
          <li key={light.rule} className="flex flex-wrap items-baseline gap-x-3">
            <LightMark light={light.level} />
            <span className="min-w-0 flex-1 basis-60">
              {light.evidence.needId ? (
                <a href={`/needs/${light.evidence.needId}`} className="link">
                  {text(light)}
                </a>
              ) : (
                text(light)
              )}
            </span>
          </li>
        ))}
      </ul>
      {years.length > 0 ? (
        <p className="mt-1 text-caution">{t("missingYears", { years: years.join(word("separator")) })}</p>
      ) : null}
    </>
  );
}
