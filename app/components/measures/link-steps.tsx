import { useContext } from "react";
import { DeadlineDays } from "~/components/deadlines/deadline-days";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { GuardsAtField } from "~/components/projects/guards-at-field";
import { Button } from "~/components/ui/button";
import { CalendarContext } from "~/components/ui/calendar-context";
import { fieldsOfStep, type LinkStep, type StepField } from "~/domain/measures/link-states";
import type { LinkedMeasure } from "~/domain/measures/need-measures.server";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";

type Place = { needId: string; link: Pick<LinkedMeasure, "linkId" | "state" | "steps" | "dayRules"> };

/** What can be recorded about a link now: each step folds out its own small form. */
export function LinkSteps({ needId, link }: Place) {
  const { t } = useTranslation("matching");
  if (link.steps.length === 0) return null;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2 no-print">
      <span className="text-xs text-faint">{t("link.record")}</span>
      {link.steps.map((step) => (
        <details key={step} name={`steps-${link.linkId}`} className="open:basis-full">
          <summary className="btn btn-small w-fit">{t(`step.${step}.name`)}</summary>
          <div className="mt-2 border-l-2 border-line pl-3">
            <LinkStepForm needId={needId} link={link} step={step} />
          </div>
        </details>
      ))}
    </div>
  );
}

type LinkStepFormProps = Place & {
  step: LinkStep;
  errors?: FormErrorsByName;
  values?: FormValues;
  cancelHref?: string;
};

/** The form of one step; posts to the link's page, which shows it again if something is wrong. */
export function LinkStepForm({ needId, link, step, errors, values }: LinkStepFormProps) {
  const { t } = useTranslation("matching");
  const { required, optional } = fieldsOfStep[step];
  const isRequired = (field: StepField) => required.includes(field);
  return (
    <Form
      action={`/needs/${needId}/links/${link.linkId}`}
      errors={errors}
      values={values}
      idPrefix={`${step}-${link.linkId.slice(-6)}`}
    >
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="from" value={link.state} />
      {required.length + optional.length > 0 ? (
        <FormGrid>
          {[...required, ...optional].map((field) => (
            <StepInput key={field} step={step} field={field} required={isRequired(field)} />
          ))}
        </FormGrid>
      ) : null}
      {step === "grant" || step === "use" ? <DeadlineDays rules={link.dayRules} /> : null}
      <div>
        <Button variant={step === "unlink" ? "danger" : "primary"} size="small">
          {t(`step.${step}.submit`)}
        </Button>
      </div>
    </Form>
  );
}

function StepInput({ step, field, required }: { step: LinkStep; field: StepField; required: boolean }) {
  const { t } = useTranslation("matching");
  const { today } = useContext(CalendarContext);
  switch (field) {
    case "on":
      return <DateInput name="on" label={t(`field.on.${step}`)} value={today} required={required} />;
    case "document":
      return <TextInput name="document" label={t("field.document")} maxLength={200} required={required} />;
    case "granted":
      return (
        <>
          <Textarea
            name="granted"
            label={t(step === "use" ? "field.granted.use" : "field.granted.grant")}
            help={t("field.grantedHelp")}
            rows={2}
            maxLength={1000}
            required={required}
          />
          <GuardsAtField name="granted" />
        </>
      );
    case "reason":
      return (
        <Textarea
          name="reason"
          label={t(
            step === "decline"
              ? "field.reason.decline"
              : step === "unlink"
                ? "field.reason.unlink"
                : "field.reason.reopen",
          )}
          rows={2}
          maxLength={1000}
          required={required}
        />
      );
  }
}
