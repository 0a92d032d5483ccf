import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { PersonName } from "~/components/ui/person-name";
import { Timeline } from "~/components/ui/timeline";
import { linkStates } from "~/domain/measures/link-states";
import { revealPurposes } from "~/domain/needs/codes";
import type { NeedPage } from "~/domain/needs/need-page.server";
import { type CodeGroup, useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

type Entry = NeedPage["history"][number];

/** Who did what to the need, newest first. */
export function NeedHistory({ need }: { need: NeedPage }) {
  const { t } = useTranslation("needs");
  const sentence = useSentence();
  return (
    <Section id="history" title={t("page.history")}>
      {need.history.length === 0 ? <p className="text-muted">{t("page.historyEmpty")}</p> : null}
      <Timeline
        label={t("page.history")}
        entries={need.history.map((entry) => ({
          key: entry.id,
          head: (
            <>
              <PersonName name={entry.by} />
              <InstantText at={entry.at} />
            </>
          ),
          body: (
            <>
              <p>{sentence(entry)}</p>
              {typeof entry.detail["note"] === "string" ? (
                <p className="max-w-measure whitespace-pre-line text-muted">{entry.detail["note"]}</p>
              ) : null}
              {entry.detail["action"] === "edit" ? <Changes entry={entry} /> : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}

const actions = [
  "raise",
  "edit",
  "accept",
  "start",
  "pause",
  "approve_pause",
  "answer",
  "propose_decline",
  "return_answer",
  "confirm_decline",
  "close",
  "record_finding",
  "withdraw",
  "withdraw_with_project",
  "escalate",
  "add_person",
  "remove_person",
] as const;

/** The sentence of a line of history, from what its command wrote. */
function useSentence() {
  const { t, language } = useTranslation("needs");
  const name = useCodeName();
  return ({ kind, detail, changes }: Entry): string => {
    const said = (key: string) =>
      typeof detail[key] === "string" || typeof detail[key] === "number" ? String(detail[key]) : "";
    const action = actions.find((one) => one === detail["action"]);
    if (action) return t(`history.${action}`, { person: said("person") });
    if (changes[0]?.field === "judgement") {
      const to = changes[0].to;
      const condition = said(language === "en" ? "conditionEn" : "conditionZh");
      return t("history.judgement", {
        key: said("measureKey"),
        condition,
        answer: to === null ? t("unknownYet") : t(to ? "yes" : "no"),
      });
    }
    switch (kind) {
      case "need.resumed":
        return t("history.resume", { count: Number(detail["pausedWorkingDays"] ?? 0), dueOn: said("dueOn") });
      case "need.reopened":
        return t("history.reopen_with_project", { dueOn: said("dueOn") });
      case "need.rated":
        return t("history.rate", { rating: String(changes[0]?.to ?? "") });
      case "need.revealed":
        return t("history.reveal", {
          purpose: name("revealPurpose", revealPurposes.find((one) => one === detail["purpose"]) ?? "check_identity"),
        });
      case "link.changed": {
        const to = changes.find(({ field }) => field === "link")?.to;
        const state = linkStates.find((one) => one === to);
        const key = said("measureKey") || said("measure");
        if (state) return t("history.link", { key, state: name("linkState", state) });
        return t(to === null ? "history.unlinked" : "history.linkOther", { key });
      }
      case "evidence.added":
      case "evidence.removed":
        return t("history.file", { name: said("fileName") || said("title") });
      default:
        return t("history.other");
    }
  };
}

const groupOfField: Partial<Record<string, CodeGroup>> = {
  landMode: "landMode",
  landUseClass: "landUseClass",
  eiaClass: "eiaClass",
  eiaState: "eiaState",
  financeInstrument: "financeInstrument",
  talentKind: "talentKind",
};

function Changes({ entry }: { entry: Entry }) {
  const { t } = useTranslation("needs");
  const { t: words } = useTranslation("codes");
  const label = (field: string) => (t as (key: string) => string)(`fields.${field}`);
  const shown = (field: string, value: Entry["changes"][number]["to"]) => {
    if (value === null || value === "") return t("history.blank");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    const group = groupOfField[field];
    return group ? (words as (key: string) => string)(`${group}.${value}`) : String(value);
  };
  return (
    <ul className="text-muted">
      {entry.changes.map(({ field, from, to }) => (
        <li key={field} className="max-w-measure whitespace-pre-line">
          {t("history.field", { field: label(field) })}
          {t("history.from", { from: shown(field, from), to: shown(field, to) })}
        </li>
      ))}
    </ul>
  );
}
