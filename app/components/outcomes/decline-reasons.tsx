import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { TextLink } from "~/components/ui/text-link";
import type { ArticleLine } from "~/domain/outcomes/outcome-page.server";
import { useTranslation } from "~/i18n/use-translation";

/** Why measures of the opened articles were declined, in the words recorded. */
export function DeclineReasons({ lines }: { lines: ArticleLine[] }) {
  const { t } = useTranslation("outcomes");
  const told = lines.filter(({ reasons }) => reasons.length > 0);
  if (told.length === 0) return null;
  return (
    <Section id="reasons" title={t("reasons")} className="mt-4">
      <ul className="grid gap-1.5">
        {told.flatMap((line) =>
          line.reasons.map(({ needId, measureKey, reason, on }) => (
            <li key={`${needId}/${measureKey}`}>
              <TextLink href={`/needs/${needId}#m-${measureKey}`}>{measureKey}</TextLink> {reason}{" "}
              {on ? (
                <span className="text-faint">
                  <DateText date={on} weekday={false} />
                </span>
              ) : null}
            </li>
          )),
        )}
      </ul>
    </Section>
  );
}
