import { concepts } from "~/domain/measures/concepts";
import type { NeedCategory } from "~/domain/needs/categories";

/**
 * The words by which documents speak of each need, beside what investors say (the concepts of matching).
 *
 * `2` counts twice: the word is hardly ever used for anything else.
 */
const documentWords: Record<NeedCategory, { strong: string; weak: string }> = {
  land: {
    strong:
      "用地 土地 容积率 标准地 工业上楼 场地使用费 国土空间规划 土地出让金 供地 扩区 控制性详细规划 集约利用 征地 地价 宗地 厂房",
    weak: "立体开发 调整区位 扩大规划面积 规划用途 存量 低效",
  },
  eia: {
    strong: "环评 环境影响评价 环境影响 环境准入 生态环境准入 排污许可",
    weak: "污染物 环境保护 环境风险 环保",
  },
  finance: {
    strong:
      "融资 贷款 信贷 贴息 上市 债券 基金 专项资金 投资引导 担保 金融机构 专项债券 票据 财政资金 预算内投资 社会资本 资金渠道 金融支持 风险补偿 投保贷 金融资本 补助 拨款",
    weak: "资金 金融 财政 银行 奖励 保险公司",
  },
  talent: {
    strong: "人才 职业教育 双元制 产教融合 校企合作 技能 高层次 引智 培训 招聘 职称 领军人才 用工",
    weak: "人员 干部 专家 劳动",
  },
  entry_exit: {
    strong: "出入境 签证 入境 居留 工作许可 赴境外 出国 停留 永久居留 邀请函",
    weak: "外籍 出境",
  },
  energy: {
    strong:
      "绿电 绿证 绿色电力 清洁能源 可再生能源 碳排放 碳足迹 碳达峰 碳中和 节能 绿色制造 绿色工业 生态工业 循环化 减污降碳 低碳 新能源 绿色低碳 能耗 分布式发电 用能 零碳 绿色工厂 循环经济 绿色改造 清洁生产 绿色升级",
    weak: "供水 供电 电力 绿色 能源 能效 水电 环保产业 生态化",
  },
  approval: {
    strong:
      "审批 一件事 一次办 一网通办 容缺 告知承诺 区域评估 通办 放管服 审批权限 许可 证照分离 登记制度 政务服务 免申即享 赋权 行政许可 核准 备案 一站式 委托行使 管理权限 最多跑一次 三证合一 承诺制 立项",
    weak: "授权 手续 办事 下放 简政放权 权责清单 代办",
  },
  tax_reinvest: {
    strong:
      "税收 税费 所得税 递延纳税 再投资 免征 减征 纳税 优惠政策 财税 关税 税率 免缴 减免 工商统一税 出口退税 增值税",
    weak: "税款 税务 惠企政策 利润",
  },
  logistics: {
    strong: "物流 运输 通关 集疏运 货运 仓储 港口 口岸 班列 分拨 海外仓 流通设施 查验 进口许可证",
    weak: "海关 保通保畅 航运 冷链 配送",
  },
  platform_bonded: {
    strong:
      "综合保税区 保税 自由贸易 自贸 海关特殊监管 先行先试 制度型开放 服务业扩大开放 国际合作园区 两国双园 综保区 开放平台 合作园 一区一策",
    weak: "跨境电商 开放试点 自由贸易试验区",
  },
  rd_ip: {
    strong:
      "研发 知识产权 专利 创新平台 科技计划 创新联合体 概念验证 中试 孵化器 商标 离岸创新 科创载体 技术创新 科技创新 成果转化 企业技术中心 未来产业 众创空间 协同创新 研究院 技术改造 大学科技园 商业秘密 标准化试点",
    weak: "高校 科研 创新 品牌 检验检测 技术",
  },
  digital: {
    strong:
      "数字化 智能制造 工业互联网 算力 5G 数字园区 人工智能 大数据 云计算 智慧 东数西算 信息基础设施 数智 物联网 软件 数字经济 信息服务 数字地图 产业大脑 数据产业 智能工厂 工业云",
    weak: "数据 智能 网络 信息化 数字",
  },
  chain: {
    strong:
      "产业链 供应链 链主 链长 补链 强链 集群 配套协作 产业转移 承接 龙头企业 独角兽 专精特新 单项冠军 共建产业园 飞地 利益共享 关键企业 产业合作 产业对接 联动 生产性服务业 服务型制造 兼并重组 产业集聚 跨区域合作 同质",
    weak: "上下游 主导产业 梯度转移 合作园区 招引",
  },
  forex: {
    strong: "外汇 结汇 资本项目 人民币跨境 跨境人民币 购汇 外债 汇出境外 可兑换 现汇",
    weak: "汇出 人民币",
  },
  trade_credit: {
    strong:
      "信用保险 跨境电商 数字贸易 数字服务出口 内外贸 加工贸易 进出口 出口产品 大宗商品 国际市场 外贸 贸易融合 服务贸易 出口许可证 外贸新业态",
    weak: "出口 贸易 海外",
  },
  living: {
    strong:
      "学校 医院 住房 生活配套 子女 入学 医疗 生活性服务 公寓 落户 就医 社区服务 生活基础设施 户籍 安居 幼儿园 商务创新区",
    weak: "配套服务 生活设施 商业配套 家属 文博",
  },
  safety: {
    strong: "安全生产 隐患 应急预案 安全监管 危险化学品 消防 安全风险 安全发展 事故",
    weak: "安全评价 应急",
  },
  grievance: {
    strong: "投诉 申诉 诉求 堵点 卡点 困难问题 政企沟通 包容审慎 综合查一次 座谈 意见建议 会晤 摊派 不合理收费 维权",
    weak: "亲清政商 反映 沟通机制 投资者满意 营商环境",
  },
  listing: {
    strong: "外资项目清单 重点外资 标志性项目 纳入清单 项目清单 列入清单",
    weak: "标志性 重大项目库",
  },
};

/** What each concept of the matching speaks of. Concepts that fit any need are left out. */
const conceptCategories: Partial<Record<string, NeedCategory>> = {
  ...of(
    "land",
    "land_quota site_selection floor_area storeyed use_change m0 reserve_land idle_land rebuild zone_expansion land_review detailed_plan",
  ),
  ...of("eia", "project_eia planning_eia discharge"),
  ...of(
    "finance",
    "bank_loan policy_bank tech_sme special_bond listing_exchange bonds guarantee interest_subsidy green_finance overseas_capital event_budget",
  ),
  ...of("talent", "skilled_workers dual_training senior_talent"),
  ...of("entry_exit", "entry mission_abroad"),
  ...of("energy", "green_power own_power carbon_account green_factory energy_saving zero_carbon recycling eco_park"),
  ...of(
    "approval",
    "one_stop deferred delegation area_assessment without_application construction_permit registration",
  ),
  ...of("tax_reinvest", "reinvest tax_policy"),
  ...of("logistics", "hub overseas_warehouse distribution"),
  ...of("platform_bonded", "bonded ftz service_opening international_park"),
  ...of(
    "rd_ip",
    "rd_centre ip_protection pilot_line patent_pool incubator provincial_carrier national_platform future_industry offshore research_grant",
  ),
  ...of("digital", "smart_factory computing industrial_internet smart_park east_west_computing"),
  ...of("chain", "chain_gap cluster chain_leader chain_head benefit_sharing producer_services"),
  ...of("forex", "forex"),
  ...of("trade_credit", "credit_insurance cross_border_ec domestic_sales processing_trade"),
  ...of("living", "school hospital dormitory"),
  ...of("safety", "safety"),
  ...of("grievance", "complaint"),
};

export type CategoryWord = { category: NeedCategory; weight: number };

/** Word → what it speaks of. Words of documents come before those of needs. */
export const categoryWords: ReadonlyMap<string, readonly CategoryWord[]> = build();

function build(): Map<string, CategoryWord[]> {
  const words = new Map<string, CategoryWord[]>();
  const add = (word: string, one: CategoryWord) => {
    const held = words.get(word) ?? [];
    if (!held.some(({ category }) => category === one.category)) words.set(word, [...held, one]);
  };
  for (const [category, { strong, weak }] of entriesOf(documentWords)) {
    for (const word of strong.split(" ")) add(word, { category, weight: 2 });
    for (const word of weak.split(" ")) add(word, { category, weight: 1 });
  }
  for (const [concept, list] of Object.entries(concepts)) {
    const category = conceptCategories[concept];
    if (!category) continue;
    // Latin and one-sign words are how investors write, not documents.
    for (const word of list)
      if (/^[\u3400-\u9fff]{2,}$/.test(word)) add(word, { category, weight: word.length >= 4 ? 2 : 1 });
  }
  return words;
}

function of(category: NeedCategory, names: string): Record<string, NeedCategory> {
  return Object.fromEntries(names.split(" ").map((name) => [name, category]));
}

function entriesOf<Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
