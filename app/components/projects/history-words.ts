import { useDateWords } from "~/components/ui/use-date-words";
import type { FieldChange } from "~/domain/activity/record-activity.server";
import { type DeadlineState, deadlineStates } from "~/domain/deadlines/deadline-forms";
import { milestones } from "~/domain/projects/codes";
import type { Columns } from "~/domain/projects/column-values";
import { fieldOfColumn, isSectionKey } from "~/domain/projects/project-fields";
import type { HistoryEntry } from "~/domain/projects/project-history.server";
import { countryName } from "~/domain/reference/countries";
import { useTranslation } from "~/i18n/use-translation";
import { isCalendarDate } from "~/values/calendar-date";
import { formatMoney } from "~/values/money";
import { useFieldText } from "./field-value";

/** Codes in the detail of an entry, and the group their name is in. */
const codeGroups: Record<string, string> = {
  result: "assessmentResult",
  interaction: "interactionKind",
  capital: "capitalKind",
  evidence: "evidenceKind",
  party: "commitmentParty",
  flag: "priorityFlag",
  subject: "verificationSubject",
};

/** The sentence of one entry of the history, in the reader's words. */
export function useSentence(): (entry: HistoryEntry) => string {
  const { t, language } = useTranslation("activity");
  const { t: codes } = useTranslation("codes");
  const { t: projects } = useTranslation("projects");
  const { t: deadlines } = useTranslation("deadlines");
  // Keys arrive as data here, beyond what their types can follow.
  const word = t as (key: string, options?: object) => string;
  const code = codes as (key: string) => string;
  const day = useDateWords();
  const wordOf = (value: string) => (isCalendarDate(value) ? day(value) : value);
  return (entry) => {
    const { kind, detail } = entry;
    const params: Record<string, string> = Object.fromEntries(
      Object.entries(detail).map(([key, value]) => [
        key,
        value === null || typeof value === "object" ? "" : wordOf(String(value)),
      ]),
    );
    for (const [key, group] of Object.entries(codeGroups))
      if (params[key]) params[key] = code(`${group}.${params[key]}`);
    const statesIn = (group: string) => {
      for (const key of ["from", "to"]) if (params[key]) params[key] = code(`${group}.${params[key]}`);
    };
    const reason = params["reason"] ? ` ${word("reason", { reason: params["reason"] })}` : "";
    switch (kind) {
      case "project.edited": {
        const section = params["section"] ?? "";
        return word("project.edited", { section: isSectionKey(section) ? projects(`section.${section}`) : "" });
      }
      case "stage.moved":
      case "stage.forced":
      case "stage.moved-back":
        statesIn("stage");
        return word(kind, params) + reason;
      case "project.status-changed":
        statesIn("status");
        return word(kind, params) + reason;
      case "flag.decided":
        return word(kind, { ...params, state: code(`flagState.${detail["state"]}`) });
      case "capital.recorded":
      case "capital.voided":
        return (
          word(kind, {
            ...params,
            money: formatMoney(
              { amount: String(detail["amount"]), currency: String(detail["currency"]) },
              { locale: language },
            ),
          }) + reason
        );
      case "review.recorded":
        return word(detail["isNone"] === true ? "review.none" : kind, {
          ...params,
          result: code(`reviewResult.${detail["result"]}`),
        });
      case "verification.requested":
        return word(detail["isReopened"] === true ? "verification.reopened" : kind, params);
      case "verification.decided":
        return word(detail["decision"] === "verified" ? "verification.verified" : "verification.rejected", params);
      case "listing.recorded":
        return word(kind, { ...params, state: code(`listState.${detail["state"]}`) });
      case "link.changed": {
        const to = entry.changes.find(({ field }) => field === "link")?.to;
        const measure = (language === "en" ? params["titleEn"] : params["titleZh"]) ?? "";
        return word(to ? "link.changed" : "link.removed", {
          ...params,
          measure,
          to: to ? code(`linkState.${to}`) : "",
        });
      }
      case "recheck.settled": {
        const to = entry.changes.find(({ field }) => field === "recheckState")?.to;
        const note = params["note"] ? ` ${params["note"]}` : "";
        return word(kind, { ...params, state: code(`recheckState.${to}`) }) + note;
      }
      case "deadline.recorded": {
        const text = (language === "en" ? params["textEn"] : params["textZh"]) ?? "";
        return word(detail["isOfferEnd"] === true ? "deadline.offerEnd" : kind, { ...params, text });
      }
      case "deadline.changed":
        return word(kind, { ...params, state: deadlines(`state.${deadlineStateOf(detail["state"])}`) });
      case "measures.proposed":
        return word(kind, { ...params, keys: (params["keys"] ?? "").replaceAll(" ", word("keySeparator")) });
      case "proposal.set-aside":
      case "proposal.restored":
        return (
          word(kind, { ...params, measure: (language === "en" ? params["titleEn"] : params["titleZh"]) ?? "" }) + reason
        );
      case "follow-up.added":
        return word(detail["serial"] ? "need.follow_up" : "followUp.added", params);
      case "follow-up.done":
        return word(detail["serial"] ? "need.finish_follow_up" : "followUp.done", params);
      case "appraisal.withdrawn":
      case "evidence.removed":
        return word(kind, params) + reason;
      default:
        return kind.startsWith("need.")
          ? word(needKey(kind, detail), params)
          : word(kind, { ...params, defaultValue: t("other") });
    }
  };
}

function deadlineStateOf(written: unknown): DeadlineState {
  return deadlineStates.find((state) => state === written) ?? "open";
}

const needSteps = [
  "raise",
  "edit",
  "accept",
  "start",
  "pause",
  "approve_pause",
  "resume",
  "answer",
  "propose_decline",
  "return_answer",
  "confirm_decline",
  "close",
  "record_finding",
  "withdraw",
  "withdraw_with_project",
  "reopen_with_project",
  "escalate",
  "rate",
];

/** A need's step says what was done; older kinds say it themselves. */
function needKey(kind: string, detail: HistoryEntry["detail"]): string {
  const byKind: Record<string, string> = {
    "need.revealed": "reveal",
    "need.rated": "rate",
    "need.resumed": "resume",
    "need.edited": "edit",
  };
  const step = String(detail["action"] ?? byKind[kind] ?? "");
  return `need.${needSteps.includes(step) || step === "reveal" ? step : "other"}`;
}

export type ShownChange = { field: string; label: string; from: string; to: string };

/** One changed field as label and both values; null for what the sentence says already. */
export function useChangeText(): (change: FieldChange) => ShownChange | null {
  const { t } = useTranslation("activity");
  const { t: projects, language } = useTranslation("projects");
  const { t: codes } = useTranslation("codes");
  const fieldText = useFieldText();
  const code = codes as (key: string) => string;
  return ({ field, from, to }) => {
    const both = (label: string, shown: (value: FieldChange["from"]) => string | null): ShownChange => ({
      field,
      label,
      from: shown(from) ?? t("blank"),
      to: shown(to) ?? t("blank"),
    });
    const plain = (value: FieldChange["from"]) =>
      value === null || value === ""
        ? null
        : typeof value === "boolean"
          ? projects(value ? "yes" : "no")
          : String(value);

    const [head = "", second = "", third = ""] = field.split(".");
    const step = milestones.find((one) => one === second);
    if (head === "milestone" && step && (third === "plannedOn" || third === "actualOn" || third === "note")) {
      return both(t(`milestoneField.${third}`, { step: code(`milestone.${step}`) }), plain);
    }
    if (head === "investor" && second) {
      const label = (t as (key: string) => string)(`investorField.${second}`);
      if (second === "tags")
        return both(label, (value) =>
          typeof value === "string"
            ? value
                .split(";")
                .map((tag) => code(`investorTag.${tag}`))
                .join("、")
            : null,
        );
      return both(
        label,
        second.toLowerCase().endsWith("country") || second === "countryCode"
          ? (value) => (value === null ? null : countryName(String(value), language))
          : plain,
      );
    }
    if (field === "listState" || field === "commitmentState")
      return both(t(`field.${field}`), (value) => (value === null ? null : code(`${field}.${value}`)));
    if (field === "coOfficers") return both(t("field.coOfficers"), plain);
    if (
      field === "officerId" ||
      field === "serviceOfficerId" ||
      field === "aftercareOfficerId" ||
      field === "verifierId" ||
      field === "responsibleLeaderId"
    ) {
      return both(projects(`field.${field}`), plain);
    }
    if (field === "investorIsAnonymous") return both(t("field.investorIsAnonymous"), plain);
    if (field === "industryText") return both(projects("field.industryText"), plain);

    const known = fieldOfColumn(field);
    if (!known) return null;
    const label = projects(`field.${known.name}`);
    // People and investors were written by name.
    if (known.type === "colleague" || known.type === "investor") return both(label, plain);
    if (known.type === "money")
      return both(label, (value) => (value === null ? null : amountText(String(value), language)));
    return both(label, (value) => fieldText(known, { [field]: value } satisfies Columns, {}));
  };
}

/** Amounts are written with their currency, `30000000 USD`. */
function amountText(written: string, language: string): string {
  const [amount = "", currency] = written.split(" ");
  return currency && /^\d+(\.\d+)?$/.test(amount) ? formatMoney({ amount, currency }, { locale: language }) : written;
}
