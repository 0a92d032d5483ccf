import type { PriorityFlag } from "./codes";

/**
 * Words that speak for a priority sector. `strong` ones do alone, `weak` ones only make it possible.
 *
 * Each pattern matches the word itself, without look-alikes: what would change its meaning stands in a look-around.
 * Written for text in simplified characters and lower case. No pattern has nested or overlapping repetition, so long
 * texts stay cheap.
 */
export type PriorityWords = { flag: PriorityFlag; strong: RegExp; weak: RegExp };

/** Said not to be so, or only bought, sold, rented, lacking. */
const not = "(?<!非|不含|无|不涉及|不生产|不包括|除)";
const notTrade = "(?!的?(?:短缺|租赁|销售|贸易|批发|零售|维修|维保|展|博物馆|培训))";

export const priorityWords: readonly PriorityWords[] = [
  {
    flag: "integrated_circuits",
    strong: oneOf(
      `${not}(?:集成电路|积体电路)`,
      // 生物芯片 and 基因芯片 are diagnostics, 芯片卡 is a card; 薯片 and 芯材 never contain 芯片, 木芯片材 does.
      `${not}(?<!生物|基因|蛋白|微流控|木|薯|带|含)芯片(?!卡|门票|级拆解|散热)${notTrade}`,
      `${not}晶圆|无晶圆厂|(?<![a-z])fabless(?![a-z])`,
      // Refrigeration, lighting and lasers by semiconductor are other trades.
      `${not}(?<!太阳能)半导体(?!制冷|冰箱|冷藏|照明|激光美容|脱毛|酒柜|空调|除湿)${notTrade}`,
      "封装测试|封测|先进封装|光刻(?:机|胶)|流片|晶圆代工|存储器(?:制造|生产|项目|基地)|闪存|(?<![a-z])(?:dram|nand|igbt|mcu)(?![a-z])",
      "(?<![a-z])(?:semiconductors?|integrated circuits?|microchips?|chipsets?|chipmak(?:er|ing)s?|microcontrollers?)(?![a-z])",
      "(?<![a-z])(?:memory|logic|ai|power|automotive|analog(?:ue)?) chips?(?![a-z])",
      "(?<![a-z])chip (?:design|fab|fabrication|maker|manufactur\\w{1,8}|packaging|testing|plant)(?![a-z])",
      "(?<![a-z])(?:silicon |300mm |200mm |12-inch |8-inch )?wafers?(?! ?(?:biscuit|cookie|stick|roll|cone|snack|chocolate|paper|cake|bar|product|filling|thin)|[a-z])",
    ),
    weak: oneOf(
      // Taiwan's word for chip; on the mainland also quartz and solar blanks.
      "(?<!太阳能|石英|单)晶片",
      "(?<!太阳能|光伏|单晶|多晶)硅片",
      "碳化硅(?:衬底|外延|器件|功率)|氮化镓|刻蚀|溅射靶材|电子特气|电子级(?:化学品|湿化学品|多晶硅)|掩模|掩膜|引线框架",
      "(?<![a-z])(?:photoresists?|lithography|silicon carbide|gallium nitride|sputtering targets?)(?![a-z])",
    ),
  },
  {
    flag: "biopharma",
    strong: oneOf(
      `${not}(?:生物医药|生物制药|生物药(?!用)|生物制品|生物类似药|创新药)`,
      "(?<!化学)原料药|化学药|(?<!农)药物(?:研发|制造|生产|制剂|递送)|核酸药物|小分子药",
      // Cold boxes for vaccines are refrigerators.
      `${not}疫苗(?!冷|冰箱|运输|储存|接种点|接种门诊|柜)`,
      // Pumps and pens for insulin are devices.
      `${not}胰岛素(?!泵|笔|注射器|针)`,
      "单克隆抗体|单抗|双抗|抗体药|细胞治疗|基因治疗|血液制品|血浆制品|重组蛋白|多肽药|吸入气雾剂|(?<![a-z])(?:car-t|mrna)(?![a-z])",
      "体外诊断|诊断试剂|分子诊断|免疫诊断|生物芯片|基因芯片|(?<![a-z])(?:ivd|cdmo)(?![a-z])",
      "(?<![a-z])(?:biopharma\\w{0,12}|biologics?|biosimilars?|vaccines?(?! (?:cold|refrigerat|freezer|storage|box))|insulin(?! (?:pump|pen|syringe))|monoclonal antibod(?:y|ies)|gene therap(?:y|ies)|cell therap(?:y|ies)|in[- ]vitro diagnostics?)(?![a-z])",
    ),
    weak: oneOf(
      "制药(?!机|设备|装备|用水|厂房|装置)",
      // 农药 and 火药 end in 药 too; 农药物流 even contains 药物.
      `(?<!农|兽|火|炸|弹)药品${notTrade}(?!包装|冷链|物流|流通)`,
      `医药(?!化工中间体|物流|流通|连锁|包装|冷链)${notTrade}`,
      // Machines, cars, firms and networks are diagnosed as well.
      "(?<!故障|设备|汽车|车辆|发动机|电池|企业|网络|系统|状态|远程|能源|管理|咨询|轨道)诊断(?=生产|平台|试剂|产品|耗材|中心|业务|基地|公司)",
      "医用耗材|生物医药耗材|医药中间体|生物技术|合成生物|(?<![a-z])(?:pharmaceuticals?|pharma|biotech(?:nology)?|diagnostics)(?! (?:machin|equipment|packag)|[a-z])",
    ),
  },
  {
    flag: "high_end_equipment",
    strong: oneOf(
      "高端装备|智能制造装备|首台(?:套|（套）|\\(套\\))",
      // Sweeping, chatting and toy robots are appliances and software.
      "(?<!扫地|清洁|扫拖|拖地|擦窗|割草|玩具|聊天|陪伴|炒菜|教育|客服|微信|桌面|语音|问答)机器人(?!餐厅|竞赛|大赛|表演|编程|玩具|酒店|主题|流程自动化)" +
        notTrade,
      "数控(?:机床|系统|车床|磨床|铣床)|工业母机|(?<!木工)机床|(?:五轴|立式|卧式|龙门|车铣|数控)\\S{0,4}加工中心",
      "航空(?:装备|发动机|零部件|部件|制造|结构件|航天|器)|航天(?:装备|器|制造)|(?:大|民用|通用|商用)飞机|飞机(?:制造|总装|零部件|部件|发动机|起落架|复合材料)|卫星(?:制造|研制|总装)|(?<!玩具)直升机(?:制造|总装)",
      "轨道交通(?:装备|车辆)|高铁(?:车组|装备)|海洋工程装备|海工装备|盾构机|深海(?:装备|钻探)",
      "(?:风电|风力发电)(?:装备|设备|机组|主机|整机|叶片|一体化|生产基地|齿轮箱)|风机(?:总装|整机)|海上风电机组",
      `(?<!家用)(?:医疗|医学影像|医用)(?:设备|装备|器械|影像)${notTrade}|手术机器人|内窥镜|核磁共振|(?:胰岛素|输液|输注)泵|质子治疗|直线加速器|人工关节|心脏支架`,
      "新能源(?:汽车|车)\\S{0,2}(?:核心|关键)(?:零?部件|零组件)|(?:驱动电机|电驱(?:动)?(?:系统|桥|总成)?)|动力电池(?!正极|负极|材料|隔膜|电解液|回收)|燃料电池(?:系统|电堆|发动机)|自动驾驶(?:系统|研发|域控)",
      "增材制造|工业自动化|精密减速(?:器|机)|谐波减速|伺服(?:电机|系统|驱动)|半导体(?:专用)?设备|光刻机|刻蚀机",
      "(?<![a-z])(?<!vacuum |toy |chat ?|chat-|lawn )(?:industrial robots?|robotics?|robots?)(?! (?:vacuum|toy|restaurant|lawn)|[a-z])",
      "(?<![a-z])(?:machine tools?|cnc|aerospace|aero[- ]?engines?|aircraft (?:parts?|components?|assembly|manufactur\\w{1,8})|medical (?:devices?|equipment|imaging)|wind turbines?|ev powertrains?|electric drives?|e-?axles?|power batter(?:y|ies)|additive manufacturing|industrial automation|offshore equipment)(?! (?:trad|rental|sale)|[a-z])",
    ),
    weak: oneOf(
      "减速(?:器|机)|变速(?:器|箱)|精密(?:仪器|轴承|传动)|科学仪器|质谱仪|激光(?:加工|切割|焊接)设备|压缩机组|电气设备|输变电装备|储能(?:系统|电池|超级工厂)|新型显示|液晶面板",
      `新能源(?:汽车|车)(?!充电|4s|美容)${notTrade}|智能网联汽车|纯电动汽车`,
      "(?<![a-z])(?:gearboxes|gearbox|precision instruments?|mass spectromet(?:er|ry)|electric vehicles?|energy storage)(?![a-z])",
    ),
  },
];

function oneOf(...patterns: string[]): RegExp {
  return new RegExp(patterns.join("|"), "gu");
}
