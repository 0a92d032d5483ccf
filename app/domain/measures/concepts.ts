/**
 * Words that mean the same when a need is described: what an investor says beside what a document says.
 *
 * Each concept is a list of words and short phrases, Chinese and English. A need and a measure share a concept when
 * each holds any of its words. Our reading; grown from how needs are worded, not from the articles' text.
 */
const wordLists = {
  // Land and building
  industrial_land: [
    "工业用地 / 产业用地 / 建设用地 / 项目用地 / 拿地 / 供地 / 摘牌 / 挂牌出让 / 土地出让 / 地块 / 亩 / 亩地 / 土地 / 用地 / 净地",
    "mu of / land / plot / site area",
  ],
  land_quota: [
    "用地指标 / 土地指标 / 用地额度 / 土地额度 / 新增建设用地 / 新增用地 / 指标用完 / 指标不够 / 计划指标 / 单列",
    "land quota / quota",
  ],
  site_selection: [
    "选址 / 看地 / 落位 / 预审 / 提前介入 / 可研 / 可行性 / 前期论证",
    "site selection / feasibility / choose a site / early involvement",
  ],
  floor_area: [
    "容积率 / 建得更密 / 加层 / 加盖 / 建筑密度",
    "floor-area / floor area ratio / plot ratio / denser / density",
  ],
  storeyed: [
    "工业上楼 / 上楼 / 多层厂房 / 高层厂房 / 楼层 / 层楼 / 每一层 / 楼上 / 立体 / 垂直厂房 / 摩天",
    "storey / storeyed / multi-storey / multistorey / vertical factory / high-rise factory",
  ],
  use_change: [
    "改变用途 / 变更用途 / 土地性质 / 用途变更 / 改成 / 改为 / 转为 / 转换 / 改建为 / 转用途 / 混合用地 / 混合使用 / 兼容",
    "change of use / convert / conversion / rezoning / mixed use / mixed land",
  ],
  storage_land: ["仓储 / 仓库 / 物流用地", "warehouse / storage"],
  m0: ["新型产业用地 / 研发用地 / 创新型产业用地 / 研发楼 / 研发办公", "m0 / new industrial land"],
  reserve_land: [
    "预留 / 留着 / 留出 / 保留 / 留给 / 二期 / 三期 / 后续发展 / 远期",
    "reserve / second phase / phase two / future expansion",
  ],
  idle_land: [
    "闲置 / 荒着 / 荒地 / 空着 / 没开发 / 未开发 / 晒太阳 / 低效 / 存量 / 收回 / 腾退 / 盘活 / 僵尸企业",
    "idle / unused / vacant / underused",
  ],
  rebuild: [
    "拆除重建 / 拆掉重建 / 拆了重建 / 拆旧建新 / 翻建 / 翻新 / 重建 / 老厂房 / 旧厂房 / 旧厂 / 厂房改造 / 二次开发 / 再开发 / 更新改造 / 推倒 / 旧车间 / 老车间 / 旧楼",
    "rebuild / redevelop / redevelopment / old plant / demolish / tear down / refurbish / rebuilt",
  ],
  zone_expansion: [
    "扩区 / 调区 / 扩大范围 / 范围不够 / 区位调整 / 往外扩 / 边界 / 园区范围 / 无地可用 / 东扩 / 向外扩 / 空间不足 / 没有空地",
    "enlarge the zone / zone boundary / expand the zone / boundary",
  ],
  standard_land: [
    "标准地 / 拿地即开工 / 熟地 / 三通一平 / 七通一平 / 带方案出让 / 亩均 / 投资强度",
    "ready to build / ready for construction / standard land / shovel-ready",
  ],
  land_review: [
    "节约集约 / 节地 / 集约 / 超标准用地 / 用地标准 / 专门评价 / 超标 / 用地规模 / 论证 / 规模论证",
    "economical land / land use assessment / larger than the standard",
  ],
  detailed_plan: ["控规 / 控制性详细规划 / 详规 / 详细规划 / 规划条件", "detailed plan / zoning plan"],
  under_construction: [
    "在建 / 正在建 / 已开工 / 开工后 / 施工中 / 建设期 / 赶工期 / 交地 / 交付",
    "under construction / being built",
  ],
  leading_project: [
    "主导产业 / 先进制造 / 重大项目 / 龙头项目 / 晶圆厂 / 整车厂 / 大项目",
    "major project / advanced manufacturing / fab",
  ],
  standard_plant: ["标准厂房 / 代建厂房 / 代建 / 定制厂房 / 厂房", "standard plant / factory building"],
  // Environment
  project_eia: [
    "环评 / 环境影响 / 环保审批 / 环保手续 / 报告书 / 报告表",
    "eia / environmental impact / environmental assessment / environmental permit / environmental approval",
  ],
  planning_eia: [
    "规划环评 / 园区环评 / 区域环评 / 跟踪评价 / 规划环境影响 / 规划审查意见",
    "planning eia / park eia / park plan / plan eia / strategic environmental",
  ],
  simplify: [
    "简化 / 少做 / 精简 / 减少内容 / 章节 / 省略 / 免做 / 不用重复 / 共享数据 / 联动",
    "shorter / shortened / shorten / simplify / simplified / skip / fewer chapters",
  ],
  speed_up: [
    "加快 / 提速 / 快一点 / 快点 / 催 / 太慢 / 拖 / 等了 / 还没批 / 没批下来 / 迟迟 / 抓紧 / 赶时间 / 来不及 / 多久 / 周期长",
    "faster / speed up / slow / delay / delayed / accelerate / quick / quickly / taking too long / pending",
  ],
  overdue_plan: [
    "过期 / 到期 / 超过五年 / 修编 / 修订 / 未做 / 没做规划环评 / 重新做",
    "out of date / expired / outdated / renew the plan",
  ],
  bundled: [
    "打捆 / 合并审批 / 合在一起 / 一起做 / 一次做 / 合并做 / 同类项目",
    "bundle / bundled / combined assessment / together as one",
  ],
  discharge: ["排污 / 排污许可 / 总量指标 / 污染物总量 / 废水 / 废气", "discharge permit / emission permit"],
  // Money
  bank_loan: [
    "贷款 / 借款 / 银行 / 授信 / 信贷 / 融资 / 额度不够 / 周转 / 流动资金 / 固贷 / 资金缺口 / 资金紧张 / 借钱 / 贷",
    "loan / bank / credit line / bank credit / working capital / borrow / financing / lend / loan secured / financed / overdraft",
  ],
  policy_bank: [
    "政策性银行 / 开发性金融 / 国开行 / 国家开发银行 / 进出口银行 / 口行 / 农发行 / 长期贷款 / 中长期 / 低息",
    "policy bank / development bank / eximbank / long-term loan",
  ],
  upgrade_finance: [
    "升级改造 / 绿色改造 / 转型升级 / 减排 / 技改贷款 / 更新设备",
    "upgrade / convert / retrofit / cut emissions / modernise",
  ],
  tech_sme: [
    "科技型中小 / 科技企业 / 初创 / 刚成立 / 成立不久 / 轻资产 / 没有抵押 / 无抵押 / 抵押物 / 抵押 / 专利质押 / 知识产权质押 / 信用贷 / 科创 / 专利 / 研发投入",
    "start-up / startup / small technology / no collateral / collateral / patents as security / pledge / by our patents / patents",
  ],
  special_bond: [
    "专项债 / 专项债券 / 地方债 / 发债 / 政府债券 / 代建 / 标准厂房建设",
    "special bond / government bond / local bond",
  ],
  listing_exchange: [
    "上市 / 挂牌 / 登陆资本市场 / 交易所 / 发行股票",
    "ipo / reits / stock exchange / go public / listing / listed on",
  ],
  developer: [
    "开发公司 / 开发集团 / 开发主体 / 平台公司 / 城投 / 运营公司 / 管委会下属 / 园区运营 / 开发建设",
    "zone developer / development company / developer",
  ],
  bonds: ["中期票据 / 短期融资券 / 公司债 / 企业债 / 债券 / 票据", "medium-term notes / bond / notes"],
  equity: [
    "股权 / 基金 / 风投 / 创投 / 跟投 / 引进投资人 / 战略投资者 / 私募 / 股权基金 / 母基金",
    "qflp / private equity / venture / fund / co-invest / equity / strategic investor",
  ],
  guarantee: [
    "担保 / 保函 / 投保贷 / 保险公司 / 再担保 / 风险分担 / 增信 / 保证保险",
    "guarantee / guarantor / insurer / insurance",
  ],
  interest_subsidy: ["贴息 / 利息补 / 补利息 / 利息", "interest subsidy / interest"],
  infrastructure: [
    "基础设施 / 道路 / 修路 / 管网 / 污水厂 / 变电站 / 供水 / 供气 / 供热 / 配套设施 / 园区建设",
    "infrastructure / roads / pipes / sewage works",
  ],
  public_funds: [
    "专项资金 / 财政资金 / 补助 / 补贴 / 引导资金 / 奖补 / 扶持资金 / 资助 / 拨款",
    "grant / subsidy / public funds / public money",
  ],
  equipment_renewal: [
    "设备更新 / 更新设备 / 以旧换新 / 换新设备 / 老设备 / 技术改造 / 技改",
    "equipment renewal / replace old machines / replace machinery",
  ],
  green_finance: [
    "绿色金融 / 绿色贷款 / 绿色债券 / 绿色信贷 / 碳减排 / 环保贷",
    "green loan / green finance / green bond",
  ],
  overseas_capital: ["境外上市 / 境外融资 / 海外上市 / 海外融资 / 跨境融资", "overseas listing"],
  merger_finance: ["并购 / 收购 / 兼并 / 重组", "merger / acquisition / take over"],
  event_budget: ["招商经费 / 活动经费 / 办活动 / 推介会经费 / 活动预算", "event budget"],
  // People
  skilled_workers: [
    "技工 / 焊工 / 操作工 / 熟练工 / 蓝领 / 普工 / 用工 / 招工 / 缺人 / 工人 / 技能 / 职校 / 技校 / 职业学校 / 职业教育 / 技师 / 装配工",
    "skilled workers / welders / operators / technicians / vocational / workforce / shop-floor",
  ],
  dual_training: [
    "双元制 / 学徒 / 学徒制 / 订单班 / 校企 / 产教融合 / 定向培养 / 培训 / 实训",
    "dual training / apprentice / apprenticeship / training course / vocational training",
  ],
  senior_talent: [
    "高层次人才 / 高端人才 / 高管 / 领军 / 带头人 / 首席 / 专家 / 科学家 / 博士 / 核心技术人员 / 人才引进 / 引才 / 高级工程师 / 设计人员 / 海归",
    "senior / executives / leading scientist / experts / talent / designers / engineers",
  ],
  settle: [
    "落户 / 户口 / 安家 / 住房 / 房子 / 购房 / 租房 / 人才公寓 / 人才房 / 安居",
    "household registration / housing / settle / relocation of staff / accommodation / apartment",
  ],
  talent_reward: [
    "奖励 / 激励 / 人才补贴 / 个税补贴 / 安家费 / 股权激励 / 奖金",
    "reward / incentive / bonus / allowance",
  ],
  school: [
    "学校 / 双语学校 / 国际学校 / 入学 / 上学 / 读书 / 子女 / 孩子 / 幼儿园 / 教育 / 国际班",
    "school / schooling / children / kindergarten / education",
  ],
  hospital: [
    "医院 / 就医 / 看病 / 诊所 / 国际门诊 / 医疗 / 医保 / 体检",
    "hospital / clinic / medical / treated / doctor / health care",
  ],
  foreign_staff: [
    "外籍 / 外国人 / 外教 / 外方人员 / 外派",
    "expatriate / expatriates / expats / foreign staff / foreign employees",
  ],
  ip_shares: ["作价入股 / 技术入股 / 专利入股 / 出资入股 / 引导基金", "contribute patents / ip as capital"],
  dormitory: [
    "宿舍 / 员工公寓 / 食堂 / 蓝领公寓 / 公交 / 通勤 / 班车 / 商业配套 / 生活设施",
    "dormitory / canteen / commute / shuttle bus",
  ],
  // Coming and going
  entry: [
    "签证 / 入境 / 来华 / 出入境 / 居留 / 居留证 / 居留许可 / 工作许可 / 邀请函 / 就业许可 / 口岸签 / 免签",
    "apec / visa / visas / residence permit / work permit / invitation letter / entry / enter china / come to china",
  ],
  foreign_experts: [
    "外籍工程师 / 日本工程师 / 德国工程师 / 韩国工程师 / 外国专家 / 外籍专家 / 外方技术人员 / 外籍高管 / 工程师 / 调试 / 安装人员",
    "foreign engineers / foreign experts / german engineers / engineers / executives / technicians",
  ],
  family: [
    "家属 / 太太 / 配偶 / 妻子 / 丈夫 / 孩子 / 子女 / 随行",
    "family / wife / husband / spouse / children / dependants",
  ],
  mission_abroad: [
    "出国 / 出境招商 / 因公 / 组团 / 团组 / 护照 / 批件 / 出访 / 招商小分队 / 境外招商 / 赴外",
    "mission abroad / delegation abroad / official passport / trip abroad",
  ],
  // Energy
  green_power: [
    "绿电 / 绿证 / 绿色电力 / 可再生 / 清洁能源 / 风电 / 光伏 / 太阳能 / 零碳电力 / 电力交易 / 购电",
    "re100 / renewable / renewables / green power / green electricity / green certificate / wind power / solar",
  ],
  own_power: [
    "屋顶光伏 / 屋顶 / 太阳能板 / 分布式 / 自发自用 / 储能",
    "rooftop / roof / solar panels / distributed generation",
  ],
  buy_power: ["购买绿电 / 买绿电 / 怎么买 / 电力市场 / 交易 / 购买 / 绿电比例", "buy / purchase / trading"],
  carbon_account: [
    "碳足迹 / 碳核算 / 碳盘查 / 碳排放 / 碳边境 / 碳关税 / 碳数据 / 算碳 / 碳边境税",
    "cbam / carbon footprint / carbon accounting / carbon border / carbon data / emissions data",
  ],
  green_factory: ["绿色工厂 / 绿色制造 / 绿色供应链 / 绿色标杆 / 绿色认证", "green factory / green manufacturing"],
  energy_saving: [
    "节能 / 余热 / 能耗 / 能效 / 用能 / 蒸汽 / 锅炉 / 降碳 / 节水 / 节电 / 低碳改造",
    "energy saving / waste heat / energy efficiency / save energy / consumption",
  ],
  zero_carbon: [
    "零碳 / 碳中和 / 碳达峰 / 低碳园区 / 近零碳",
    "zero-carbon / carbon neutral / low-carbon park / carbon peaking",
  ],
  recycling: ["循环 / 循环经济 / 固废 / 再利用 / 回收 / 循环化", "circular / recycling / waste reuse"],
  eco_park: ["生态工业 / 生态园区 / 绿色园区 / 示范园区", "eco-industrial / eco park / green park"],
  // Approvals
  one_stop: [
    "一件事 / 一站式 / 一窗 / 一个窗口 / 一次办 / 只跑一次 / 多个部门 / 跑了好几个部门 / 代办 / 帮办 / 全程网办 / 办证 / 许可证 / 手续 / 一口受理 / 刻章 / 开户 / 一次办完 / 一次性办 / 全部办完",
    "one-stop / single window / one window / one counter / paperwork / permits / licences / many offices / all at once / in one go",
  ],
  deferred: [
    "容缺 / 先受理 / 后补 / 补交 / 缺一份材料 / 材料不全 / 告知承诺 / 承诺制 / 先办后补",
    "hand in later / missing document / accept first / commitment-based / submit later",
  ],
  delegation: [
    "下放 / 放权 / 赋权 / 授权 / 审批权限 / 区里办 / 区里批 / 到省里批 / 到市里批 / 省里批 / 省里办 / 不用跑省 / 自己批 / 就近办 / 权限 / 授予 / 自主审批 / 审批权",
    "delegate / delegated / delegation of powers / approve locally / approved locally / approved in the zone / provincial approval / provincial capital / authority to approve / approval authority / approve itself / local approval / instead of the province / approval powers",
  ],
  foreign_window: [
    "涉外窗口 / 涉外服务 / 外资专窗 / 双语服务 / 英文服务 / 外语 / 英语窗口",
    "service window / english-speaking / service desk / bilingual",
  ],
  elsewhere: ["跨省 / 异地 / 通办 / 外地 / 总部在 / 省外", "cross-province / other province / remotely"],
  area_assessment: [
    "区域评估 / 水土保持 / 地质灾害 / 地灾 / 压覆矿 / 文物 / 气候论证 / 地震安全 / 洪水影响 / 单独做 / 重复评估 / 各做一遍",
    "area assessment / soil conservation / geological / heritage survey / assessed separately",
  ],
  online: ["网上办 / 线上 / 一网通办 / 不见面 / 不用跑 / 电子证照 / 远程办", "online / website / digital filing"],
  registration: [
    "注册登记 / 营业执照 / 工商 / 企业登记 / 开办 / 开业 / 设立公司 / 变更登记",
    "business licence / company registration / incorporate / register the company",
  ],
  without_application: [
    "免申即享 / 不用申报 / 自动兑现 / 兑现 / 没拿到补贴 / 政策兑现 / 拖欠奖补 / 直达 / 不用申请 / 无需申请 / 不用报 / 自动到账 / 主动发放",
    "without application / automatic / cash out / pay out / no application / without applying",
  ],
  construction_permit: [
    "施工许可 / 施工证 / 开工许可 / 规划许可 / 开工前 / 竣工验收 / 图审",
    "construction permit / building permit",
  ],
  // Tax
  reinvest: [
    "再投资 / 利润再投资 / 分红 / 股息 / 利润留存 / 未分配利润 / 转增 / 汇出 / 预提 / 预提税 / 递延",
    "reinvest / reinvested / reinvestment / dividend / dividends / plough / retained earnings / withholding / profits / deferral",
  ],
  tax_policy: ["税收 / 所得税 / 税率 / 免税 / 减税 / 税务 / 缓缴", "tax"],
  // Logistics
  customs: [
    "通关 / 海关 / 报关 / 查验 / 清关 / 关税 / 检验检疫 / 口岸 / 进口 / 到港 / 滞港",
    "aeo / customs / clearance / inspection at the port / import / port",
  ],
  transport: [
    "运输 / 货运 / 物流 / 运费 / 运力 / 配送 / 货车 / 大件 / 超限 / 限高 / 限重 / 道路通行 / 装卸 / 集卡 / 冷链 / 运不进来 / 运不出去 / 受阻",
    "transport / haul / trucks / oversize / freight / logistics / shipment / cold chain / deliveries / blocked",
  ],
  hub: [
    "枢纽 / 集疏运 / 多式联运 / 铁路专用线 / 码头 / 港口 / 集装箱 / 班列 / 疏港 / 中欧班列",
    "hub / rail siding / railway / container / multimodal",
  ],
  overseas_warehouse: ["海外仓 / 海外仓库 / 境外仓 / 境外租 / 国外仓库", "overseas warehouse / warehouse abroad"],
  distribution: [
    "分拨 / 集散 / 分销中心 / 配送中心 / 大宗商品 / 交易中心",
    "distribution centre / distribution center / commodity",
  ],
  cross_border_ec: [
    "跨境电商 / 电商 / 网上卖 / 线上卖 / 海外平台 / 独立站 / 亚马逊",
    "e-commerce / online shop / online store / sell online / online marketplace / marketplaces",
  ],
  // Opening platforms
  bonded: [
    "保税 / 综保区 / 综合保税区 / 海关特殊监管 / 保税维修 / 保税仓 / 保税研发 / 两头在外 / 返修 / 不交关税 / 保税物流",
    "bonded / comprehensive bonded / repair and re-export / duty-free repair / customs supervision",
  ],
  apply_bonded_area: [
    "申请设 / 申报综保区 / 设立综保区 / 建综保区 / 设立保税区 / 海关特殊监管区域",
    "set up a bonded zone / apply for a bonded zone / establish a bonded",
  ],
  ftz: ["自贸区 / 自贸试验区 / 自由贸易 / 自贸港 / 复制推广 / 试点经验 / 协同", "free trade zone / pilot zone / ftz"],
  pilot: ["先行先试 / 试点 / 制度型开放 / 扩大开放 / 开放试点 / 准入", "pilot / opening-up"],
  service_opening: ["服务业扩大开放 / 服务业开放 / 服务业试点 / 医疗机构外资", "opening of services / service sector"],
  international_park: [
    "合作园区 / 两国双园 / 中德园 / 中新 / 中日 / 国际合作园 / 国别园 / 境外园区",
    "international park / twin parks / sino-german park",
  ],
  // Research and IP
  rd_centre: [
    "研发中心 / 研究中心 / 研究院 / 研发机构 / 研发总部 / 研发部门 / 技术中心 / 实验中心",
    "r&d centre / r&d center / research centre / research center / r&d",
  ],
  ip_protection: [
    "知识产权 / 专利 / 商标 / 侵权 / 仿冒 / 假冒 / 抄袭 / 维权 / 商业秘密 / 泄密",
    "intellectual property / patent / trade mark / trademark / counterfeit / infringe / infringement / copied / trade secret",
  ],
  pilot_line: [
    "中试 / 试制 / 小批量 / 试验线 / 工艺验证 / 概念验证 / 验证工艺",
    "pilot line / pilot plant / trial production / proof of concept / prototype",
  ],
  testing: [
    "检测 / 检验 / 质检 / 计量 / 认证 / 标准物质 / 第三方检测",
    "testing / inspection lab / certification / calibration / test laboratory",
  ],
  university: [
    "高校 / 大学 / 院所 / 科研院所 / 产学研 / 联合实验室 / 联合研发 / 共建实验室",
    "university / joint laboratory / joint lab / research institute / consortium",
  ],
  research_grant: [
    "科技计划 / 科研项目 / 课题 / 重点研发 / 科技立项 / 研发经费 / 研发补助",
    "research grant / research programme / research funding",
  ],
  offshore: ["离岸 / 海外研发 / 海外孵化 / 境外研发", "offshore / overseas research"],
  patent_pool: ["专利池 / 交叉许可 / 专利共享 / 专利许可", "patent pool / cross-licens / cross-licensing"],
  incubator: ["孵化 / 孵化器 / 众创空间 / 加速器 / 创业团队", "incubator / accelerator"],
  provincial_carrier: [
    "省级科创 / 省级孵化器 / 省级平台 / 省级研发 / 省级众创 / 直接申报",
    "provincial-level / provincial carrier",
  ],
  national_platform: [
    "国家实验室 / 重大创新平台 / 技术创新中心 / 创新平台 / 科学装置",
    "national laboratory / innovation platform",
  ],
  future_industry: ["未来产业 / 量子 / 脑机 / 人形机器人 / 低空", "6g / future industry / quantum / humanoid"],
  // Digital
  smart_factory: [
    "智能工厂 / 智能制造 / 数字化车间 / 机器视觉 / 机器人 / 无人化 / 少人化 / 自动化 / 数字化改造 / 智改数转 / 数字孪生 / 工业4.0 / 人工智能",
    "mes / erp / smart factory / automation / robots / digital workshop / digital twin / industry 4.0 / machine vision / artificial intelligence",
  ],
  computing: [
    "算力 / 显卡 / 智算 / 超算 / 大模型 / 训练模型 / 云计算",
    "gpu / computing power / gpus / data centre / data center / train models / cloud computing",
  ],
  network: [
    "宽带 / 专线 / 光纤 / 网速 / 带宽 / 网络 / 信号 / 机房 / 通信",
    "5g / broadband / bandwidth / fibre / fiber / leased line / network",
  ],
  industrial_internet: [
    "工业互联网 / 工业软件 / 工业云 / 上云 / 系统集成 / 解决方案商 / 数据要素",
    "industrial internet / industrial software / system integrator / iot",
  ],
  data_flow: [
    "数据跨境 / 数据出境 / 数字贸易 / 服务外包 / 软件出口 / 数字服务",
    "data transfer abroad / cross-border data / digital trade / software export / outsourcing",
  ],
  smart_park: ["智慧园区 / 数字园区 / 园区平台 / 信息平台", "smart park / digital park"],
  standards: ["标准化 / 标准试点 / 行业标准 / 标准制定", "standardisation / standards"],
  east_west_computing: ["东数西算 / 枢纽节点", "east data west"],
  // Chains
  suppliers: [
    "供应商 / 配套厂 / 配套企业 / 找不到配套 / 协作厂 / 上下游 / 本地采购 / 外协 / 代工 / 电镀 / 铸件 / 原材料供应 / 找配套 / 上游企业 / 下游企业 / 上游 / 下游 / 引进配套 / 材料供应 / 原料供应 / 封装测试",
    "supplier / suppliers / castings / subcontractor / local sourcing / components / upstream / downstream / upstream company / parts makers / tooling",
  ],
  chain_gap: [
    "补链 / 强链 / 稳链 / 固链 / 延链 / 断链 / 缺环 / 短板 / 卡脖子 / 缺口",
    "missing link / supply chain / chain gap",
  ],
  cluster: ["集群 / 产业集聚 / 产业生态", "cluster / clusters"],
  move_plant: [
    "搬到 / 搬迁 / 转移 / 迁到 / 迁往 / 部分产能 / 产能转移 / 中西部 / 兄弟园区 / 飞地 / 结对 / 承接",
    "relocate / relocation / move part / move capacity / transfer capacity / inland",
  ],
  chain_leader: [
    "链主 / 龙头 / 独角兽 / 专精特新 / 单项冠军 / 小巨人 / 总装厂",
    "chain leader / unicorn / champion / flagship",
  ],
  chain_head: ["链长 / 链长制 / 专班", "chain head"],
  benefit_sharing: [
    "利益共享 / 税收分成 / 共建园区 / 飞地 / 合作共建 / 产值分成",
    "benefit sharing / shared park / share the revenue",
  ],
  processing_trade: ["加工贸易 / 来料加工 / 进料加工", "processing trade"],
  border: ["边境 / 沿边 / 跨境产业 / 越南 / 缅甸 / 老挝", "border"],
  other_zones: [
    "联系其他园区 / 别的园区 / 跨园区 / 其他经开区 / 兄弟开发区 / 联系机制 / 园区之间 / 外地园区 / 外省园区 / 别的开发区 / 搭桥 / 牵线 / 对接其他",
    "other zones / another zone / sister zone / another park / other parks / put in touch",
  ],
  producer_services: [
    "生产性服务 / 售后 / 维修服务 / 工业设计 / 服务型制造 / 检测服务",
    "producer services / after-sales / industrial design",
  ],
  // Foreign exchange and trade
  forex: [
    "外汇 / 结汇 / 购汇 / 资本金 / 外债 / 跨境人民币 / 资金池 / 汇率 / 换汇 / 汇入 / 汇出 / 资本项目",
    "foreign exchange / settlement of capital / capital account / cross-border rmb / foreign debt / cash pool / convert the capital / remit / remittance",
  ],
  credit_insurance: [
    "信保 / 信用保险 / 收不回 / 货款 / 坏账 / 赖账 / 海外买家 / 新客户 / 收汇 / 赊销 / 账期 / 出口风险",
    "credit insurance / sinosure / unpaid / not be paid / bad debt / buyer default / buyers / export risk",
  ],
  export_market: [
    "开拓市场 / 国际市场 / 海外市场 / 出口 / 参展 / 展会 / 外贸订单",
    "rcep / export / foreign market / overseas market / trade fair",
  ],
  domestic_sales: ["内销 / 出口转内销 / 内外贸 / 国内市场", "sell at home / domestic market / domestic sales"],
  // Safety, trouble, lists
  safety: [
    "安全生产 / 隐患 / 安监 / 安评 / 危化品 / 消防 / 应急预案 / 整改 / 安全检查 / 事故 / 停产整改 / 双重预防",
    "safety / hazard / fire inspection / accident / emergency plan",
  ],
  inspections: [
    "检查 / 重复检查 / 三天两头 / 频繁检查 / 多头检查 / 执法 / 综合查一次 / 扰企 / 处罚 / 罚款",
    "inspection / inspections / inspected / inspectors / fined",
  ],
  complaint: [
    "投诉 / 反映 / 没人管 / 没有人管 / 没回音 / 推诿 / 踢皮球 / 久拖不决 / 堵点 / 卡点 / 诉求 / 纠纷 / 扰民 / 噪声 / 邻厂 / 不给答复 / 互相推 / 扯皮 / 没人负责 / 下不来 / 没下文",
    "complaint / complain / nobody answers / stuck / noise / dispute / neighbour / no reply / bottleneck / passing the buck",
  ],
  dialogue: ["座谈 / 沟通 / 政企 / 见面会 / 约见 / 反映渠道", "dialogue / meet the leaders / talk to"],
  difficulties: [
    "停电 / 限电 / 拉闸 / 停产 / 经营困难 / 生产受影响 / 断供",
    "power cuts / outage / shutdown / difficulties",
  ],
  credit_repair: ["信用修复 / 失信 / 信用记录 / 包容审慎 / 首违不罚", "credit record / first offence"],
  key_list: [
    "重点外资 / 重大外资 / 外资项目清单 / 列入清单 / 进清单 / 入库 / 专班清单",
    "key foreign / priority list / national list / key project list",
  ],
  landmark: ["标志性 / 标杆项目 / 旗舰项目", "landmark"],
};

/** Concept → its words. */
export const concepts: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries(wordLists).map(([concept, lines]) => [concept, lines.flatMap((line) => line.split(" / "))]),
);
