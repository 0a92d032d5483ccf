import { Section } from "~/components/ui/card";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { ProblemView, SectionView } from "~/domain/policies/draft-sections";
import { useTranslation } from "~/i18n/use-translation";
import { usePartName } from "./use-part-name";

type ProblemListProps = { problems: readonly ProblemView[]; sections: readonly SectionView[] };

/** Every place that a person has to look at, each leading to where it stands. */
export function ProblemList({ problems, sections }: ProblemListProps) {
  const { t } = useTranslation("policies");
  const settled = problems.filter((problem) => problem.settled !== null).length;
  const left = problems.length - settled;
  const corrected = sections.reduce((sum, { corrections }) => sum + corrections.length, 0);
  return (
    <Section
      id="problems"
      title={t("problem.title")}
      className="mb-4"
      meta={
        <>
          <span>{left > 0 ? t("draft.problemsLeft", { count: left }) : t("draft.noProblemsLeft")}</span>
          {settled > 0 ? <span>{t("problem.settledCount", { count: settled })}</span> : null}
        </>
      }
    >
      {problems.length === 0 ? (
        <p className="text-muted">{corrected > 0 ? t("problem.corrected", { count: corrected }) : t("problem.none")}</p>
      ) : (
        <ol className="flex flex-col gap-2">
          {problems.map((problem) => (
            <li key={`${problem.kind}-${problem.at}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Tag tone={problem.settled ? "plain" : "caution"}>{t(`problem.kind.${problem.kind}`)}</Tag>
              <PlaceLink problem={problem} sections={sections} />
              <span className="policy-context min-w-0 text-muted">
                <InContext problem={problem} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** The anchor of a problem on the page. */
export function problemAnchor({ kind, at }: Pick<ProblemView, "kind" | "at">): string {
  return `problem-${kind}-${at}`;
}

export function InContext({ problem: { before, spot, after } }: { problem: ProblemView }) {
  return (
    <>
      {`…${before}`}
      <mark className="policy-damaged">{spot}</mark>
      {`${after}…`}
    </>
  );
}

function PlaceLink({ problem, sections }: { problem: ProblemView; sections: readonly SectionView[] }) {
  const nameOf = usePartName();
  const section = sections.find(({ id }) => id === problem.placeId);
  return <TextLink href={`#${problemAnchor(problem)}`}>{section ? nameOf(section) : "#"}</TextLink>;
}
