import type { Role } from "~/domain/access/roles";

/** The published password of every demo account: a reason to keep the demo on one's own machine. */
export const demoPassword = "Landfall-demo-2026";

/** Where the demo plays: Suzhou Industrial Park, a second zone of Jiangsu, and one in Guangdong. Codes of the zone list. */
export const demoZones = { main: "Z32005", neighbour: "Z32001", elsewhere: "Z44001" } as const;

/** The departments of the main zone that answer needs. */
export const demoDepartments = [
  {
    key: "land",
    function: "natural_resources",
    nameZh: "自然资源和规划局",
    nameEn: "Natural Resources and Planning Bureau",
  },
  { key: "eia", function: "ecology", nameZh: "生态环境局", nameEn: "Ecology and Environment Bureau" },
  { key: "finance", function: "financial_office", nameZh: "金融服务局", nameEn: "Financial Services Bureau" },
  { key: "talent", function: "human_resources", nameZh: "人力资源和社会保障局", nameEn: "Human Resources Bureau" },
  { key: "entry", function: "immigration", nameZh: "公安局出入境管理处", nameEn: "Exit and Entry Administration" },
  { key: "commerce", function: "commerce", nameZh: "投资促进局", nameEn: "Investment Promotion Bureau" },
] as const;

export type DemoOrg = keyof typeof demoZones | "province" | (typeof demoDepartments)[number]["key"];
export type DemoAccount = { email: string; role: Role; name: string; org: DemoOrg };

/** Everyone who can sign in to the demo, in the order they are shown. All are invented. */
export const demoAccounts: readonly DemoAccount[] = [
  account("officer", "officer", "陈思远", "main"),
  account("leader", "leader", "周启明", "main"),
  account("verifier", "verifier", "林静怡", "main"),
  account("liaison", "liaison", "沈嘉禾", "commerce"),
  account("provincial", "provincial", "顾清源", "province"),
  account("auditor", "auditor", "钱慎之", "main"),
  account("administrator", "administrator", "吴维之", "province"),
  account("liaison-land", "liaison", "徐立田", "land"),
  account("liaison-eia", "liaison", "孟清泉", "eia"),
  account("liaison-finance", "liaison", "程汇川", "finance"),
  account("liaison-talent", "liaison", "韩育才", "talent"),
  account("liaison-entry", "liaison", "施远航", "entry"),
  account("officer-b", "officer", "丁一帆", "neighbour"),
  account("leader-b", "leader", "潘志远", "neighbour"),
  account("officer-c", "officer", "梁子健", "elsewhere"),
];

function account(login: string, role: Role, name: string, org: DemoOrg): DemoAccount {
  return { email: `${login}@demo.landfall.local`, role, name, org };
}
