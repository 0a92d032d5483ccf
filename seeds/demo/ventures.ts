import type { NeedCategory } from "~/domain/needs/categories";
import type { ChainRole, PriorityFlag } from "~/domain/projects/codes";

/**
 * Kinds of project the demo is made of. Sizes are 亿元 of total investment, in the proportions of what the press reports
 * of foreign-invested projects: many between 1 and 20, a few far larger.
 */
export type Venture = {
  what: string;
  industryCode: string;
  flag?: PriorityFlag;
  chain: string;
  chainRole: ChainRole;
  yi: [low: number, high: number];
  mu: [low: number, high: number];
  jobs: [low: number, high: number];
  needs: NeedCategory[];
  /** Share of the demo's projects, relative. */
  weight: number;
};

export const ventures: readonly Venture[] = [
  { what: "车规级功率半导体模块封装测试基地", industryCode: "3973", flag: "integrated_circuits", chain: "集成电路", chainRole: "complete", yi: [6, 38], mu: [60, 180], jobs: [260, 900], needs: ["land", "eia", "entry_exit", "finance", "energy"], weight: 4 },
  { what: "化合物半导体外延片项目", industryCode: "3985", flag: "integrated_circuits", chain: "集成电路", chainRole: "strengthen", yi: [5, 24], mu: [40, 120], jobs: [120, 420], needs: ["eia", "land", "energy", "talent"], weight: 2 },
  { what: "半导体精密温控设备制造项目", industryCode: "3562", flag: "integrated_circuits", chain: "集成电路", chainRole: "complete", yi: [1.5, 8], mu: [20, 60], jobs: [80, 260], needs: ["land", "entry_exit", "talent", "trade_credit"], weight: 3 },
  { what: "重组蛋白疫苗原液及制剂工厂", industryCode: "2762", flag: "biopharma", chain: "生物医药", chainRole: "strengthen", yi: [4, 26], mu: [50, 150], jobs: [180, 520], needs: ["eia", "land", "talent", "rd_ip"], weight: 3 },
  { what: "体外诊断试剂生产基地", industryCode: "2770", flag: "biopharma", chain: "生物医药", chainRole: "extend", yi: [1, 9], mu: [20, 70], jobs: [90, 320], needs: ["land", "approval", "talent", "logistics"], weight: 3 },
  { what: "细胞治疗产品中试平台", industryCode: "2761", flag: "biopharma", chain: "生物医药", chainRole: "complete", yi: [0.8, 5], mu: [12, 40], jobs: [60, 180], needs: ["approval", "entry_exit", "rd_ip", "finance"], weight: 2 },
  { what: "五轴联动数控机床总装项目", industryCode: "3421", flag: "high_end_equipment", chain: "高端装备", chainRole: "strengthen", yi: [3, 20], mu: [60, 200], jobs: [200, 700], needs: ["land", "finance", "talent", "entry_exit"], weight: 4 },
  { what: "工业机器人减速器制造基地", industryCode: "3491", flag: "high_end_equipment", chain: "高端装备", chainRole: "complete", yi: [2, 14], mu: [40, 120], jobs: [160, 520], needs: ["land", "eia", "chain", "finance"], weight: 4 },
  { what: "海上风电主轴承项目", industryCode: "3451", flag: "high_end_equipment", chain: "新能源装备", chainRole: "extend", yi: [5, 30], mu: [120, 320], jobs: [300, 900], needs: ["land", "energy", "eia", "logistics"], weight: 2 },
  { what: "医学影像设备核心部件工厂", industryCode: "3581", flag: "high_end_equipment", chain: "医疗器械", chainRole: "complete", yi: [1.5, 10], mu: [25, 80], jobs: [120, 380], needs: ["land", "talent", "entry_exit", "logistics"], weight: 3 },
  { what: "新能源汽车电驱动总成项目", industryCode: "3670", chain: "汽车零部件", chainRole: "extend", yi: [3, 24], mu: [60, 220], jobs: [260, 1100], needs: ["land", "eia", "finance", "tax_reinvest"], weight: 5 },
  { what: "动力电池结构件扩产项目", industryCode: "3841", chain: "汽车零部件", chainRole: "strengthen", yi: [2, 16], mu: [50, 160], jobs: [200, 800], needs: ["land", "energy", "eia", "logistics"], weight: 3 },
  { what: "特种工程塑料改性项目", industryCode: "2651", chain: "新材料", chainRole: "extend", yi: [1, 12], mu: [40, 140], jobs: [80, 300], needs: ["eia", "safety", "energy"], weight: 2 },
  { what: "乳基营养品智能工厂", industryCode: "1491", chain: "食品", chainRole: "extend", yi: [1, 8], mu: [40, 110], jobs: [150, 480], needs: ["land", "logistics", "approval"], weight: 2 },
  { what: "区域冷链分拨中心", industryCode: "59", chain: "现代物流", chainRole: "extend", yi: [0.8, 6], mu: [60, 200], jobs: [80, 260], needs: ["land", "logistics", "platform_bonded"], weight: 2 },
  { what: "工业软件研发中心", industryCode: "6513", chain: "数字经济", chainRole: "complete", yi: [0.4, 3], mu: [6, 20], jobs: [80, 300], needs: ["talent", "living", "rd_ip", "digital"], weight: 2 },
];
