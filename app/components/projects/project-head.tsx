import { useLightText } from "~/components/supervision/use-light-text";
import { ButtonLink } from "~/components/ui/button";
import { CopyButton } from "~/components/ui/copy-button";
import { LightMark } from "~/components/ui/light-mark";
import type { MenuItem } from "~/components/ui/menu";
import { PageHeader } from "~/components/ui/page-header";
import { StageStepper } from "~/components/ui/stage-stepper";
import { PriorityTag, Tag } from "~/components/ui/tag";
import { stages } from "~/domain/projects/codes";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import type { BlockProps } from "./project-blocks";

/** Name, codes, flags, light with its reason and the stages; stays in sight while the page scrolls. */
export function ProjectHead({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const lightText = useLightText();
  const panel = project.stagePanel;
  const worst = panel?.lights.find(({ level }) => level === panel.light && level !== "green");
  return (
    <div className="sticky-head">
      <PageHeader
        back={{ href: "/projects", label: t("head.back") }}
        title={project.name}
        tags={
          <>
            {project.flags.map((flag) => (
              <PriorityTag key={flag} flag={flag} full />
            ))}
            {project.confidentiality === "sensitive" ? <Tag tone="bad">{t("head.sensitive")}</Tag> : null}
            {project.status === "ongoing" ? null : (
              <Tag tone="caution" title={project.statusReason ?? undefined}>
                {name("status", project.status)}
              </Tag>
            )}
            {project.isOpen ? (
              <Tag tone="accent" title={t("head.openTitle")}>
                {t("head.open")}
              </Tag>
            ) : null}
          </>
        }
        meta={
          <>
            <span className="inline-flex items-center">
              {project.code}
              <CopyButton text={project.code} />
            </span>
            {project.publicName ? <span>{t("head.publicName", { name: project.publicName })}</span> : null}
            <span>{name("projectKind", project.kind)}</span>
            {panel ? <LightMark light={panel.light} reason={worst ? lightText(worst) : undefined} withReason /> : null}
          </>
        }
        primary={
          project.may["project.record"] ? (
            <ButtonLink href={`/projects/${project.id}/interactions/new`} variant="primary" icon="plus">
              {t("action.addInteraction")}
            </ButtonLink>
          ) : null
        }
        menu={useMenu(project)}
      />
      {panel ? (
        <div className="mt-2">
          <StageStepper
            current={panel.stage}
            enteredOn={panel.enteredOn}
            days={panel.daysInStage}
            missing={panel.next ? { count: panel.next.missing.length, href: "#stage" } : null}
          />
        </div>
      ) : null}
    </div>
  );
}

/** Everything else one may do here. */
function useMenu(project: BlockProps["project"]): MenuItem[] {
  const { t } = useTranslation("projects");
  const { id, may } = project;
  const at = (path: string) => `/projects/${id}/${path}`;
  const isInAppraisal = stages.indexOf(project.stage) >= stages.indexOf("appraisal") && !project.appraisalPassedOn;
  const isReported = project.records.openings.some(({ reason }) => reason === "reported");
  const items: (MenuItem & { isShown: boolean })[] = [
    { label: t("action.addFollowUp"), href: at("follow-ups/new"), icon: "clock", isShown: may["project.record"] },
    { label: t("action.raiseNeed"), href: at("needs/new"), icon: "plus", isShown: may["need.raise"] },
    { label: t("action.calculate"), href: `/calculator?project=${id}`, icon: "calculator", isShown: true },
    { label: t("action.addFile"), href: at("evidence/new"), icon: "file", isShown: may["project.record"] },
    {
      label: t("action.approveAppraisal"),
      href: at("appraisal-approval"),
      icon: "check",
      isShown: may["project.approve-appraisal"] && isInAppraisal,
    },
    {
      label: t("action.reportUp"),
      href: at("report-up"),
      icon: "arrow-up",
      isShown: may["project.report-up"] && !isReported,
    },
    { label: t("action.editTeam"), href: at("team"), icon: "person", isShown: may["project.assign"] },
    {
      label: t("action.changeStatus"),
      href: at("status"),
      icon: "flag",
      isShown: project.stagePanel?.may.changeStatus ?? false,
    },
    { label: t("action.seeAll"), href: at("history"), icon: "history", isShown: true },
  ];
  return items.filter(({ isShown }) => isShown).map(({ isShown: _isShown, ...item }) => item);
}
