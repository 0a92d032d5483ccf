import { ButtonLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { FilterBar, FilterSelect, FilterText } from "~/components/ui/filter-bar";
import { LightMark } from "~/components/ui/light-mark";
import { Money } from "~/components/ui/money";
import { PageHeader } from "~/components/ui/page-header";
import { Pagination } from "~/components/ui/pagination";
import { PersonName } from "~/components/ui/person-name";
import { Table } from "~/components/ui/table";
import { PriorityTag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { stages } from "~/domain/projects/codes";
import { useCodeName } from "~/i18n/use-code-name";
import { sampleProjects } from "./samples";

export function ListSample() {
  const name = useCodeName();
  return (
    <>
      <PageHeader
        title="项目列表"
        meta="苏州工业园区"
        primary={
          <ButtonLink href="/projects/new" variant="primary" icon="plus">
            新增线索
          </ButtonLink>
        }
        menu={[
          { label: "导入", href: "/import", icon: "import" },
          { label: "打印", href: "#print", icon: "print" },
        ]}
      />
      <FilterBar
        action="/design"
        clearHref="/design"
        sentence="共 128 个项目："
        chips={[
          { key: "stage", label: "阶段", value: "评审", removeHref: "/design" },
          { key: "need", label: "需求", value: "未结", removeHref: "/design" },
        ]}
      >
        <FilterText name="q" label="名称或投资方" />
        <FilterSelect
          name="stage"
          label="阶段"
          value="appraisal"
          options={stages.map((stage) => ({ value: stage, label: name("stage", stage) }))}
        />
        <FilterSelect name="light" label="红黄绿灯" options={[{ value: "red", label: "督办" }]} />
        <FilterSelect name="officer" label="招商专员" options={[{ value: "1", label: "周晓岚" }]} />
      </FilterBar>
      <Table
        caption="项目列表"
        rows={sampleProjects}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            head: "项目",
            sort: { href: "/design?sort=name" },
            isCut: true,
            cell: (row) => (
              <span className="flex items-center gap-2">
                <TextLink href="/design" quiet className="truncate" title={row.name}>
                  {row.name}
                </TextLink>
                {row.flag ? <PriorityTag flag={row.flag} /> : null}
              </span>
            ),
          },
          { key: "investor", head: "投资方", from: "lg", isCut: true, cell: (row) => row.investor },
          { key: "country", head: "国别（地区）", from: "xl", cell: (row) => row.country },
          { key: "stage", head: "阶段", isTight: true, cell: (row) => name("stage", row.stage) },
          {
            key: "light",
            head: "红黄绿灯",
            isTight: true,
            cell: (row) => <LightMark light={row.light} reason={row.reason} />,
          },
          {
            key: "total",
            head: "总投资",
            isNumber: true,
            sort: { href: "/design?sort=total", direction: "descending" },
            cell: (row) => <Money money={row.total} />,
            foot: "60.68 亿元",
          },
          { key: "days", head: "在本阶段（天）", isNumber: true, cell: (row) => row.days },
          { key: "needs", head: "未结需求", isNumber: true, cell: (row) => row.needs },
          {
            key: "officer",
            head: "招商专员",
            from: "lg",
            isTight: true,
            cell: (row) => <PersonName name={row.officer} />,
          },
          { key: "updated", head: "更新", isTight: true, cell: (row) => <DateText date={row.updatedOn} relative /> },
        ]}
      />
      <Pagination nextHref="/design?after=x" text="共 128 个" />
      <Table
        caption="空"
        rows={[]}
        rowKey={() => ""}
        columns={[]}
        empty={
          <EmptyState
            title="还没有项目"
            action={
              <ButtonLink href="/projects/new" variant="primary">
                新增线索
              </ButtonLink>
            }
          >
            您负责或参与的项目会列在这里。目前没有项目把您列为招商专员。
          </EmptyState>
        }
      />
    </>
  );
}
