/**
 * Words that mean the same when a need is described: what an investor says beside what a document says.
 *
 * Each concept is a list of words and short phrases, Chinese and English. A need and a measure share a concept when
 * each holds any of its words. Our reading; grown from how needs are worded, not from the articles' text.
 */
const wordLists = {
  // Land and building
  industrial_land: [
    "工业用地 / 产业用地 / 建设用地 / 项目用地 / 拿地 / 供地 / 摘牌 / 挂牌出让 / 土地出让 / 地块 / 亩 / 亩地 / 土地 / 用地 / 净地 / 要地 / 拿块地 / 那块地 / 这块地 / 批地 / 土地供应 / 落地用地",
    "mu of / land / plot / site area / acres / hectares / acreage",
  ],
  land_quota: [
    "用地指标 / 土地指标 / 用地额度 / 土地额度 / 新增建设用地 / 新增用地 / 指标用完 / 指标不够 / 计划指标 / 单列 / 没指标 / 计划额度 / 用地计划 / 省里的计划",
    "land quota / quota / allocation",
  ],
  site_selection: [
    "选址 / 看地 / 落位 / 预审 / 提前介入 / 可研 / 可行性 / 前期论证 / 勘察 / 现场看 / 挑地 / 选地",
    "site selection / feasibility / choose a site / early involvement / site visit / location study",
  ],
  floor_area: [
    "容积率 / 建得更密 / 加层 / 加盖 / 建筑密度",
    "floor-area / floor area ratio / plot ratio / denser / density",
  ],
  storeyed: [
    "工业上楼 / 上楼 / 多层厂房 / 高层厂房 / 楼层 / 层楼 / 每一层 / 楼上 / 立体 / 垂直厂房 / 摩天 / 往上盖 / 往上建 / 往高处 / 盖四层 / 盖三层 / 盖五层 / 平房 / 单层 / 加高 / 叠起来 / 摞起来 / 高层车间 / 多层车间 / 楼宇厂房 / 层高",
    "storey / storeyed / multi-storey / multistorey / vertical factory / high-rise factory / several floors / upper floors / storeys / stacked factory / stacked / six floors / five floors / floors / vertical",
  ],
  use_change: [
    "改变用途 / 变更用途 / 土地性质 / 用途变更 / 改成 / 改为 / 转为 / 转换 / 改建为 / 转用途 / 混合用地 / 混合使用 / 兼容 / 混着用 / 兼做 / 兼容用途 / 兼着 / 又能 / 既做 / 一地多用 / 合并用途 / 用途调整 / 调整用途 / 变更性质 / 性质调整",
    "change of use / convert / conversion / rezoning / mixed use / mixed land / mixed-use / as well as / dual use / combined use / change the use / other use",
  ],
  storage_land: ["仓储 / 仓库 / 物流用地", "warehouse / storage"],
  m0: [
    "新型产业用地 / 研发用地 / 创新型产业用地 / 研发楼 / 研发办公 / 小规模生产 / 研发加生产 / 研产一体 / 科创用地",
    "m0 / new industrial land / research and production",
  ],
  reserve_land: [
    "预留 / 留着 / 留出 / 保留 / 留给 / 二期 / 三期 / 后续发展 / 远期",
    "reserve / second phase / phase two / future expansion",
  ],
  idle_land: [
    "闲置 / 荒着 / 荒地 / 空着 / 没开发 / 未开发 / 晒太阳 / 低效 / 存量 / 收回 / 腾退 / 盘活 / 僵尸企业 / 破产 / 倒闭 / 锁着 / 盘出来 / 盘下 / 接手 / 拍卖 / 没人用 / 长草 / 停工多年 / 烂尾 / 没用起来 / 收走 / 闲地 / 空地 / 半拉子 / 没动工 / 未动工 / 不开工 / 要回来 / 收回来 / 圈地 / 荒了 / 荒废 / 撂荒 / 闲着 / 搁置 / 围而不建",
    "idle / unused / vacant / underused / bankrupt / abandoned / derelict / standing empty / take back / taken back / never built / not built / left empty / lying idle",
  ],
  rebuild: [
    "拆除重建 / 拆掉重建 / 拆了重建 / 拆旧建新 / 翻建 / 翻新 / 重建 / 老厂房 / 旧厂房 / 旧厂 / 厂房改造 / 二次开发 / 再开发 / 更新改造 / 推倒 / 旧车间 / 老车间 / 旧楼",
    "rebuild / redevelop / redevelopment / old plant / demolish / tear down / refurbish / rebuilt",
  ],
  zone_expansion: [
    "扩区 / 调区 / 扩大范围 / 范围不够 / 区位调整 / 往外扩 / 边界 / 园区范围 / 无地可用 / 东扩 / 向外扩 / 空间不足 / 没有空地 / 开发满 / 划进来 / 划入 / 划给 / 纳入园区 / 纳入开发区 / 并进来 / 扩园 / 没有地了 / 地用完 / 扩容 / 四至范围 / 扩边 / 调整范围 / 没地可供",
    "enlarge the zone / zone boundary / expand the zone / boundary / run out of land / no land left / take in / extend the zone / larger zone",
  ],
  standard_land: [
    "标准地 / 拿地即开工 / 熟地 / 三通一平 / 七通一平 / 带方案出让 / 亩均 / 投资强度 / 证照齐全的地 / 手续齐全 / 五通一平 / 平整好",
    "ready to build / ready for construction / standard land / shovel-ready / permits in place / pour concrete / start building at once / start construction / ready for building",
  ],
  land_review: [
    "节约集约 / 节地 / 集约 / 超标准用地 / 用地标准 / 专门评价 / 超标 / 用地规模 / 论证 / 规模论证 / 控制指标 / 专门论证 / 专门的论证 / 论证评价 / 超出控制 / 用地超出 / 超规模 / 专门评估",
    "economical land / land use assessment / larger than the standard",
  ],
  detailed_plan: [
    "控规 / 控制性详细规划 / 详规 / 详细规划 / 规划条件 / 规划还没批 / 没有规划 / 没有详细规划",
    "detailed plan / zoning plan / no detailed plan / no zoning",
  ],
  under_construction: [
    "在建 / 正在建 / 已开工 / 开工后 / 施工中 / 建设期 / 赶工期 / 交地 / 交付 / 封顶 / 主体完工 / 设备进场 / 设备进不来 / 迟迟没交 / 没交地 / 未交地 / 开工建设 / 在调试 / 试生产 / 手续还没办下来",
    "under construction / being built / handed over late / not handed over",
  ],
  leading_project: [
    "主导产业 / 先进制造 / 重大项目 / 龙头项目 / 晶圆厂 / 整车厂 / 大项目",
    "major project / advanced manufacturing / fab",
  ],
  standard_plant: ["标准厂房 / 代建厂房 / 代建 / 定制厂房 / 厂房", "standard plant / factory building"],
  // Environment
  project_eia: [
    "环评 / 环境影响 / 环保审批 / 环保手续 / 报告书 / 报告表 / 环保批文 / 环保审批 / 报批稿 / 环评文件 / 环评批复 / 环境评价",
    "eia / environmental impact / environmental assessment / environmental permit / environmental approval / assessment for the plant / environmental report",
  ],
  planning_eia: [
    "规划环评 / 园区环评 / 区域环评 / 跟踪评价 / 规划环境影响 / 规划审查意见",
    "planning eia / park eia / park plan / plan eia / strategic environmental",
  ],
  simplify: [
    "简化 / 少做 / 精简 / 减少内容 / 章节 / 省略 / 免做 / 不用重复 / 共享数据 / 联动 / 重复做 / 再做一遍 / 引用 / 直接用园区 / 现状监测 / 少写 / 少编 / 缩短报告 / 内容减少 / 报告内容",
    "shorter / shortened / shorten / simplify / simplified / skip / fewer chapters / repeat / overlap / overlaps / baseline / duplicate / reuse / again / less content / leaner",
  ],
  speed_up: [
    "加快 / 提速 / 快一点 / 快点 / 催 / 太慢 / 拖 / 等了 / 还没批 / 没批下来 / 迟迟 / 抓紧 / 赶时间 / 来不及 / 多久 / 周期长 / 急 / 尽早 / 来得及 / 没消息 / 没动静 / 等不起 / 排队 / 加急 / 压缩时限 / 六十天 / 催一催",
    "faster / speed up / slow / delay / delayed / accelerate / quick / quickly / taking too long / pending / urgent / soon / waiting / expedite / urgently / no news / how long",
  ],
  overdue_plan: [
    "过期 / 到期 / 超过五年 / 修编 / 修订 / 未做 / 没做规划环评 / 重新做",
    "out of date / expired / outdated / renew the plan",
  ],
  bundled: [
    "打捆 / 合并审批 / 合在一起 / 一起做 / 一次做 / 合并做 / 同类项目 / 一份环评 / 一个环评 / 一本环评 / 几个小项目 / 同类",
    "bundle / bundled / combined assessment / together as one / one eia / one assessment / same kind / similar projects / single eia",
  ],
  discharge: ["排污 / 排污许可 / 总量指标 / 污染物总量 / 废水 / 废气", "discharge permit / emission permit"],
  // Money
  bank_loan: [
    "贷款 / 借款 / 银行 / 授信 / 信贷 / 融资 / 额度不够 / 周转 / 流动资金 / 固贷 / 资金缺口 / 资金紧张 / 借钱 / 贷 / 流贷 / 项目贷 / 放款 / 抵押贷 / 借点钱 / 账上没钱 / 现金流 / 资金链 / 融到钱 / 缺钱 / 没钱 / 资金需求 / 资金不足 / 资金短缺 / 缺资金 / 钱不够 / 后续资金",
    "loan / bank / credit line / bank credit / working capital / borrow / financing / lend / loan secured / financed / overdraft / short of cash / cash flow / bank finance / credit / funding / money / shortage of funds / need funds / funds for",
  ],
  working_capital: [
    "流动资金 / 流贷 / 周转 / 现款 / 账上没钱 / 现金流 / 资金链 / 短期贷款 / 流动性 / 垫资",
    "working capital / short of cash / cash flow / overdraft / liquidity",
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
    "科技型中小 / 科技企业 / 初创 / 刚成立 / 成立不久 / 轻资产 / 没有抵押 / 无抵押 / 抵押物 / 抵押 / 专利质押 / 知识产权质押 / 信用贷 / 科创 / 专利 / 研发投入 / 天使轮 / 早期 / A轮 / 烧钱 / 科技公司 / 高新企业 / 没有收入 / 没收入 / 软著 / 技术公司 / 实验室阶段",
    "start-up / startup / small technology / no collateral / collateral / patents as security / pledge / by our patents / patents / early stage / seed round / series a / software firm / pre-revenue",
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
    "开发公司 / 开发集团 / 开发主体 / 平台公司 / 城投 / 运营公司 / 管委会下属 / 园区运营 / 开发建设 / 背了不少债 / 开发区公司 / 园区公司 / 国资平台",
    "zone developer / development company / developer / park operator",
  ],
  bonds: [
    "中期票据 / 短期融资券 / 公司债 / 企业债 / 债券 / 票据 / 发债 / 债务 / 置换",
    "medium-term notes / bond / notes / debentures / issue debt",
  ],
  equity: [
    "股权 / 基金 / 风投 / 创投 / 跟投 / 引进投资人 / 战略投资者 / 私募 / 股权基金 / 母基金 / 风险投资 / 风投机构 / 融资轮 / 引入投资",
    "qflp / private equity / venture / fund / co-invest / equity / strategic investor / venture capital / investors in",
  ],
  guarantee: [
    "担保 / 保函 / 投保贷 / 保险公司 / 再担保 / 风险分担 / 增信 / 保证保险 / 担保公司 / 兜底 / 保险增信",
    "guarantee / guarantor / insurer / insurance / surety",
  ],
  interest_subsidy: ["贴息 / 利息补 / 补利息 / 利息", "interest subsidy / interest"],
  infrastructure: [
    "基础设施 / 道路 / 修路 / 管网 / 污水厂 / 变电站 / 供水 / 供气 / 供热 / 配套设施 / 园区建设 / 供热管网 / 蒸汽管网 / 路灯 / 雨污分流 / 标准厂房建设",
    "infrastructure / roads / pipes / sewage works / heating network / water works",
  ],
  public_funds: [
    "专项资金 / 财政资金 / 补助 / 补贴 / 引导资金 / 奖补 / 扶持资金 / 资助 / 拨款 / 拨点钱 / 给点钱 / 经费 / 专项",
    "grant / subsidy / public funds / public money / funds from the budget / government money",
  ],
  equipment_renewal: [
    "设备更新 / 更新设备 / 以旧换新 / 换新设备 / 老设备 / 技术改造 / 技改 / 老机器 / 旧设备 / 换掉 / 老掉牙 / 淘汰设备 / 新设备",
    "equipment renewal / replace old machines / replace machinery / replacing / replace / new presses / new machines / old machines / worn-out",
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
    "技工 / 焊工 / 操作工 / 熟练工 / 蓝领 / 普工 / 用工 / 招工 / 缺人 / 工人 / 技能 / 职校 / 技校 / 职业学校 / 职业教育 / 技师 / 装配工 / 产线 / 一线员工 / 招人 / 招不到人 / 技术工 / 操作机器人 / 数控 / 电工 / 钳工 / 学徒工 / 招工难 / 招不到 / 熟练 / 招聘 / 用工缺口 / 人手 / 技术人员 / 劳动力",
    "skilled workers / welders / operators / technicians / vocational / workforce / shop-floor / machinists / fitters / electricians / labour shortage / hire / recruit / recruitment / hiring / staff shortage / labour / labor / skilled staff",
  ],
  dual_training: [
    "双元制 / 学徒 / 学徒制 / 订单班 / 校企 / 产教融合 / 定向培养 / 培训 / 实训 / 哪里培训 / 定向 / 中职 / 职业院校",
    "dual training / apprentice / apprenticeship / training course / vocational training / training place / trainees / college course",
  ],
  senior_talent: [
    "高层次人才 / 高端人才 / 高管 / 领军 / 带头人 / 首席 / 专家 / 科学家 / 博士 / 核心技术人员 / 人才引进 / 引才 / 高级工程师 / 设计人员 / 海归 / 留不住 / 挖走 / 人才政策 / 骨干 / 总监 / 教授 / 院士 / 管理人才 / 高端 / 研发人才",
    "senior / executives / leading scientist / experts / talent / designers / engineers / key people / directors / professor / leave us / managers / management staff / scientists / researchers",
  ],
  settle: [
    "落户 / 户口 / 安家 / 住房 / 房子 / 购房 / 租房 / 人才公寓 / 人才房 / 安居 / hukou / 落脚 / 租金补贴 / 购房补贴 / 公寓 / 像样的公寓 / 没有公寓 / 住得远",
    "household registration / housing / settle / relocation of staff / accommodation / apartment / hukou / a flat / flat for / rent / decent housing / nowhere to live",
  ],
  talent_reward: [
    "奖励 / 激励 / 人才补贴 / 个税补贴 / 安家费 / 股权激励 / 奖金 / 留住 / 薪酬",
    "reward / incentive / bonus / allowance / retention / retain",
  ],
  school: [
    "学校 / 双语学校 / 国际学校 / 入学 / 上学 / 读书 / 子女 / 孩子 / 幼儿园 / 教育 / 国际班 / 英语学校 / 转学 / 学位",
    "school / schooling / children / kindergarten / education / pupils / kindergartens / international school",
  ],
  hospital: [
    "医院 / 就医 / 看病 / 诊所 / 国际门诊 / 医疗 / 医保 / 体检 / 看医生 / 急诊 / 英语医生",
    "hospital / clinic / medical / treated / doctor / health care / dentist / emergency room",
  ],
  foreign_staff: [
    "外籍 / 外国人 / 外教 / 外方人员 / 外派",
    "expatriate / expatriates / expats / foreign staff / foreign employees",
  ],
  ip_shares: [
    "作价入股 / 技术入股 / 专利入股 / 出资入股 / 引导基金 / 专利出资 / 技术出资 / 知识产权出资 / 知识产权入股 / 作价出资 / 无形资产出资",
    "contribute patents / ip as capital / as capital / registered capital / capital contribution / in-kind contribution / contribute technology / technology as equity",
  ],
  dormitory: [
    "宿舍 / 员工公寓 / 食堂 / 蓝领公寓 / 公交 / 通勤 / 班车 / 商业配套 / 生活设施 / 倒班房 / 班车线路 / 便利店",
    "dormitory / canteen / commute / shuttle bus / bus line / shops",
  ],
  // Coming and going
  entry: [
    "签证 / 入境 / 来华 / 出入境 / 居留 / 居留证 / 居留许可 / 工作许可 / 邀请函 / 就业许可 / 口岸签 / 免签 / 商务签 / 多次往返 / 工签 / 续签 / 来华证明 / 就业证 / 台胞 / 入台",
    "apec / visa / visas / residence permit / work permit / invitation letter / entry / enter china / come to china / multiple entries / multiple-entry / expire / specialists / permits for",
  ],
  foreign_experts: [
    "外籍工程师 / 日本工程师 / 德国工程师 / 韩国工程师 / 外国专家 / 外籍专家 / 外方技术人员 / 外籍高管 / 工程师 / 调试 / 安装人员 / 验收人员 / 外方专家 / 调试人员 / 日籍 / 德籍 / 韩籍",
    "foreign engineers / foreign experts / german engineers / engineers / executives / technicians / installers / commissioning / tool installation",
  ],
  family: [
    "家属 / 太太 / 配偶 / 妻子 / 丈夫 / 孩子 / 子女 / 随行",
    "family / wife / husband / spouse / children / dependants",
  ],
  mission_abroad: [
    "出国 / 出境招商 / 因公 / 组团 / 团组 / 护照 / 批件 / 出访 / 招商小分队 / 境外招商 / 赴外 / 拜访海外 / 出国招商 / 海外路演 / 出差",
    "mission abroad / delegation abroad / official passport / trip abroad / roadshow abroad / travel abroad",
  ],
  // Energy
  green_power: [
    "绿电 / 绿证 / 绿色电力 / 可再生 / 清洁能源 / 风电 / 光伏 / 太阳能 / 零碳电力 / 电力交易 / 购电 / 绿色比例 / 绿色用电 / 购电协议 / 清洁电 / PPA",
    "re100 / renewable / renewables / green power / green electricity / green certificate / wind power / solar / ppa / clean power / clean electricity / green share",
  ],
  own_power: [
    "屋顶光伏 / 屋顶 / 太阳能板 / 分布式 / 自发自用 / 储能",
    "rooftop / roof / solar panels / distributed generation",
  ],
  buy_power: ["购买绿电 / 买绿电 / 怎么买 / 电力市场 / 交易 / 购买 / 绿电比例", "buy / purchase / trading"],
  carbon_account: [
    "碳足迹 / 碳核算 / 碳盘查 / 碳排放 / 碳边境 / 碳关税 / 碳数据 / 算碳 / 碳边境税 / 碳排放数据 / 碳足迹报告 / 排放因子 / 碳标签",
    "cbam / carbon footprint / carbon accounting / carbon border / carbon data / emissions data / embedded emissions / product footprint / emissions report",
  ],
  green_factory: ["绿色工厂 / 绿色制造 / 绿色供应链 / 绿色标杆 / 绿色认证", "green factory / green manufacturing"],
  energy_saving: [
    "节能 / 余热 / 能耗 / 能效 / 用能 / 蒸汽 / 锅炉 / 节水 / 节电 / 低碳改造 / 煤改气 / 电改 / 节能改造 / 降耗 / 余压 / 空压机",
    "energy saving / waste heat / energy efficiency / save energy / consumption / heat recovery / save power / gas boiler / furnaces",
  ],
  zero_carbon: [
    "零碳 / 碳中和 / 碳达峰 / 低碳园区 / 近零碳 / 降碳 / 减污降碳",
    "zero-carbon / carbon neutral / low-carbon park / carbon peaking",
  ],
  recycling: ["循环 / 循环经济 / 固废 / 再利用 / 回收 / 循环化", "circular / recycling / waste reuse"],
  eco_park: ["生态工业 / 生态园区 / 绿色园区 / 示范园区", "eco-industrial / eco park / green park"],
  // Approvals
  one_stop: [
    "一件事 / 一站式 / 一窗 / 一个窗口 / 一次办 / 只跑一次 / 多个部门 / 跑了好几个部门 / 代办 / 帮办 / 全程网办 / 办证 / 许可证 / 手续 / 一口受理 / 刻章 / 开户 / 一次办完 / 一次性办 / 全部办完 / 盖章 / 个章 / 个局 / 几个局 / 一次给办 / 一次性给办 / 一趟办 / 跑断腿 / 多头跑 / 包办 / 保姆 / 全程代跑 / 代跑 / 材料太多 / 交八份 / 份材料 / 跑大厅 / 证照 / 一口气 / 合一起 / 经营范围 / 并联审批 / 并联 / 串联 / 环节多 / 环节太多 / 流程繁琐 / 全流程 / 专人负责",
    "one-stop / single window / one window / one counter / paperwork / permits / licences / many offices / all at once / in one go / stamps / one place / handle everything / do it for us / too many forms / concierge / parallel approval / red tape / too many steps",
  ],
  deferred: [
    "容缺 / 先受理 / 后补 / 补交 / 缺一份材料 / 材料不全 / 告知承诺 / 承诺制 / 先办后补 / 先把 / 先给办 / 还没出 / 才出来 / 才出 / 晚点补 / 回头补 / 差一份 / 缺材料 / 缺一份 / 没到齐 / 边办边补 / 信用承诺",
    "hand in later / missing document / accept first / commitment-based / submit later / missing paper / later / before the report / conditional approval / missing / provisional",
  ],
  delegation: [
    "下放 / 放权 / 赋权 / 授权 / 审批权限 / 区里办 / 区里批 / 到省里批 / 到市里批 / 省里批 / 省里办 / 不用跑省 / 自己批 / 就近办 / 权限 / 授予 / 自主审批 / 审批权 / 说了算 / 区里说了算 / 上级批 / 市里批 / 市级权限 / 由开发区 / 直接审 / 区里审 / 要到市里 / 要到省里",
    "delegate / delegated / delegation of powers / approve locally / approved locally / approved in the zone / provincial approval / provincial capital / authority to approve / approval authority / approve itself / local approval / instead of the province / approval powers / zone to decide / zone decide / decide itself / power to / licence power",
  ],
  foreign_window: [
    "涉外窗口 / 涉外服务 / 外资专窗 / 双语服务 / 英文服务 / 外语 / 英语窗口 / 会英语 / 讲英语 / 说英语 / 翻译",
    "service window / english-speaking / service desk / bilingual / speaks only english / speak english / speaks english / in english / english-language / interpreter / counter for foreign",
  ],
  elsewhere: ["跨省 / 异地 / 通办 / 外地 / 总部在 / 省外", "cross-province / other province / remotely"],
  area_assessment: [
    "区域评估 / 水土保持 / 地质灾害 / 地灾 / 压覆矿 / 文物 / 气候论证 / 地震安全 / 洪水影响 / 单独做 / 重复评估 / 各做一遍",
    "area assessment / soil conservation / geological / heritage survey / assessed separately",
  ],
  online: [
    "网上办 / 线上 / 一网通办 / 不见面 / 不用跑 / 电子证照 / 远程办 / 手机上办 / 网办 / 远程",
    "online / website / digital filing / on the internet / remotely",
  ],
  registration: [
    "注册登记 / 营业执照 / 工商 / 企业登记 / 开办 / 开业 / 设立公司 / 变更登记 / 经营范围 / 改名 / 法人变更 / 注销 / 地址变更 / 增项",
    "business licence / company registration / incorporate / register the company / change the name / business scope / register a company",
  ],
  without_application: [
    "免申即享 / 不用申报 / 自动兑现 / 兑现 / 没拿到补贴 / 政策兑现 / 拖欠奖补 / 直达 / 不用申请 / 无需申请 / 不用报 / 自动到账 / 主动发放 / 申报麻烦 / 政策太多 / 自动享受",
    "without application / automatic / cash out / pay out / no application / without applying / automatically",
  ],
  construction_permit: [
    "施工许可 / 施工证 / 开工许可 / 规划许可 / 开工前 / 竣工验收 / 图审",
    "construction permit / building permit",
  ],
  // Tax
  reinvest: [
    "再投资 / 利润再投资 / 分红 / 股息 / 利润留存 / 未分配利润 / 转增 / 汇出 / 预提 / 预提税 / 递延 / 盈利 / 转增资本 / 留存利润 / 不分红 / 增资 / 分回",
    "reinvest / reinvested / reinvestment / dividend / dividends / plough / retained earnings / withholding / profits / deferral / profit / earnings / undistributed / capital increase",
  ],
  tax_policy: ["税收 / 所得税 / 税率 / 免税 / 减税 / 税务 / 缓缴", "tax"],
  // Logistics
  customs: [
    "通关 / 海关 / 报关 / 查验 / 清关 / 关税 / 检验检疫 / 口岸 / 进口 / 到港 / 滞港 / 空运 / 开箱 / 抽检 / 归类 / 滞关 / 进出口 / 海关手续 / 入关",
    "aeo / customs / clearance / inspection at the port / import / port / airport clearance / held at customs / opened at the border / customs procedures",
  ],
  transport: [
    "运输 / 货运 / 物流 / 运费 / 运力 / 配送 / 货车 / 大件 / 超限 / 限高 / 限重 / 道路通行 / 装卸 / 集卡 / 冷链 / 运不进来 / 运不出去 / 受阻 / 排队 / 卡车 / 货车 / 限高杆 / 车队 / 运费 / 冷藏 / 冷链车 / 危险品运输 / 限行 / 封路 / 司机 / 压港 / 压箱 / 缺箱 / 舱位 / 爆舱 / 进不来 / 出不去",
    "transport / haul / trucks / oversize / freight / logistics / shipment / cold chain / deliveries / blocked / queue / lorries / truck / refrigerated / roadblock / route / shipping / congestion / held up / carrier",
  ],
  hub: [
    "枢纽 / 集疏运 / 多式联运 / 铁路专用线 / 码头 / 港口 / 集装箱 / 班列 / 疏港 / 中欧班列",
    "hub / rail siding / railway / container / multimodal",
  ],
  overseas_warehouse: [
    "海外仓 / 海外仓库 / 境外仓 / 境外租 / 国外仓库 / 备件仓 / 海外备件 / 国外仓 / 前置仓 / 海外仓储",
    "overseas warehouse / warehouse abroad / spare-parts depot / depot abroad / warehouse in",
  ],
  distribution: [
    "分拨 / 集散 / 分销中心 / 配送中心 / 大宗商品 / 交易中心 / 集货 / 备件中心 / 区域仓 / 亚太仓",
    "distribution centre / distribution center / commodity / regional hub / distribution hub / spare parts",
  ],
  cross_border_ec: [
    "跨境电商 / 电商 / 网上卖 / 线上卖 / 海外平台 / 独立站 / 亚马逊 / 网店 / 店铺 / 自主品牌出海 / 直播带货",
    "e-commerce / online shop / online store / sell online / online marketplace / marketplaces / own brand online / web shop / platform sales",
  ],
  // Opening platforms
  bonded: [
    "保税 / 综保区 / 综合保税区 / 海关特殊监管 / 保税仓 / 保税研发 / 不交关税 / 保税物流 / 暂不交关税 / 免交关税 / 暂时进口 / 免税进口 / 样机 / 退回去 / 先不缴税 / 入区 / 放保税",
    "bonded / comprehensive bonded / customs supervision / without paying duty / suspend duty / temporary import / duty free / duty-free / samples",
  ],
  bonded_repair: [
    "保税维修 / 两头在外 / 返修 / 修好 / 修好再出口 / 修完再出口 / 送修 / 再出口 / 复出口 / 检测维修 / 先交关税",
    "bonded repair / repair and re-export / duty-free repair / re-export / repair / repaired / bonded maintenance",
  ],
  apply_bonded_area: [
    "申请设 / 申报综保区 / 设立综保区 / 建综保区 / 设立保税区 / 海关特殊监管区域 / 设一个 / 建一个 / 申报一个 / 申请设立 / 申报设立 / 争取设立 / 想设立 / 批一个 / 申报综合保税区",
    "set up a bonded zone / apply for a bonded zone / establish a bonded / own bonded zone / new bonded zone",
  ],
  ftz: ["自贸区 / 自贸试验区 / 自由贸易 / 自贸港 / 复制推广 / 试点经验 / 协同", "free trade zone / pilot zone / ftz"],
  pilot: [
    "先行先试 / 试点 / 制度型开放 / 扩大开放 / 开放试点 / 准入 / 放开 / 先试 / 准不准",
    "pilot / opening-up / open up / allowed to",
  ],
  service_opening: ["服务业扩大开放 / 服务业开放 / 服务业试点 / 医疗机构外资", "opening of services / service sector"],
  international_park: [
    "合作园区 / 两国双园 / 中德园 / 中新 / 中日 / 国际合作园 / 国别园 / 境外园区 / 园中园 / 合办 / 共办 / 合作办园 / 外方园区 / 国际园区",
    "international park / twin parks / sino-german park / joint park / jointly run / park in the park",
  ],
  // Research and IP
  rd_centre: [
    "研发中心 / 研究中心 / 研究院 / 研发机构 / 研发总部 / 研发部门 / 技术中心 / 实验中心 / 在华研发 / 研发基地 / 设研发 / 研发分部 / 实验室",
    "r&d centre / r&d center / research centre / research center / r&d / research base / laboratory",
  ],
  ip_protection: [
    "知识产权 / 专利 / 商标 / 侵权 / 仿冒 / 假冒 / 抄袭 / 维权 / 商业秘密 / 泄密 / 仿我们 / 挖走 / 带走图纸 / 泄露 / 盗用 / 山寨 / 图纸 / 打假 / 冒牌 / 傍名牌 / 高仿",
    "intellectual property / patent / trade mark / trademark / counterfeit / infringe / infringement / copied / trade secret / stole / stolen / leaked / competitor / drawings / know-how / imitation / fake / knock-off / copying / copies of our / similar name / copycat",
  ],
  pilot_line: [
    "中试 / 试制 / 小批量 / 试验线 / 工艺验证 / 概念验证 / 验证工艺 / 小试 / 中试车间 / 放大试验 / 打样",
    "pilot line / pilot plant / trial production / proof of concept / prototype / scale-up / small batch",
  ],
  testing: [
    "检测 / 检验 / 质检 / 计量 / 认证 / 标准物质 / 第三方检测",
    "testing / inspection lab / certification / calibration / test laboratory",
  ],
  university: [
    "高校 / 大学 / 院所 / 科研院所 / 产学研 / 联合实验室 / 联合研发 / 共建实验室 / 中科院 / 联合攻关 / 课题组 / 教授团队 / 研究所",
    "university / joint laboratory / joint lab / research institute / consortium / academy of sciences / professors / research team",
  ],
  research_grant: [
    "科技计划 / 科研项目 / 课题 / 重点研发 / 科技立项 / 研发经费 / 研发补助 / 重点专项 / 揭榜挂帅 / 国家课题 / 科技部",
    "research grant / research programme / research funding / national programme / research project / science ministry",
  ],
  offshore: [
    "离岸 / 海外研发 / 海外孵化 / 境外研发 / 境外设研发 / 国外研发 / 国外设研发 / 境内转化 / 国内转化 / 国内产业化 / 回国转化",
    "offshore / overseas research / research abroad / overseas laboratory / bring the results home",
  ],
  patent_pool: [
    "专利池 / 交叉许可 / 专利共享 / 专利许可 / 共享专利 / 共用专利",
    "patent pool / cross-licens / cross-licensing / share patents / shared patents",
  ],
  incubator: [
    "孵化 / 孵化器 / 众创空间 / 加速器 / 创业团队 / 初创团队 / 创业者 / 孵化基地",
    "incubator / accelerator / founders",
  ],
  provincial_carrier: [
    "省级科创 / 省级孵化器 / 省级平台 / 省级研发 / 省级众创 / 直接申报",
    "provincial-level / provincial carrier",
  ],
  national_platform: [
    "国家实验室 / 重大创新平台 / 技术创新中心 / 创新平台 / 科学装置",
    "national laboratory / innovation platform",
  ],
  future_industry: [
    "未来产业 / 量子 / 脑机 / 人形机器人 / 低空 / 机器人团队 / 无人机 / 氢能 / 合成生物 / 商业航天",
    "6g / future industry / quantum / humanoid / hydrogen / drones / synthetic biology",
  ],
  // Digital
  smart_factory: [
    "智能工厂 / 智能制造 / 数字化车间 / 机器视觉 / 机器人 / 无人化 / 少人化 / 自动化 / 数字化改造 / 智改数转 / 数字孪生 / 工业4.0 / 人工智能 / 少用点人 / 无人车间 / 工艺数据 / 用系统 / 机器换人 / AGV / 智能化 / 智能质检 / 排产 / 机器学习 / 工业智能",
    "mes / erp / smart factory / automation / robots / digital workshop / digital twin / industry 4.0 / machine vision / artificial intelligence / paperless / production data / agvs / ai / machine learning / automated / predictive maintenance",
  ],
  computing: [
    "算力 / 显卡 / 智算 / 超算 / 大模型 / 训练模型 / 训练不动 / 跑模型 / 跑不动 / 服务器 / 机柜 / 训练集群",
    "gpu / computing power / gpus / data centre / data center / train models / servers / compute",
  ],
  software_industry: [
    "云计算 / 物联网 / 软件开发 / 软件产业 / 软件企业 / 大数据",
    "cloud computing / software / internet of things / big data",
  ],
  foreign_fund: [
    "外资基金 / 主权基金 / 境外基金 / 海外基金 / 外资创投 / 国外基金 / 外国基金 / 新兴产业 / 新材料",
    "sovereign fund / overseas fund / foreign fund / overseas venture / foreign venture / emerging industries / new materials / new-materials",
  ],
  network: [
    "宽带 / 专线 / 光纤 / 网速 / 带宽 / 网络 / 信号 / 机房 / 通信 / 断网 / 信号差 / 信号弱 / 专网 / 网络慢",
    "5g / broadband / bandwidth / fibre / fiber / leased line / network / signal / wifi / mobile coverage",
  ],
  industrial_internet: [
    "工业互联网 / 工业软件 / 工业云 / 上云 / 系统集成 / 解决方案商 / 数据要素 / 设备联网 / 设备数据 / 数据采集",
    "industrial internet / industrial software / system integrator / iot / connect the machines / machine data",
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
    "供应商 / 配套厂 / 配套企业 / 找不到配套 / 协作厂 / 上下游 / 本地采购 / 外协 / 代工 / 电镀 / 铸件 / 原材料供应 / 找配套 / 上游企业 / 下游企业 / 上游 / 下游 / 引进配套 / 材料供应 / 原料供应 / 封装测试 / 模具 / 热处理 / 没人做 / 喷涂 / 锻件 / 机加工 / 零部件 / 钣金 / 线束 / 注塑 / 冲压 / 精密加工 / 包装厂 / 就近配套 / 本地厂 / 零件商 / 配件商 / 零件厂",
    "supplier / suppliers / castings / subcontractor / local sourcing / components / upstream / downstream / upstream company / parts makers / tooling / sheet metal / harness / moulding / machining / suppliers nearby / local vendors / vendors / parts suppliers",
  ],
  chain_gap: [
    "补链 / 强链 / 稳链 / 固链 / 延链 / 断链 / 缺环 / 短板 / 卡脖子 / 缺口 / 国产替代 / 替代 / 依赖进口 / 全靠 / 靠进口 / 进口依赖 / 断供",
    "missing link / supply chain / chain gap / sole source / depend on imports / depends on imports / second source",
  ],
  cluster: ["集群 / 产业集聚 / 产业生态", "cluster / clusters"],
  move_plant: [
    "搬到 / 搬迁 / 转移 / 迁到 / 迁往 / 部分产能 / 产能转移 / 中西部 / 兄弟园区 / 飞地 / 结对 / 承接 / 挪到 / 挪去 / 搬去 / 搬走 / 迁去 / 外迁 / 人工太贵 / 人工成本 / 用工成本 / 成本太高 / 内陆 / 建分厂 / 开分厂 / 分厂 / 第二工厂 / 设分厂 / 挪一部分 / 换个地方 / 迁厂 / 转到内地 / 去内地 / 搬过来 / 搬来 / 迁来",
    "relocate / relocation / move part / move capacity / transfer capacity / inland / shift production / move our / cheaper location / second plant / branch plant / second factory / relocating / move production / moved from",
  ],
  chain_leader: [
    "链主 / 龙头 / 独角兽 / 专精特新 / 单项冠军 / 小巨人 / 总装厂 / 大厂 / 整机厂 / 主机厂 / 头部企业 / 大客户",
    "chain leader / unicorn / champion / flagship / anchor company / anchor / large customer / oem",
  ],
  chain_head: ["链长 / 链长制 / 专班 / 双链长 / 链长会 / 与链长", "chain head / chain chief"],
  benefit_sharing: [
    "利益共享 / 税收分成 / 共建园区 / 飞地 / 合作共建 / 产值分成 / 税收怎么分 / 怎么分税 / 分税 / 利益怎么分 / 怎么分成",
    "benefit sharing / shared park / share the revenue / split the tax / share the tax",
  ],
  processing_trade: ["加工贸易 / 来料加工 / 进料加工", "processing trade"],
  border: ["边境 / 沿边 / 跨境产业 / 越南 / 缅甸 / 老挝", "border"],
  other_zones: [
    "联系其他园区 / 别的园区 / 跨园区 / 其他经开区 / 兄弟开发区 / 联系机制 / 园区之间 / 外地园区 / 外省园区 / 别的开发区 / 搭桥 / 牵线 / 对接其他 / 其他国家级",
    "other zones / another zone / sister zone / another park / other parks / put in touch / national zones / introduce us / introduce / zones elsewhere / in other zones",
  ],
  producer_services: [
    "生产性服务 / 售后 / 维修服务 / 工业设计 / 服务型制造 / 检测服务",
    "producer services / after-sales / industrial design",
  ],
  // Foreign exchange and trade
  forex: [
    "外汇 / 结汇 / 购汇 / 资本金 / 外债 / 跨境人民币 / 资金池 / 汇率 / 换汇 / 汇入 / 汇出 / 资本项目 / 人民币跨境 / 外债登记 / 币种 / 美元 / 欧元 / 结售汇 / 资本金账户 / 支付审核 / 外管 / 外管局 / 汇钱 / 打款 / 收付汇 / 跨境结算 / 人民币结算 / 跨境支付 / 跨境收付 / 利润汇出",
    "foreign exchange / settlement of capital / capital account / cross-border rmb / foreign debt / cash pool / convert the capital / remit / remittance / rmb / pooling / dividends abroad / currency / fx / foreign currency / safe / send money / bank account for capital / repatriate / repatriation / cross-border payment / cross-border settlement / send profits home",
  ],
  credit_insurance: [
    "信保 / 信用保险 / 收不回 / 货款 / 坏账 / 赖账 / 海外买家 / 新客户 / 收汇 / 赊销 / 账期 / 出口风险 / 信用证 / 收不到钱 / 拖欠 / 拒付 / 欠款 / 坏帐",
    "credit insurance / sinosure / unpaid / not be paid / bad debt / buyer default / buyers / export risk / letter of credit / default / late payment / non-payment / owe",
  ],
  export_market: [
    "开拓市场 / 国际市场 / 海外市场 / 出口 / 参展 / 展会 / 外贸订单 / 找客户 / 外贸 / 新市场 / 海外订单 / 展位",
    "rcep / export / foreign market / overseas market / trade fair / exhibition / find customers / buyers abroad",
  ],
  domestic_sales: [
    "内销 / 出口转内销 / 内外贸 / 国内市场 / 转国内 / 国内渠道 / 做国内 / 转内销 / 做内贸",
    "sell at home / domestic market / domestic sales / sell in china / chinese market",
  ],
  // Safety, trouble, lists
  safety: [
    "安全生产 / 隐患 / 安监 / 安评 / 危化品 / 消防 / 应急预案 / 整改 / 安全检查 / 事故 / 停产整改 / 双重预防 / 停产整顿 / 应急局 / 安全距离 / 气体站 / 危险源 / 爆炸 / 火灾 / 应急演练 / 安全评估 / 安全培训 / 安全管理",
    "safety / hazard / fire inspection / accident / emergency plan / hazardous / explosion / fire / gas station / dangerous goods / work safety / emergency drill / emergency response",
  ],
  inspections: [
    "检查 / 重复检查 / 三天两头 / 频繁检查 / 多头检查 / 执法 / 综合查一次 / 扰企 / 处罚 / 罚款 / 来查 / 轮着 / 轮番 / 轮流 / 天天查 / 反复查 / 又查 / 突击 / 罚了 / 罚单 / 处罚过 / 小毛病 / 轻微 / 市监局 / 环保局来 / 上门检查 / 开罚单 / 频繁 / 多次检查 / 查好几次",
    "inspection / inspections / inspected / inspectors / fined / checked / checks every / raids / fines / petty / inspector / officials come / too many visits / audits",
  ],
  complaint: [
    "投诉 / 反映 / 没人管 / 没有人管 / 没回音 / 推诿 / 踢皮球 / 久拖不决 / 堵点 / 卡点 / 诉求 / 纠纷 / 扰民 / 噪声 / 邻厂 / 不给答复 / 互相推 / 扯皮 / 没人负责 / 下不来 / 没下文 / 没人理 / 不理 / 不回复 / 没答复 / 石沉大海 / 踢来踢去 / 互相扯 / 承诺的事 / 没兑现 / 说话不算数 / 拖了一年 / 说好的 / 找不到人 / 不作为 / 敷衍 / 没有结果 / 没人处理 / 迟迟不解决",
    "complaint / complain / nobody answers / stuck / noise / dispute / neighbour / no reply / bottleneck / passing the buck / nobody replies / nobody reacts / no response / no answer / have written / written to / ignored / promise / promised / not kept / nobody cares / unresolved / unanswered / no one responds",
  ],
  dialogue: [
    "座谈 / 沟通 / 政企 / 见面会 / 约见 / 反映渠道 / 定期沟通 / 沟通机制 / 企业家座谈 / 联系机制 / 会晤",
    "dialogue / meet the leaders / talk to / regular meeting / roundtable",
  ],
  difficulties: [
    "停电 / 限电 / 拉闸 / 停产 / 经营困难 / 生产受影响 / 断供 / 断电 / 跳闸 / 停水 / 断水 / 断气 / 电压不稳 / 违约 / 揭不开锅 / 撑不住 / 订单少 / 快撑不住 / 供水 / 供电 / 用电保障 / 保障用电 / 电力供应 / 缺电 / 错峰 / 有序用电 / 电力紧张 / 帮扶 / 遇到困难 / 成本高",
    "power cuts / outage / shutdown / difficulties / power failures / power failure / blackout / water has been cut / cut off / electricity / low orders / in trouble / water supply / power shortage / power supply / electricity supply / rationing / struggling",
  ],
  credit_repair: ["信用修复 / 失信 / 信用记录 / 包容审慎 / 首违不罚", "credit record / first offence"],
  key_list: [
    "重点外资 / 重大外资 / 外资项目清单 / 列入清单 / 进清单 / 入库 / 专班清单 / 列为 / 列入 / 重大项目 / 上名单 / 进库 / 国家清单 / 重点项目 / 项目清单 / 进名单",
    "key foreign / priority list / national list / key project list / on the list / be listed / key projects / list of key / priority project / major foreign",
  ],
  landmark: ["标志性 / 标杆项目 / 旗舰项目 / 标志性外资 / 里程碑", "landmark / flagship"],
};

/** Concept → its words. */
export const concepts: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries(wordLists).map(([concept, lines]) => [concept, lines.flatMap((line) => line.split(" / "))]),
);
