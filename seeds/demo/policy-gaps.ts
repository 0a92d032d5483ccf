import type { NeedCategory } from "~/domain/needs/categories";
import { type CalendarDate, daysBetween } from "~/values/calendar-date";
import type { NeedStory } from "./need-stories";
import { chanceFrom } from "./random";

/** A wish that no article of the library is about, and what the officer found. */
type UnservedStory = Omit<NeedStory, "outcome"> & { finding: string };

/** One for each kind of need that the demo's projects have. Invented; each holds against the library as it is seeded. */
const unservedStories: Partial<Record<NeedCategory, UnservedStory | readonly UnservedStory[]>> = {
  land: [
    {
      title: "厂区外绿化带改作临时停车场",
      detail: "员工车辆增加，希望借用厂区围墙外的绿化带停车一年。",
      measured: { landAreaMu: "3", landMode: "lease", landUseClass: "industrial_2" },
      nextAction: "与城市管理部门确认绿化带权属",
      finding: "各文件的用地条款都不涉及绿化带临时占用，建议由市级绿化管理办法明确。",
    },
    {
      title: "地块内高压线迁改费用",
      detail: "拟用地块上方有一条 110 千伏线路，希望由园区承担迁改费用。",
      measured: { landAreaMu: "55", landMode: "grant", landUseClass: "industrial_2" },
      nextAction: "请供电部门出具迁改方案和概算",
      finding: "各文件的用地条款都不涉及高压线迁改费用由谁承担，须按出让条件另行约定。",
    },
    {
      title: "厂区围墙退界放宽",
      detail: "希望临路一侧围墙退界由 10 米减为 6 米，多布置一排设备。",
      measured: { landAreaMu: "38", landMode: "grant", landUseClass: "industrial_2" },
      nextAction: "核对城市规划管理技术规定",
      finding: "退界由本地规划管理技术规定确定，各文件都没有放宽的依据。",
    },
  ],
  eia: [
    {
      title: "建设期环境监理费用分担",
      detail: "建设期须委托环境监理，希望由园区分担费用。",
      measured: { eiaClass: "report", eiaState: "approved" },
      nextAction: "核对环境监理的范围和报价",
      finding: "环评条款只讲简化内容和加快审批，没有分担环境监理费用的依据。",
    },
    {
      title: "环评编制费用补贴",
      detail: "报告书编制和监测费用较高，希望由园区承担一部分。",
      measured: { eiaClass: "report", eiaState: "drafting" },
      nextAction: "核对园区预算有无此项支出",
      finding: "环评条款只讲简化内容和加快审批，没有费用补贴的依据。",
    },
  ],
  finance: {
    title: "远期结汇保证金补贴",
    detail: "出口以美元计价，希望对汇率避险产生的保证金成本给予补贴。",
    measured: {
      financeAmount: "5000000",
      financeCurrency: "CNY",
      financeInstrument: "other",
      financePurpose: "汇率避险成本",
    },
    nextAction: "收集同类企业的避险成本数据",
    finding: "各文件的金融条款都不涉及汇率避险成本，建议在下一版措施中补充。",
  },
  talent: {
    title: "外省职称在本地直接认可",
    detail: "从外省调入的工程师希望不重新评审即认可原有职称。",
    measured: { talentHeadCount: 12, talentKind: "engineer" },
    nextAction: "向人社部门了解跨省职称认可的办法",
    finding: "人才条款讲引进、住房和培养，没有一条讲跨省职称认可。",
  },
  entry_exit: {
    title: "境外驾驶证换领",
    detail: "外籍高管希望集中办理境外驾驶证换领。",
    nextAction: "与车管部门约定集中办理时间",
    finding: "出入境条款不涉及驾驶证换领，按常规程序办理。",
  },
  energy: {
    title: "园区蒸汽价格封顶",
    detail: "希望与供热企业约定五年内蒸汽价格上限。",
    nextAction: "组织供热企业与投资方商谈价格机制",
    finding: "能源条款讲绿电和节能，没有一条讲供热价格。",
  },
  approval: {
    title: "夜间连续浇筑施工许可",
    detail: "大体积混凝土需连续浇筑 36 小时，希望提前办好夜间施工许可。",
    nextAction: "准备夜间施工的降噪方案",
    finding: "审批条款不涉及夜间施工，由城市管理和生态环境部门按噪声规定办理。",
  },
  tax_reinvest: {
    title: "股权转让税款分期缴纳",
    detail: "集团内部重组涉及股权转让，希望分五年缴纳所得税。",
    nextAction: "向税务部门了解分期缴纳的国家规定",
    finding: "财税条款只讲利润再投资，没有股权转让分期缴纳的依据。",
  },
  logistics: {
    title: "危险品车辆夜间通行",
    detail: "溶剂运输车辆希望夜间经城区主干道进厂。",
    nextAction: "与交警部门商定通行路线和时段",
    finding: "物流条款不涉及危险品车辆通行，建议与公安交管部门另定办法。",
  },
  platform_bonded: {
    title: "综合保税区卡口延时开放",
    detail: "希望卡口在夜间 22 时至次日 6 时开放。",
    nextAction: "统计夜间出入区车次",
    finding: "开放平台条款不涉及卡口作业时间，须与海关另行商定。",
  },
  rd_ip: {
    title: "境外专利诉讼费用",
    detail: "在境外被诉专利侵权，希望对律师费用给予支持。",
    nextAction: "联系海外知识产权纠纷应对指导机构",
    finding: "研发知产条款不涉及境外诉讼费用，建议在下一版措施中补充。",
  },
  digital: {
    title: "国际专线费用补贴",
    detail: "研发数据需经国际专线传输，希望减轻专线费用。",
    nextAction: "向运营企业询价",
    finding: "数字条款讲算力和网络建设，没有专线费用补贴的依据。",
  },
  chain: {
    title: "进口备件共享仓库",
    detail: "希望由园区出资建设进口关键备件的共享仓库。",
    nextAction: "了解其他企业的备件需求",
    finding: "产业链条款没有由园区出资建设备件仓库的依据。",
  },
  trade_credit: {
    title: "反倾销应诉费用",
    detail: "产品在境外遭反倾销调查，希望分担应诉费用。",
    nextAction: "联系商务部门贸易救济窗口",
    finding: "外贸条款讲信用保险，不涉及贸易救济应诉费用。",
  },
  living: {
    title: "厂区至地铁站接驳公交",
    detail: "早晚高峰各需六班，方便夜班员工。",
    nextAction: "统计员工居住分布和班次",
    finding: "生活配套条款讲住房、学校和医院，不涉及公交线路。",
  },
  safety: {
    title: "园区消防站就近布点",
    detail: "距最近消防站 9 公里，希望在片区内增设小型站。",
    nextAction: "与消防救援机构核对布点规划",
    finding: "安全条款不涉及消防站布点，须由消防专项规划解决。",
  },
};

/** A wish of this kind that nothing serves, told in turn; null for kinds the demo tells none of. */
export function unservedStory(category: NeedCategory, turn: number): UnservedStory | null {
  const stories = [unservedStories[category] ?? []].flat();
  return stories[turn % stories.length] ?? null;
}

/**
 * Was an open need without a measure recorded as a gap? Some were.
 *
 * Draws from a chance of its own, so that everything else of the demo stays as it was told.
 */
export function isGap(need: { raisedOn: CalendarDate; serial: number; isOpen: boolean; isLinked: boolean }): boolean {
  if (!need.isOpen || need.isLinked) return false;
  return chanceFrom(daysBetween("2024-01-01", need.raisedOn) * 17 + need.serial).happens(0.4);
}
