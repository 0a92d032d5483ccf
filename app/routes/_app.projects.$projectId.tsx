import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { DeadlinesBlock } from "~/components/deadlines/deadlines-block";
import { ProjectNeedsPanel } from "~/components/needs/project-needs-panel";
import { AssessmentBlock, FirstRegistrationBlock, InteractionsBlock } from "~/components/projects/contact-blocks";
import { EvidenceBlock } from "~/components/projects/evidence-block";
import { HistoryList } from "~/components/projects/history-list";
import { CapitalBlock, CommitmentsBlock, ReviewsBlock } from "~/components/projects/money-blocks";
import { FlagsBlock, NextActionsBlock, NoNeedsYet, TeamBlock } from "~/components/projects/people-blocks";
import { ListsBlock, MilestonesBlock, VerificationBlock } from "~/components/projects/progress-blocks";
import { ProjectHead } from "~/components/projects/project-head";
import { ProjectSections } from "~/components/projects/project-sections";
import { StagePanel } from "~/components/projects/stage-panel";
import { ProposalsBlock } from "~/components/proposals/proposals-block";
import { ButtonLink } from "~/components/ui/button";
import { CalendarContext } from "~/components/ui/calendar-context";
import { Section } from "~/components/ui/card";
import { getProjectPage } from "~/domain/projects/project-page.server";
import { notFound } from "~/http/not-found";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { useTranslation } from "~/i18n/use-translation";

/** A project, whole: what it is at the left, what happens at the right. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getProjectPage(viewer, requireId(params, "projectId"));
  if (!project) throw notFound("Project");
  return json({ title: `${project.name} ${project.code}`, project });
}

export default function ProjectPage() {
  const { project } = useLoaderData<typeof loader>();
  const { t } = useTranslation("projects");
  const { today } = useContext(CalendarContext);
  return (
    <>
      <ProjectHead project={project} />
      <div className="project-page">
        <div className="project-now">
          {project.stagePanel ? <StagePanel panel={project.stagePanel} /> : null}
          <NextActionsBlock project={project} today={today} />
          <ProjectNeedsPanel projectId={project.id} needs={project.needs} canRaise={project.may["need.raise"]} />
          <NoNeedsYet project={project} />
          <ProposalsBlock project={project} />
          <DeadlinesBlock project={project} today={today} />
        </div>
        <div className="project-facts facts">
          <ProjectSections project={project} />
          <CapitalBlock project={project} />
          <CommitmentsBlock project={project} />
          <ReviewsBlock project={project} />
          <EvidenceBlock project={project} />
        </div>
        <div className="project-then">
          <InteractionsBlock project={project} />
          <AssessmentBlock project={project} />
          <FirstRegistrationBlock project={project} today={today} />
          <MilestonesBlock project={project} today={today} />
          <VerificationBlock project={project} />
          <ListsBlock project={project} />
          <FlagsBlock project={project} />
          <TeamBlock project={project} />
          <Section
            id="history"
            title={t("block.history")}
            action={
              <ButtonLink href={`/projects/${project.id}/history`} size="small" variant="quiet" icon="history">
                {t("action.seeAll")}
              </ButtonLink>
            }
          >
            {project.history.length === 0 ? (
              <p className="text-faint">{t("empty.history")}</p>
            ) : (
              <HistoryList entries={project.history} label={t("block.history")} />
            )}
          </Section>
        </div>
      </div>
    </>
  );
}
