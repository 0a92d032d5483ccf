import type { GuardMeasure } from "~/domain/measures/guards";
import { withOwnProvince } from "~/domain/measures/own-province";
import type { MatchableMeasure } from "~/domain/measures/suggest";
import { catalogue } from "./catalogue";

/** The catalogue as the matcher reads it, without a database: for tests and measurements. */
export function matchableMeasures(): (MatchableMeasure & GuardMeasure)[] {
  return catalogue.flatMap((document, position) =>
    document.articles.flatMap((article) =>
      article.measures.map((measure) => ({
        key: measure.key,
        articleKey: article.key,
        title: measure.title,
        summary: measure.summary,
        nature: measure.nature,
        modality: measure.modality,
        beneficiary: measure.beneficiary,
        standing: measure.validity.standing,
        level: document.level,
        position,
        categories: measure.categories,
        conditions: withOwnProvince(measure.conditions, document.province),
        terms: measure.terms,
        triggers: measure.trigger ?? [],
        background: [
          article.title.zh,
          article.title.en,
          article.gist.zh,
          article.gist.en,
          measure.howTo?.zh ?? "",
          measure.howTo?.en ?? "",
        ].join(" / "),
      })),
    ),
  );
}
