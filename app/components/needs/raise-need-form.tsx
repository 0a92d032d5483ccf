import { Form, FormGrid, FormGroup } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { GuardsAtField } from "~/components/projects/guards-at-field";
import { Callout } from "~/components/ui/callout";
import { Card } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { Icon } from "~/components/ui/icon";
import { useDateWords } from "~/components/ui/use-date-words";
import type { Text } from "~/domain/measures/catalog";
import type { GuardFinding } from "~/domain/measures/guards";
import { isCoreCategory, type NeedCategory } from "~/domain/needs/categories";
import type { DepartmentChoice } from "~/domain/needs/departments.server";
import type { DueDate } from "~/domain/needs/need-clock";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { AssigneeSelect } from "./assignee-select";
import { GuardStop } from "./guard-stop";
import { MeasuredInputs } from "./measured-inputs";
import { PersonInputs } from "./person-inputs";

type RaiseNeedFormProps = {
  projectId: string;
  chosen: {
    category: NeedCategory;
    due: DueDate;
    grievance: { acceptWorkingDays: number; closeDays: number };
    departments: DepartmentChoice[];
    proposed: string | null;
  };
  /** Values of measured fields that the project already has. */
  known: FormValues;
  /** The measure it is raised from, linked once it is there. */
  from?: { key: string; title: Text; citation: Text } | undefined;
  failed?: { errors: FormErrorsByName; values: FormValues; guards: GuardFinding[] };
  backHref: string;
};

/** Places for persons on the first form; more are added on the need. */
const personPlaces = [0, 1, 2];

/** A need of one category: what, its measured fields, who answers, and when that gives. */
export function RaiseNeedForm({ projectId, chosen, known, from, failed, backHref }: RaiseNeedFormProps) {
  const { t, language } = useTranslation("needs");
  const name = useCodeName();
  const day = useDateWords();
  const { category, due } = chosen;
  const isEntry = category === "entry_exit";
  const pick = useBilingual();
  const { t: proposals } = useTranslation("proposals");
  const defaults: FormValues = {
    ...known,
    ...(from ? { title: pick(from.title) } : {}),
    assignee: chosen.proposed ?? "",
    eiaState: "not_started",
  };
  return (
    <Card>
      <Form
        errors={failed?.errors}
        values={failed?.values ?? defaults}
        operation
        draft={isEntry ? undefined : ["project", projectId, "need", category, from?.key].filter(Boolean).join("-")}
        escapeHref={backHref}
        className="gap-6"
      >
        {from ? (
          <Callout kind="info" title={proposals("raise.note", { key: from.key, title: pick(from.title) })}>
            {proposals("raise.noteText", { citation: pick(from.citation) })}
          </Callout>
        ) : null}
        <FormGroup title={t("raise.about")}>
          <TextInput
            name="title"
            label={t("fields.title")}
            help={t("fields.titleHelp")}
            maxLength={120}
            required
            wide
          />
          <GuardsAtField name="title" />
          <Textarea name="detail" label={t("fields.detail")} help={t("fields.detailHelp")} rows={4} />
          <GuardsAtField name="detail" />
        </FormGroup>
        {isCoreCategory(category) && !isEntry ? (
          <FormGroup title={t("raise.measured", { category: name("needCategory", category) })}>
            <MeasuredInputs category={category} />
          </FormGroup>
        ) : null}
        {isEntry ? <Persons failed={failed} /> : null}
        <FormGroup title={t("raise.who")}>
          <AssigneeSelect departments={chosen.departments} />
        </FormGroup>
        <p className="text-muted">
          {category === "grievance" ? (
            t("raise.dueGrievance", {
              accept: chosen.grievance.acceptWorkingDays,
              close: chosen.grievance.closeDays,
              date: day(due.dueOn),
            })
          ) : (
            <>
              {t("dueOn")} <DateText date={due.dueOn} /> · {t("page.workingDays", { count: due.workingDays })}
            </>
          )}
        </p>
        {due.missingYears.length > 0 ? (
          <Callout
            kind="warning"
            title={t("page.missingYears", { years: due.missingYears.join(language === "en" ? ", " : "、") })}
          >
            {t("page.missingYearsText")}
          </Callout>
        ) : null}
        <GuardStop guards={failed?.guards ?? []} />
        <SubmitRow label={t("raise.submit")} cancelHref={backHref} />
      </Form>
    </Card>
  );
}

/** The first person open, two more folded unless something was typed or is wrong in them. */
function Persons({ failed }: { failed: RaiseNeedFormProps["failed"] }) {
  const { t } = useTranslation("needs");
  const isUsed = (at: number) =>
    Object.entries(failed?.values ?? {}).some(([key, value]) => key.startsWith(`persons.${at}.`) && value !== "") ||
    Object.keys(failed?.errors ?? {}).some((key) => key.startsWith(`persons.${at}.`));
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className="mb-1 p-0 text-base font-semibold">{t("raise.persons")}</legend>
      <p className="mb-3 text-muted">{t("raise.personsHelp")}</p>
      <div className="grid gap-3">
        {personPlaces.map((at) => (
          <details key={at} open={at === 0 || isUsed(at)} className="rounded border border-line p-3">
            <summary className="flex cursor-pointer items-center gap-2">
              <Icon name="chevron-right" className="text-faint" />
              {t("raise.person", { number: at + 1 })}
            </summary>
            <div className="mt-3">
              <FormGrid>
                <PersonInputs prefix={`persons.${at}.`} />
              </FormGrid>
            </div>
          </details>
        ))}
      </div>
    </fieldset>
  );
}
