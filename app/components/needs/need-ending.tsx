import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { DateText, InstantText } from "~/components/ui/date-text";
import { DefinitionList } from "~/components/ui/definition-list";
import { PersonName } from "~/components/ui/person-name";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { NeedPage } from "~/domain/needs/need-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** How the need ended and what the investor thinks of it; for an open one, the finding that no measure serves it. */
export function NeedEnding({ need }: { need: NeedPage }) {
  const { t } = useTranslation("needs");
  const name = useCodeName();
  const { outcome, ending, rating, actions } = need;
  if (!ending) {
    return outcome ? (
      <Callout kind="info" title={name("needOutcome", outcome.outcome)}>
        <p>{t("page.findingOpen")}</p>
        {outcome.text ? <p className="mt-1 whitespace-pre-line text-muted">{outcome.text}</p> : null}
      </Callout>
    ) : null;
  }
  return (
    <Section
      id="outcome"
      title={t("page.outcome")}
      meta={
        outcome ? (
          <Tag tone={outcome.outcome === "no_measure" ? "bad" : "good"}>{name("needOutcome", outcome.outcome)}</Tag>
        ) : undefined
      }
    >
      {need.isWithdrawnWithProject ? <p className="mb-2 max-w-measure text-muted">{t("page.withProject")}</p> : null}
      <DefinitionList
        items={[
          ...(outcome
            ? [
                { label: t("page.outcomeText"), value: outcome.text, isWide: true },
                { label: t("page.outcomeDocument"), value: outcome.document },
                { label: t("page.outcomeOn"), value: outcome.on && <DateText date={outcome.on} /> },
              ]
            : []),
          {
            label: t("page.closedBy"),
            value: (
              <>
                <PersonName name={ending.by} /> <InstantText at={ending.at} />
              </>
            ),
          },
          {
            label: t("page.rating"),
            value: rating ? (
              <>
                {t("page.ratingOf", { rating: rating.rating })} <span className="text-muted">{rating.informant}</span>{" "}
                {rating.on ? <DateText date={rating.on} weekday={false} /> : null}
              </>
            ) : actions.includes("rate") ? (
              <TextLink href={`/needs/${need.id}/rating`}>{t("actions.rate")}</TextLink>
            ) : (
              t("page.noRating")
            ),
          },
        ]}
      />
    </Section>
  );
}
