import { Button, ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { ConditionMark } from "~/components/ui/condition-mark";
import { DateText } from "~/components/ui/date-text";
import { WorkingDaysLeft } from "~/components/ui/days";
import { DefinitionList } from "~/components/ui/definition-list";
import { PageHeader } from "~/components/ui/page-header";
import { ModalityWord, StandingTag, Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";

export function NeedSample() {
  return (
    <>
      <PageHeader
        back={{ href: "#", label: "南川晶圆测试基地" }}
        title="用地 42 亩，标准地"
        tags={<Tag tone="accent">办理中</Tag>}
        meta={
          <>
            <span>用地</span>
            <span>自然资源局 · 王芳</span>
            <WorkingDaysLeft days={2} />
          </>
        }
        primary={
          <Button variant="primary" icon="check">
            办结
          </Button>
        }
        menu={[{ label: "暂停计时", href: "#" }]}
      />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <Section id="need" title="需求">
          <DefinitionList
            stacked
            items={[
              { label: "面积", value: "42 亩" },
              { label: "供地方式", value: "标准地" },
              { label: "容积率", value: "2.0" },
              { label: "需要日期", value: <DateText date="2027-03-01" /> },
            ]}
          />
        </Section>
        <div className="flex flex-col gap-3">
          <Callout kind="guard" title="P14-9 · 不得减免土地出让金">
            承诺返还或变相减免土地出让价款的，不得作出。已有类似表述请先由合规审查人确认。
          </Callout>
          <Section
            id="m1"
            title={
              <TextLink href="#" quiet>
                P25-13 · 强化用地保障
              </TextLink>
            }
            meta={
              <>
                <StandingTag standing="in_force" />
                <ModalityWord modality="support" />
              </>
            }
            action={
              <Button size="small" icon="link">
                对接
              </Button>
            }
          >
            <p className="mb-2 text-muted">
              工作方案第十三条：支持国家级经开区优先保障外资制造业项目用地，可采用弹性年期、标准地等方式供应。
            </p>
            <ul>
              <li>
                <ConditionMark state="met" /> 国家级经开区
              </li>
              <li>
                <ConditionMark state="unknown" /> 列入省级以上重点清单 <TextLink href="#">填写清单</TextLink>
              </li>
              <li>
                <ConditionMark state="unmet" /> 属于制造业
              </li>
            </ul>
          </Section>
          <Callout kind="info" title="征求意见稿">
            这份文件尚未施行，只作参考。
          </Callout>
          <Callout kind="warning" title="2027 年节假日表缺失">
            工作日按周一至周五计算，请管理员补充。
          </Callout>
          <div>
            <StandingTag standing="draft" /> <StandingTag standing="superseded" /> <StandingTag standing="lapsed" />{" "}
            <ModalityWord modality="must" /> <ModalityWord modality="must_not" /> <ModalityWord modality="encourage" />{" "}
            <ButtonLink href="#" size="small">
              没有政策可用
            </ButtonLink>
          </div>
        </div>
      </div>
    </>
  );
}
