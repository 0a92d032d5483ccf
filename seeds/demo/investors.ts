import type { InvestorTag } from "~/domain/projects/codes";

/** Invented companies: any likeness to a real one is chance. Names follow the manner of each country. */
export type DemoInvestor = {
  zh: string;
  /** The chains it works in; its projects are of these. */
  chains: string[];
  en: string;
  country: string;
  tags: InvestorTag[];
  contact: [name: string, position: string];
};

export const demoInvestors: readonly DemoInvestor[] = [
  { zh: "奥登霍夫微系统", chains: ["集成电路"], en: "Aldenhoff Mikrosysteme GmbH", country: "DE", tags: ["multinational", "high_tech"], contact: ["Henrike Aldenhoff", "亚太区总裁"] },
  { zh: "北滨精机", chains: ["集成电路", "高端装备"], en: "Kitahama Seiki Co., Ltd.", country: "JP", tags: ["single_champion"], contact: ["北川 遥", "海外事业部长"] },
  { zh: "韩澄半导体", chains: ["集成电路"], en: "Hancheong Semiconductor Co., Ltd.", country: "KR", tags: ["multinational", "chain_leader"], contact: ["尹瑞俊", "中国投资负责人"] },
  { zh: "科尔维拉生物制药", chains: ["生物医药"], en: "Corvella Biopharma Ltd", country: "GB", tags: ["high_tech"], contact: ["Imogen Hartley", "生产运营副总裁"] },
  { zh: "诺德林医疗器械", chains: ["医疗器械", "生物医药"], en: "Nordlien Medico A/S", country: "DK", tags: ["high_tech", "specialised"], contact: ["Søren Nordlien", "董事总经理"] },
  { zh: "布瓦泽朗泵业", chains: ["高端装备", "新能源装备"], en: "Boiserand Pompes SAS", country: "FR", tags: ["specialised"], contact: ["Camille Boiserand", "亚洲区经理"] },
  { zh: "凯瑟林克自动化", chains: ["高端装备", "数字经济"], en: "Keiserlink Automation AG", country: "CH", tags: ["multinational", "single_champion"], contact: ["Urs Keiserlink", "首席运营官"] },
  { zh: "大洋封测", chains: ["集成电路"], en: "Oceanic Advanced Packaging Pte. Ltd.", country: "SG", tags: ["high_tech"], contact: ["陈凯欣", "首席财务官"] },
  { zh: "宁远光电（台湾）", chains: ["集成电路"], en: "Ningyuan Optronics Corp.", country: "TW", tags: ["high_tech"], contact: ["林佳颖", "协理"] },
  { zh: "泽兰德冷链科技", chains: ["现代物流"], en: "Zeelander Cold Chain B.V.", country: "NL", tags: [], contact: ["Maarten de Wit", "业务发展总监"] },
  { zh: "瓦尔多电驱", chains: ["汽车零部件"], en: "Valdoro e-Drive S.p.A.", country: "IT", tags: ["unicorn"], contact: ["Giulia Valdoro", "首席执行官"] },
  { zh: "拉克斯弗约德海工", chains: ["新能源装备"], en: "Laksfjord Offshore AS", country: "NO", tags: [], contact: ["Ingrid Laksfjord", "项目总监"] },
  { zh: "海韵细胞治疗", chains: ["生物医药"], en: "Haewoon Cell Therapy Inc.", country: "KR", tags: ["unicorn", "high_tech"], contact: ["朴宥真", "注册事务总监"] },
  { zh: "东云机床", chains: ["高端装备"], en: "Tounkumo Machine Tools K.K.", country: "JP", tags: ["single_champion", "chain_leader"], contact: ["中村 健", "中国室室长"] },
  { zh: "布莱特沃特诊断", chains: ["生物医药", "医疗器械"], en: "Brightwater Diagnostics, Inc.", country: "US", tags: ["multinational", "high_tech"], contact: ["Dana Whitlock", "全球制造副总裁"] },
  { zh: "卡斯卡迪亚功率器件", chains: ["集成电路", "汽车零部件"], en: "Cascadia Power Devices, Inc.", country: "US", tags: ["high_tech", "fortune_500"], contact: ["Miguel Ortega", "供应链副总裁"] },
  { zh: "铃谷材料", chains: ["新材料"], en: "Suzugaya Materials Co., Ltd.", country: "JP", tags: ["specialised"], contact: ["铃木 拓也", "技术部长"] },
  { zh: "赫尔辛格涂料", chains: ["新材料", "汽车零部件"], en: "Hellsinger Coatings AB", country: "SE", tags: [], contact: ["Elin Hellsinger", "工厂经理"] },
  { zh: "港珑智造", chains: ["数字经济", "汽车零部件"], en: "Ganglong Smart Manufacturing Ltd", country: "HK", tags: ["high_tech"], contact: ["黎浩然", "董事"] },
  { zh: "波罗宁机器人", chains: ["高端装备"], en: "Boronin Robotics GmbH", country: "AT", tags: ["specialised", "high_tech"], contact: ["Lukas Boronin", "销售总监"] },
  { zh: "伊比利亚风能", chains: ["新能源装备"], en: "Iberviento Energía S.A.", country: "ES", tags: ["multinational"], contact: ["Pilar Quintana", "亚洲总经理"] },
  { zh: "枫原疫苗", chains: ["生物医药"], en: "Mapleford Vaccines Inc.", country: "CA", tags: ["high_tech"], contact: ["Owen Tremblay", "质量副总裁"] },
  { zh: "南十字营养", chains: ["食品"], en: "Crux Australis Nutrition Pty Ltd", country: "AU", tags: [], contact: ["Hannah Doyle", "中国区总经理"] },
  { zh: "艾尔登传感", chains: ["医疗器械", "汽车零部件"], en: "Elderyn Sensors Ltd", country: "IE", tags: ["high_tech", "specialised"], contact: ["Ciara Byrne", "首席技术官"] },
  { zh: "吉原食品机械", chains: ["食品"], en: "Yoshihara Food Machinery Co., Ltd.", country: "JP", tags: [], contact: ["吉原 真由", "取缔役"] },
  { zh: "银杉航空部件", chains: ["高端装备"], en: "Silverpine Aero Components", country: "US", tags: ["chain_leader"], contact: ["Ruth Calloway", "项目经理"] },
  { zh: "维斯马尔物流地产", chains: ["现代物流"], en: "Wismarn Logistik SE", country: "DE", tags: ["multinational"], contact: ["Jonas Wismarn", "投资经理"] },
  { zh: "澜沧数据", chains: ["数字经济"], en: "Lanzang Data Centres Pte. Ltd.", country: "SG", tags: ["unicorn"], contact: ["Grace Tan", "政府事务总监"] },
];
