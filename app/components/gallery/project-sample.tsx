import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { DateText, InstantText } from "~/components/ui/date-text";
import { WorkingDaysLeft } from "~/components/ui/days";
import { DefinitionList } from "~/components/ui/definition-list";
import { LightMark } from "~/components/ui/light-mark";
import { Meter } from "~/components/ui/meter";
import { MissingList } from "~/components/ui/missing-list";
import { Money } from "~/components/ui/money";
import { PageHeader } from "~/components/ui/page-header";
import { StageStepper } from "~/components/ui/stage-stepper";
import { Tabs } from "~/components/ui/tabs";
import { PriorityTag, Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { Timeline } from "~/components/ui/timeline";

export function ProjectSample() {
  return (
    <>
      <div className="sticky-head">
        <PageHeader
          back={{ href: "/projects", label: "项目列表" }}
          title="南川晶圆测试基地"
          tags={
            <>
              <PriorityTag flag="integrated_circuits" full />
              <Tag tone="accent">省级重点清单</Tag>
            </>
          }
          meta={
            <>
              <span>SZ-2026-0142</span>
              <span>对外代号 N 项目</span>
              <LightMark light="yellow" reason="用地需求还剩 2 个工作日" withReason />
            </>
          }
          primary={
            <ButtonLink href="#move" variant="primary" icon="arrow-right">
              进入签约
            </ButtonLink>
          }
          menu={[
            { label: "上报省级", href: "#", icon: "export" },
            { label: "打印", href: "#", icon: "print" },
            { label: "终止项目", href: "#", icon: "cross", isDanger: true },
          ]}
        />
        <div className="mt-3">
          <StageStepper
            current="appraisal"
            days={23}
            enteredOn={{ lead: "2026-03-02", negotiation: "2026-05-18" }}
            missing={{ count: 3, href: "#missing" }}
          />
        </div>
      </div>
      <Tabs
        items={[
          { href: "#a", label: "概况", isCurrent: true },
          { href: "#b", label: "要素需求", count: 2 },
          { href: "#c", label: "往来", count: 14 },
          { href: "#d", label: "历史" },
        ]}
      />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-4">
          <Section
            id="money"
            title="资金"
            action={
              <ButtonLink href="#" size="small" icon="edit" variant="quiet">
                编辑
              </ButtonLink>
            }
          >
            <DefinitionList
              items={[
                { label: "总投资", value: <Money money={{ amount: "1250000000", currency: "CNY" }} /> },
                {
                  label: "合同外资",
                  value: (
                    <Money
                      money={{ amount: "216000000", currency: "CNY" }}
                      original={{ amount: "30000000", currency: "USD" }}
                      rateDate="2026-11-20"
                    />
                  ),
                },
                { label: "注册资本", value: null },
                { label: "外资比例", value: "65%" },
                { label: "到资进度", value: <Meter share={0.42} label="到资进度" /> },
                {
                  label: "说明",
                  value:
                    "一期先建测试厂房 2.4 万平方米，二期视产能爬坡情况扩建。设备以进口为主，需提前办理通关与环评。",
                  isWide: true,
                },
              ]}
            />
          </Section>
          <Section id="missing" title="下一阶段还缺 3 项" padded>
            <MissingList
              items={[
                { key: "1", text: "填写合同外资额", href: "#money" },
                { key: "2", text: "上传已盖章的投资合同", href: "#" },
                { key: "3", text: "用地需求没有对接政策，也没有“无政策可用”的结论", href: "#" },
              ]}
            />
          </Section>
        </div>
        <div className="flex flex-col gap-4">
          <Section id="next" title="下一步" meta={<WorkingDaysLeft days={2} />}>
            与自然资源局核对供地时序，
            <DateText date="2026-11-25" />
            前答复投资方。
          </Section>
          <Section id="history" title="经过">
            <Timeline
              label="经过"
              entries={[
                {
                  key: "1",
                  mark: "accent",
                  head: (
                    <>
                      <span>周晓岚</span>
                      <InstantText at="2026-11-20T06:05:00Z" />
                    </>
                  ),
                  body: (
                    <>
                      进入评审。<TextLink href="#">评审会纪要</TextLink>
                    </>
                  ),
                },
                {
                  key: "2",
                  mark: "good",
                  head: (
                    <>
                      <span>李雷</span>
                      <InstantText at="2026-11-12T01:20:00Z" />
                    </>
                  ),
                  body: "环评需求办结：登记表备案完成。",
                },
                {
                  key: "3",
                  head: (
                    <>
                      <span>周晓岚</span>
                      <InstantText at="2026-10-30T08:45:00Z" />
                    </>
                  ),
                  body: "投资方来访，确认用地 42 亩，要求 2027 年 3 月前交地。",
                },
              ]}
            />
          </Section>
        </div>
      </div>
    </>
  );
}
