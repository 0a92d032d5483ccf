import { Form } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { LightReasons } from "~/components/supervision/light-reasons";
import { Button, ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { Icon } from "~/components/ui/icon";
import { PageHeader } from "~/components/ui/page-header";
import { StageStepper } from "~/components/ui/stage-stepper";
import type { Stage } from "~/domain/projects/codes";
import type { StagePanel } from "~/domain/projects/stage-panel.server";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { CountsInReports } from "./counts-in-reports";
import { MissingItems } from "./missing-items";
import { StageMoves } from "./stage-moves";

type Refused = { reason: string; message: string; errors: FormErrorsByName; values: FormValues };
type Props = { panel: StagePanel; backTo: Stage; refused?: Refused };

/** Moving a project: what the next stage needs, forward, past the gate, back, and every move so far. */
export function StagePage({ panel, backTo, refused }: Props) {
  const { t } = useTranslation("stages");
  const { t: word } = useTranslation("common");
  const name = useCodeName();
  const { next, may } = panel;
  const wasBack = refused?.values.to !== undefined && panel.earlier.some((stage) => stage === refused.values.to);
  const wasForced = refused?.values.force === "on";
  return (
    <div className="page-narrow flex flex-col gap-4">
      <PageHeader
        back={{ href: `/projects/${panel.projectId}`, label: panel.name }}
        title={t("title")}
        meta={t("currentlyIn", { stage: name("stage", panel.stage), count: panel.daysInStage })}
      />
      {refused && refused.reason !== "reason-needed" ? <Callout kind="error" title={refused.message} /> : null}
      <StageStepper current={panel.stage} enteredOn={panel.enteredOn} days={panel.daysInStage} />
      {panel.hasEnded ? <Callout kind="info" title={t("ended", { status: name("status", panel.status) })} /> : null}
      {next && !panel.hasEnded ? <Forward panel={panel} next={next} /> : null}
      {next ? null : <p className="text-muted">{t("last")}</p>}
      {next && next.missing.length > 0 && may.force ? (
        <Section id="force" title={t("forceTitle")}>
          <details open={wasForced}>
            <summary className="flex items-center gap-1">
              <Icon name="chevron-right" />
              {t("force")}
            </summary>
            <p className="mt-2 max-w-measure text-muted">{t("forceHint")}</p>
            <Form
              idPrefix="force"
              version={panel.version}
              operation
              errors={wasForced ? refused?.errors : {}}
              values={wasForced ? refused?.values : {}}
              className="mt-3"
            >
              <input type="hidden" name="to" value={next.stage} />
              <input type="hidden" name="force" value="on" />
              <Textarea name="reason" label={t("reason")} required maxLength={2000} help={t("reasonHelp")} />
              <SubmitRow label={t("forceButton", { stage: name("stage", next.stage) })} isDanger />
            </Form>
          </details>
        </Section>
      ) : null}
      {may.moveBack && panel.earlier.length > 0 ? (
        <Section id="back" title={t("backTitle")}>
          <p className="mb-3 max-w-measure text-muted">{t("backHint")}</p>
          <Form
            idPrefix="back"
            version={panel.version}
            operation
            errors={wasBack ? refused?.errors : {}}
            values={wasBack ? refused?.values : { to: backTo }}
            escapeHref={`/projects/${panel.projectId}`}
          >
            <Select
              name="to"
              label={t("backTo")}
              emptyLabel={null}
              options={panel.earlier.map((stage) => ({ value: stage, label: name("stage", stage) }))}
            />
            <Textarea name="reason" label={t("reason")} required maxLength={2000} help={t("reasonHelp")} />
            <div className="flex flex-wrap items-center gap-2 pt-1">
              <Button>{t("back")}</Button>
              <ButtonLink href={`/projects/${panel.projectId}`} variant="quiet">
                {word("cancel")}
              </ButtonLink>
            </div>
          </Form>
        </Section>
      ) : null}
      {panel.counts.length > 0 ? (
        <Section id="counts" title={t("counts")}>
          <CountsInReports projectId={panel.projectId} counts={panel.counts} />
        </Section>
      ) : null}
      {panel.lights.length > 0 ? (
        <Section id="lights" title={t("lights")}>
          <LightReasons lights={panel.lights} />
        </Section>
      ) : null}
      <Section id="moves" title={t("history")}>
        <StageMoves moves={panel.moves} />
      </Section>
    </div>
  );
}

function Forward({ panel, next }: { panel: StagePanel; next: NonNullable<StagePanel["next"]> }) {
  const { t } = useTranslation("stages");
  const name = useCodeName();
  const stage = name("stage", next.stage);
  const isOpen = next.missing.length === 0;
  return (
    <Section
      id="missing"
      title={isOpen ? t("ready", { stage }) : t("missingTitle", { stage, count: next.missing.length })}
    >
      {isOpen ? null : (
        <>
          {panel.may.edit ? <p className="mb-2 max-w-measure text-muted">{t("missingHint")}</p> : null}
          <div className="gap-6 sm:columns-2">
            <MissingItems items={next.missing} canEdit={panel.may.edit} />
          </div>
        </>
      )}
      {panel.may.move ? (
        <form method="post" className={isOpen ? undefined : "mt-3"}>
          <input type="hidden" name="to" value={next.stage} />
          <input type="hidden" name="version" value={panel.version} />
          <Button variant="primary" icon="arrow-right" disabled={!isOpen} title={isOpen ? undefined : t("notReady")}>
            {t("forward", { stage })}
          </Button>
        </form>
      ) : null}
    </Section>
  );
}
