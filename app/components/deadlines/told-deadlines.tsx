import { DateText } from "~/components/ui/date-text";
import { TextLink } from "~/components/ui/text-link";
import type { ToldDeadline } from "~/domain/deadlines/told-deadlines";
import { measureHref } from "~/domain/measures/measure-href";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** What is due once a measure is used, the day it counts from, and the source that says so. */
export function ToldDeadlines({ list }: { list: ToldDeadline[] }) {
  const { t } = useTranslation("deadlines");
  const pick = useBilingual();
  return (
    <ul className="list-disc pl-4 whitespace-normal">
      {list.map((deadline) => (
        <li key={deadline.text.zh}>
          {pick(deadline.text)}
          {deadline.on ? (
            <>
              {" "}
              <DateText date={deadline.on} weekday={false} />
            </>
          ) : null}
          {deadline.countsFrom ? (
            <span className="block text-xs text-muted">{t("countsFromIs", { what: pick(deadline.countsFrom) })}</span>
          ) : null}
          {deadline.isElsewhere ? (
            <span className="block text-xs text-muted">
              {t("saidBy")}
              <TextLink href={measureHref(deadline.source.key)}>
                {deadline.source.key} · {pick(deadline.source.citation)}
              </TextLink>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
