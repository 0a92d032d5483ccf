import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GuardBox } from "~/components/measures/guard-box";
import { NeedMeasures } from "~/components/measures/need-measures";
import { useNeedActions } from "~/components/needs/need-actions";
import { NeedAnswer } from "~/components/needs/need-answer";
import { NeedClockCard } from "~/components/needs/need-clock-card";
import { NeedContent } from "~/components/needs/need-content";
import { NeedEnding } from "~/components/needs/need-ending";
import { NeedFiles } from "~/components/needs/need-files";
import { NeedFollowUps } from "~/components/needs/need-follow-ups";
import { NeedHistory } from "~/components/needs/need-history";
import { NeedPersons } from "~/components/needs/need-persons";
import { NeedStateTag } from "~/components/needs/need-state-tag";
import { WorkingDaysLeft } from "~/components/ui/days";
import { LightMark } from "~/components/ui/light-mark";
import { PageHeader } from "~/components/ui/page-header";
import { Tag } from "~/components/ui/tag";
import { getNeedPage } from "~/domain/needs/need-page.server";
import { notFound } from "~/http/not-found";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** A need with its measures: what, how much, by when and who, beside what could serve it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const need = await getNeedPage(viewer, requireId(params, "needId"));
  if (!need) throw notFound("Need");
  return json({ title: `${need.code} ${need.title}`, need, isLiaison: viewer.role === "liaison" });
}

export default function NeedWithMeasures() {
  const { need, isLiaison } = useLoaderData<typeof loader>();
  const { t } = useTranslation("needs");
  const name = useCodeName();
  const pick = useBilingual();
  const { primary, secondary, menu } = useNeedActions({
    id: need.id,
    category: need.category,
    answerKind: need.answer && !need.ending ? need.answer.kind : null,
    isRated: need.rating !== null,
    hasFulfilledLink: need.measures?.linked.some(({ state }) => state === "granted" || state === "used") ?? false,
    actions: need.actions,
  });
  const { project, clock } = need;
  return (
    <>
      <PageHeader
        back={
          isLiaison
            ? { href: "/desk", label: t("desk.title") }
            : { href: `/projects/${project.id}#needs`, label: project.name }
        }
        title={need.title}
        tags={
          <>
            <NeedStateTag state={need.state} answerKind={need.ending ? null : (need.answer?.kind ?? null)} />
            {need.escalatedAt ? <Tag tone="outline">{t("escalated")}</Tag> : null}
          </>
        }
        meta={
          <>
            <span>{need.code}</span>
            <span>{name("needCategory", need.category)}</span>
            <span>{need.department ? pick(need.department) : t("noDepartment")}</span>
            {need.liaison ? <span>{need.liaison}</span> : null}
            {clock.daysLeft === null ? null : (
              <>
                <LightMark light={clock.light} reason={clock.reason ? t(`reason.${clock.reason}`) : undefined} />
                <span>
                  {need.state === "waiting" ? `${t("page.daysAtPause", { days: "" }).trimEnd()} ` : null}
                  <WorkingDaysLeft days={clock.daysLeft} />
                </span>
              </>
            )}
          </>
        }
        primary={primary}
        secondary={secondary}
        menu={menu}
      />
      {need.measures && need.measures.guards.length > 0 ? (
        <div className="mb-4">
          <GuardBox guards={need.measures.guards} />
        </div>
      ) : null}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:grid-rows-[auto_1fr]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <NeedEnding need={need} />
          <NeedAnswer need={need} />
          <NeedClockCard need={need} />
          <NeedContent need={need} />
          <NeedPersons need={need} />
        </div>
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          {need.measures ? <NeedMeasures measures={need.measures} /> : null}
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <NeedFollowUps need={need} />
          <NeedFiles need={need} />
          <NeedHistory need={need} />
        </div>
      </div>
    </>
  );
}
