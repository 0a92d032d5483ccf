/**
 * Ways to say the same where something forbidden is asked for: a word of a trigger that begins with @ stands for any of
 * its class. Our reading; grown from how wishes are worded.
 */
export const guardWords: Readonly<Record<string, readonly string[]>> = {
  land_fee: [
    ..."出让金 土地款 地价款 土地价款 地价 土地出让价款 土地出让收入 土地成本 拿地成本 土地费用".split(" "),
    ..."拿地的钱 买地的钱 土地的钱 买地款 拿地款 土地出让费".split(" "),
    ...["land fee", "land transfer fee", "land premium", "land price", "land cost", "land payment", "land charge"],
    ...[
      "price of the land",
      "cost of the land",
      "price of land",
      "cost of land",
      "paid for the land",
      "pay for the land",
    ],
  ],
  give_back: [
    ..."返还 退还 退回 退给 返给 返回 补回 奖回 返补 返现 返一 返部分 返一半 全返 退一部分 退一半 奖励回".split(" "),
    ...["return", "refund", "rebate", "reimburse", "give back", "given back", "pay back", "paid back", "get back"],
  ],
  waive: [
    ..."减免 免收 免除 免缴 免交 免掉 减收 少收 少交 不收 减半 打折 折扣 几折 全免".split(" "),
    ...["waive", "waiving", "exempt", "reduce", "discount", "halve", "forgo"],
  ],
  m0: ["M0", "新型产业用地", "new industrial land"],
  housing: [
    ..."住宅 商品房 房地产 别墅 写字楼 商办 商业办公 商务办公 商铺 商务公寓".split(" "),
    ...["flat", "residential", "real estate", "condominium", "villa", "office building", "office tower"],
  ],
  dwelling: ["公寓", "住房", "apartment", "housing", "offices"],
  sell: ["出售", "销售", "对外卖", "卖掉", "卖给", "分割转让", "for sale", "sell", "sold"],
  plan: ["规划", "控规", "详规", "zoning", "plan"],
  change: ["改", "调", "变更", "change", "adjust", "alter", "amend", "revise", "modify"],
  at_will: [
    ..."擅自 随意 私自 绕过 绕开 不走程序 不用走程序 跳过程序 不经批准 不经审批 未经批准 不报批 不用报批 先斩后奏".split(
      " ",
    ),
    ...[
      "without approval",
      "without permission",
      "without the procedure",
      "without procedure",
      "without any procedure",
    ],
    ...[
      "without going through",
      "without waiting for",
      "skip the procedure",
      "at will",
      "unauthorised",
      "unauthorized",
    ],
  ],
  land_approval: [
    ..."农用地转用 农转用 土地征收 征地审批 供地审批 土地审批 用地审批 批地".split(" "),
    ...["farmland", "expropriation", "land supply approval", "land approval"],
  ],
  by_the_zone: [
    ..."管委会自己 管委会自行 交给管委会 给管委会批 园区自己批 开发区自己批 自行审批".split(" "),
    ...["zone itself", "itself", "zone approve", "zone should approve", "by the zone", "zone committee approve"],
  ],
  overstate: [
    ..."虚报 虚增 虚列 多报 报高 报大 谎报 瞒报 造假 注水".split(" "),
    ...["inflate", "overstate", "exaggerate", "fabricate", "falsify", "make up", "report a higher", "report higher"],
    ...["report more than", "report a larger", "report larger", "report a bigger"],
  ],
  figure: [
    ..."数据 数字 产值 到资 外资 投资额 营收 税收 报表 能耗 就业".split(" "),
    ...["figure", "number", "investment", "capital", "output", "statistic", "data", "turnover", "report"],
  ],
};
