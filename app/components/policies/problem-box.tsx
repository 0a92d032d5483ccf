import { Button } from "~/components/ui/button";
import { InstantText } from "~/components/ui/date-text";
import type { ProblemView } from "~/domain/policies/draft-sections";
import { useTranslation } from "~/i18n/use-translation";
import { CorrectionForm, type RefusedForm } from "./correction-form";
import { InContext, problemAnchor } from "./problem-list";

type ProblemBoxProps = { problem: ProblemView; canCorrect: boolean; refused: RefusedForm | null };

/** One place to look at, where it stands: what is wrong, and the form that puts it right or says that it is right. */
export function ProblemBox({ problem, canCorrect, refused }: ProblemBoxProps) {
  const { t } = useTranslation("policies");
  const anchor = problemAnchor(problem);
  const { settled } = problem;
  return (
    <div id={anchor} className="policy-problem">
      <p className="font-semibold">{t(`problem.kind.${problem.kind}`)}</p>
      <p className="policy-context my-1">
        <InContext problem={problem} />
      </p>
      {settled ? (
        <div className="flex flex-wrap items-center gap-2 text-muted">
          <span>
            {settled.by ? t("problem.settled", { person: settled.by }) : t("problem.settledUnknown")}{" "}
            <InstantText at={settled.createdAt} />
          </span>
          {canCorrect ? <TakeBack correctionId={settled.id} /> : null}
        </div>
      ) : (
        <>
          <p className="mb-3 max-w-measure text-muted">{t(`problem.advice.${problem.kind}`)}</p>
          {canCorrect ? (
            <>
              <CorrectionForm
                form={anchor}
                placeId={problem.placeId}
                at={problem.at}
                received={problem.spot}
                refused={refused}
              />
              {problem.kind === "correction_refused" ? null : (
                <form method="post" className="mt-2">
                  <input type="hidden" name="intent" value="settle" />
                  <input type="hidden" name="form" value={anchor} />
                  <input type="hidden" name="at" value={problem.at} />
                  <Button size="small">{t("problem.settle")}</Button>
                </form>
              )}
            </>
          ) : null}
        </>
      )}
    </div>
  );
}

export function TakeBack({ correctionId }: { correctionId: string }) {
  const { t } = useTranslation("policies");
  return (
    <form method="post" className="inline">
      <input type="hidden" name="intent" value="takeBack" />
      <input type="hidden" name="correctionId" value={correctionId} />
      <Button variant="quiet" size="small">
        {t("correct.takeBack")}
      </Button>
    </form>
  );
}
