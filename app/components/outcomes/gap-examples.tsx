import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { TextLink } from "~/components/ui/text-link";
import type { GapLine } from "~/domain/outcomes/gap-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** Needs behind the gaps, category by category, as far as the reader may see them. */
export function GapExamples({ lines }: { lines: GapLine[] }) {
  const { t } = useTranslation("outcomes");
  const name = useCodeName();
  const told = lines.filter(({ examples }) => examples.length > 0);
  if (told.length === 0) return null;
  return (
    <Section id="examples" title={t("gaps.examples")} className="mt-4" padded={false}>
      {told.map((line) => (
        <div
          key={line.category}
          id={`gap-${line.category}`}
          className="section-body border-b border-line last:border-b-0"
        >
          <h3 className="mb-1 font-medium">{name("needCategory", line.category)}</h3>
          <ul className="grid gap-1">
            {line.examples.map(({ id, code, title, kind, raisedOn, finding }) => (
              <li key={id}>
                <TextLink href={`/needs/${id}`}>{title}</TextLink>
                <span className="meta text-xs">
                  <span>{code}</span>
                  <span>{t(`gaps.kind.${kind}`)}</span>
                  <DateText date={raisedOn} weekday={false} />
                </span>
                {finding ? <span className="block max-w-measure text-muted">{finding}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
