import { DateText } from "~/components/ui/date-text";
import { Money } from "~/components/ui/money";
import { PersonName } from "~/components/ui/person-name";
import { Tag, type Tone } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { type CommitmentState, noPlannedSupport, type ReviewResult } from "~/domain/projects/record-codes";
import { countryName } from "~/domain/reference/countries";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { GuardLinks } from "./guard-links";
import { type BlockProps, RecordBlock, RecordList } from "./project-blocks";

/** Money that arrived, entry by entry, with a total per kind: each currency for itself, and converted at dated rates. */
export function CapitalBlock({ project }: BlockProps) {
  const { t, language } = useTranslation("projects");
  const name = useCodeName();
  const { capital, capitalTotals } = project.records;
  const canRecord = project.may["project.record"];
  return (
    <RecordBlock
      id="capital"
      title={t("block.capital")}
      count={capital.length}
      add={{ href: `/projects/${project.id}/capital/new`, label: t("action.addCapital"), isShown: canRecord }}
      empty={capital.length === 0 ? t("empty.capital") : null}
    >
      <dl className="mb-3 flex flex-col gap-1 border-b border-line pb-3">
        {capitalTotals.map(({ kind, byCurrency, converted, unconverted }) => (
          <div key={kind} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <dt className="text-muted">
              {name("capitalKind", kind)} {t("capital.total")}
            </dt>
            <dd className="text-right">
              {byCurrency.map((money, index) => (
                <span key={money.currency} className="font-semibold">
                  {index > 0 ? " + " : ""}
                  <Money money={money} />
                </span>
              ))}
              {converted ? (
                <span className="block text-xs text-faint">
                  ≈ <Money money={converted.money} /> {t("money.rateDates", { dates: converted.rateDates.join(", ") })}
                </span>
              ) : null}
              {unconverted.length > 0 ? (
                <span className="block text-xs text-caution">
                  {t("money.noRate", {
                    currencies: [...new Set(unconverted.map(({ currency }) => currency))].join(", "),
                  })}
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      <RecordList
        label={t("block.capital")}
        rows={capital}
        rowKey={(row) => row.id}
        head={(row) => (
          <>
            <span className={row.isVoid ? "text-faint line-through" : "font-semibold"}>
              <Money money={row.money} />
            </span>
            <span>{name("capitalKind", row.kind)}</span>
            <DateText date={row.arrivedOn} weekday={false} />
            {canRecord && !row.isVoid ? (
              <TextLink href={`/projects/${project.id}/capital/${row.id}/void`} className="no-print ml-auto text-xs">
                {t("action.void")}
              </TextLink>
            ) : null}
          </>
        )}
        meta={(row) => (
          <>
            {row.viaCountry ? (
              <span>
                {t("capital.via")} {countryName(row.viaCountry, language)}
              </span>
            ) : null}
            {row.note ? <span>{row.note}</span> : null}
            {row.evidenceId ? <TextLink href={`/files/${row.evidenceId}`}>{t("capital.evidence")}</TextLink> : null}
            {row.isVoid ? <span>{t("capital.voided", { reason: row.voidReason ?? "" })}</span> : null}
            <PersonName name={project.people[row.byId ?? ""] ?? null} />
          </>
        )}
      />
    </RecordBlock>
  );
}

const reviewTone: Record<ReviewResult, Tone> = { cleared: "good", cleared_with_conditions: "caution", objected: "bad" };

/** What named people found on planned support. */
export function ReviewsBlock({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const { reviews } = project.records;
  return (
    <RecordBlock
      id="reviews"
      title={t("block.reviews")}
      count={reviews.length}
      add={{
        href: `/projects/${project.id}/reviews/new`,
        label: t("action.addReview"),
        isShown: project.may["project.review-compliance"],
      }}
      empty={reviews.length === 0 ? t("empty.reviews") : null}
    >
      <RecordList
        label={t("block.reviews")}
        rows={reviews}
        rowKey={(row) => row.id}
        head={(row) =>
          row.subject === noPlannedSupport ? (
            <span>{t("review.noSupport")}</span>
          ) : (
            <>
              <Tag tone={reviewTone[row.result]}>{name("reviewResult", row.result)}</Tag>
              <span className="max-w-measure whitespace-pre-line">{row.subject}</span>
            </>
          )
        }
        meta={(row) => (
          <>
            <span>
              {t("review.reviewer")} {row.reviewerName}
              {row.reviewerOffice ? t("review.ofOffice", { office: row.reviewerOffice }) : null}
            </span>
            <DateText date={row.reviewedOn} weekday={false} />
            <GuardLinks label={t("review.looksAt")} keys={row.guardKeys} />
            {row.legalBasis ? <span className="max-w-measure">{row.legalBasis}</span> : null}
            {row.notes ? <span className="max-w-measure whitespace-pre-line">{row.notes}</span> : null}
            {row.evidenceId ? <TextLink href={`/files/${row.evidenceId}`}>{t("review.evidence")}</TextLink> : null}
            {row.byId ? (
              <span>
                {t("review.recordedBy")} <PersonName name={project.people[row.byId] ?? null} />
              </span>
            ) : null}
          </>
        )}
      />
    </RecordBlock>
  );
}

const commitmentTone: Record<CommitmentState, Tone> = {
  open: "plain",
  kept: "good",
  broken: "bad",
  withdrawn: "plain",
};

/** What government and investor promised each other. */
export function CommitmentsBlock({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const { commitments } = project.records;
  const canRecord = project.may["project.record"];
  return (
    <RecordBlock
      id="commitments"
      title={t("block.commitments")}
      count={commitments.length}
      add={{ href: `/projects/${project.id}/commitments/new`, label: t("action.addCommitment"), isShown: canRecord }}
      empty={commitments.length === 0 ? t("empty.commitments") : null}
    >
      <RecordList
        label={t("block.commitments")}
        rows={commitments}
        rowKey={(row) => row.id}
        head={(row) => (
          <>
            <Tag tone={commitmentTone[row.state]}>{name("commitmentState", row.state)}</Tag>
            <span className="text-muted">{name("commitmentParty", row.party)}</span>
            {canRecord ? (
              <TextLink href={`/projects/${project.id}/commitments/${row.id}`} className="no-print ml-auto text-xs">
                {t("action.changeCommitment")}
              </TextLink>
            ) : null}
            <p className="max-w-measure basis-full whitespace-pre-line">{row.what}</p>
          </>
        )}
        meta={(row) => (
          <>
            {row.value ? <Money money={row.value} /> : null}
            {row.dueOn ? (
              <span>
                {t("commitment.dueOn")} <DateText date={row.dueOn} weekday={false} />
              </span>
            ) : null}
            {row.legalBasis ? <span className="max-w-measure">{row.legalBasis}</span> : null}
            <GuardLinks label={t("commitment.touches")} keys={row.guardKeys} />
            {row.review ? (
              <span>
                <TextLink href="#reviews">{t("commitment.reviewedBy", { reviewer: row.review.reviewerName })}</TextLink>{" "}
                <DateText date={row.review.reviewedOn} weekday={false} /> {name("reviewResult", row.review.result)}
              </span>
            ) : null}
            {row.byId ? <PersonName name={project.people[row.byId] ?? null} /> : null}
          </>
        )}
      />
    </RecordBlock>
  );
}
