import type { NeedCategory } from "~/domain/needs/categories";
import type { Prisma } from "~/platform/db/generated/client";

type Measured = Partial<
  Pick<
    Prisma.NeedCreateManyInput,
    | "landAreaMu"
    | "landMode"
    | "landUseClass"
    | "landFloorAreaRatio"
    | "eiaClass"
    | "eiaIsCovered"
    | "eiaState"
    | "financeAmount"
    | "financeCurrency"
    | "financeInstrument"
    | "financePurpose"
    | "talentHeadCount"
    | "talentKind"
  >
>;

export type NeedStory = { title: string; detail: string; measured?: Measured; outcome: string; nextAction: string };

/** What projects ask for, category by category, and what came of it where it was met. Invented. */
export const needStories: Record<NeedCategory, readonly NeedStory[]> = {
  land: [
    {
      title: "一期工业用地 80 亩",
      detail: "希望在主导产业片区供应工业用地，要求形状规整、可一次规划分期建设，并预留二期发展空间。",
      measured: { landAreaMu: "80", landMode: "grant", landUseClass: "industrial_2", landFloorAreaRatio: "1.8" },
      outcome: "以“标准地”方式供应 78.6 亩，签订履约监管协议。",
      nextAction: "核对控规指标，出具地块初步意见",
    },
    {
      title: "提高容积率上限，建设多层厂房",
      detail: "现有地块拟新建四层厂房，需要把容积率上限由 1.6 提高到 2.5。",
      measured: {
        landAreaMu: "42",
        landMode: "storeyed_factory",
        landUseClass: "industrial_2",
        landFloorAreaRatio: "2.5",
      },
      outcome: "经论证同意容积率上限调整为 2.5。",
      nextAction: "提交容积率调整论证报告",
    },
    {
      title: "研发与中试合用的新型产业用地",
      detail: "希望研发、中试、无污染生产在同一地块混合布局。",
      measured: { landAreaMu: "26", landMode: "m0", landUseClass: "research", landFloorAreaRatio: "3.0" },
      outcome: "按新型产业用地政策供地，明确产业用途比例。",
      nextAction: "确认各用途建筑面积比例",
    },
    {
      title: "先租后让过渡厂房 1.2 万平方米",
      detail: "设备明年到货，主厂房建成前需要层高 9 米的过渡厂房。",
      measured: { landAreaMu: "18", landMode: "lease", landUseClass: "industrial_2" },
      outcome: "提供标准厂房 1.15 万平方米，租期两年。",
      nextAction: "安排投资方看厂",
    },
  ],
  eia: [
    {
      title: "与规划环评联动，简化报告书内容",
      detail: "项目位于已完成规划环评的片区，希望引用规划环评成果，简化现状监测和评价内容。",
      measured: { eiaClass: "report", eiaIsCovered: true, eiaState: "drafting" },
      outcome: "引用规划环评结论，简化现状评价章节，审批时间缩短。",
      nextAction: "核对项目与规划环评审查意见的符合性",
    },
    {
      title: "环评报告表加快审批",
      detail: "设备已订货，希望在下月底前取得批复。",
      measured: { eiaClass: "form", eiaIsCovered: true, eiaState: "submitted" },
      outcome: "受理后 12 个工作日批复。",
      nextAction: "补充废气处理设施参数",
    },
    {
      title: "确认是否需要编制报告书",
      detail: "工艺含清洗和电镀工序，需要明确环评类别。",
      measured: { eiaClass: "report", eiaState: "not_started" },
      outcome: "明确为报告书，并告知编制要点。",
      nextAction: "组织生态环境部门现场踏勘",
    },
  ],
  finance: [
    {
      title: "二期设备采购中长期贷款 2 亿元",
      detail: "希望获得五年期以上、与设备折旧相匹配的中长期贷款。",
      measured: {
        financeAmount: "200000000",
        financeCurrency: "CNY",
        financeInstrument: "policy_loan",
        financePurpose: "二期设备采购",
      },
      outcome: "银团授信 2.2 亿元，首笔已放款。",
      nextAction: "组织银企对接会",
    },
    {
      title: "科技型中小企业信用贷款",
      detail: "轻资产，主要资产为专利和在手订单。",
      measured: {
        financeAmount: "30000000",
        financeCurrency: "CNY",
        financeInstrument: "bank_loan",
        financePurpose: "流动资金",
      },
      outcome: "取得知识产权质押贷款 2,600 万元。",
      nextAction: "准备专利评估材料",
    },
    {
      title: "融资租赁进口检测设备",
      detail: "进口检测设备价值 800 万美元，希望融资租赁。",
      measured: {
        financeAmount: "8000000",
        financeCurrency: "USD",
        financeInstrument: "lease",
        financePurpose: "进口检测设备",
      },
      outcome: "签订融资租赁合同。",
      nextAction: "对接两家融资租赁公司报价",
    },
  ],
  talent: [
    {
      title: "招聘工艺工程师 40 人",
      detail: "投产前六个月到岗，需要有洁净车间经验。",
      measured: { talentHeadCount: 40, talentKind: "engineer" },
      outcome: "通过专场招聘到岗 36 人。",
      nextAction: "联系职业院校举办专场招聘",
    },
    {
      title: "技能人才订单班",
      detail: "希望与本地职业院校开设订单班，每年 60 人。",
      measured: { talentHeadCount: 60, talentKind: "skilled_worker" },
      outcome: "与职业技术学院签订校企合作协议，首届 58 人。",
      nextAction: "对接教育部门确定专业设置",
    },
    {
      title: "高层次人才认定与安家",
      detail: "两名首席科学家拟全职到岗。",
      measured: { talentHeadCount: 2, talentKind: "researcher" },
      outcome: "完成人才认定，落实住房和子女入学。",
      nextAction: "收集认定材料",
    },
  ],
  entry_exit: [
    {
      title: "外籍技术团队来华安装调试",
      detail: "设备供应商工程师需要多次往返，停留约三个月。",
      outcome: "办理多次往返签证。",
      nextAction: "核对邀请函和人员名单",
    },
    {
      title: "高管工作许可与家属居留",
      detail: "总经理及家属拟长期居留。",
      outcome: "工作许可与居留许可一并办结。",
      nextAction: "预约外国人来华工作窗口",
    },
  ],
  energy: [
    {
      title: "双回路供电与增容",
      detail: "生产线不能断电，需要 20 千伏双回路。",
      outcome: "完成增容，双回路送电。",
      nextAction: "组织供电部门现场查勘",
    },
    {
      title: "绿色电力交易",
      detail: "总部要求三年内绿电比例达到 60%。",
      outcome: "签订年度绿电交易合同。",
      nextAction: "测算年用电量和绿电需求",
    },
  ],
  approval: [
    {
      title: "药品生产许可与厂房设计并联审查",
      detail: "希望设计阶段提前介入，减少后期整改。",
      outcome: "提前介入两轮，一次通过现场核查。",
      nextAction: "确定提前介入的时间表",
    },
    {
      title: "拿地即开工的并联审批",
      detail: "希望在签约后六个月内取得施工许可。",
      outcome: "拿地后 15 个工作日取得施工许可。",
      nextAction: "梳理审批事项清单和先后顺序",
    },
  ],
  tax_reinvest: [
    {
      title: "利润再投资递延纳税",
      detail: "拟以 2025 年度利润增资本项目，咨询预提所得税递延的条件。",
      outcome: "完成备案，享受递延纳税。",
      nextAction: "核对利润分配决议和出资时间",
    },
  ],
  logistics: [
    {
      title: "进口设备通关便利",
      detail: "恒温设备通关查验时希望在指定场所进行。",
      outcome: "在指定监管作业场所查验，当日放行。",
      nextAction: "与海关确认查验方式",
    },
    {
      title: "冷链运输通道",
      detail: "试剂 2–8 ℃ 全程冷链，需要机场快速提货。",
      outcome: "纳入机场快速提货名单。",
      nextAction: "联系口岸办协调",
    },
  ],
  platform_bonded: [
    {
      title: "综合保税区保税维修",
      detail: "希望在保税区内开展全球维修业务。",
      outcome: "保税维修试点获批。",
      nextAction: "论证业务模式和目录范围",
    },
  ],
  rd_ip: [
    {
      title: "设立外资研发中心",
      detail: "拟在园区设立独立法人研发中心，希望认定并享受进口设备政策。",
      outcome: "通过外资研发中心认定。",
      nextAction: "准备认定申报材料",
    },
  ],
  digital: [
    {
      title: "算力资源与数据合规咨询",
      detail: "研发数据需要在境内外团队间共享，希望得到合规指导。",
      outcome: "完成数据出境路径论证。",
      nextAction: "联系数据管理部门预审",
    },
  ],
  chain: [
    {
      title: "本地配套供应商对接",
      detail: "需要精密铸件和热处理配套，半径 100 公里以内。",
      outcome: "促成三家配套企业合作。",
      nextAction: "梳理本地配套企业名录",
    },
  ],
  forex: [
    {
      title: "资本金结汇便利",
      detail: "资本金分批到账，希望简化结汇支付手续。",
      outcome: "按便利化政策办理结汇。",
      nextAction: "对接外汇管理部门和开户银行",
    },
  ],
  trade_credit: [
    {
      title: "出口信用保险",
      detail: "对新兴市场的出口希望投保。",
      outcome: "保单生效，覆盖三个市场。",
      nextAction: "提供买方名单和账期",
    },
  ],
  living: [
    {
      title: "外籍员工子女入学与租住",
      detail: "8 户家庭需要国际课程学校和长租住房。",
      outcome: "全部落实学位和住房。",
      nextAction: "汇总学龄和户型需求",
    },
  ],
  safety: [
    {
      title: "危险化学品使用安全评价",
      detail: "使用少量溶剂，需要明确储存和使用要求。",
      outcome: "完成安全评价并整改到位。",
      nextAction: "安排专家现场指导",
    },
  ],
  grievance: [
    {
      title: "周边道路施工影响物流",
      detail: "主入口道路施工，货车绕行，影响交付。",
      outcome: "开通临时便道，调整施工时段。",
      nextAction: "与建设单位确认交通组织方案",
    },
  ],
  listing: [
    {
      title: "申请列入重点外资项目清单",
      detail: "总投资超过 1 亿美元，希望纳入重点外资项目专班服务。",
      outcome: "列入省级重点外资项目清单。",
      nextAction: "准备推荐材料",
    },
  ],
};
