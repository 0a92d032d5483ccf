import type { LightColour } from "~/components/ui/light-mark";
import type { Viewer } from "~/domain/access/viewer";
import type { PriorityFlag, Stage } from "~/domain/projects/codes";
import type { Money } from "~/values/money";

/** Invented records that show every look of a component. */
export const galleryViewer: Viewer = {
  userId: "00000000-0000-7000-8000-000000000001",
  name: "周晓岚",
  email: "officer@demo.landfall.local",
  language: "zh-CN",
  timeZone: "Asia/Shanghai",
  membershipId: "00000000-0000-7000-8000-000000000002",
  role: "officer",
  orgId: "00000000-0000-7000-8000-000000000003",
  orgName: { zh: "苏州工业园区", en: "Suzhou Industrial Park" },
  zoneId: "00000000-0000-7000-8000-000000000003",
  zoneIds: ["00000000-0000-7000-8000-000000000003"],
  memberships: [
    {
      id: "00000000-0000-7000-8000-000000000002",
      role: "officer",
      orgName: { zh: "苏州工业园区", en: "Suzhou Industrial Park" },
    },
    {
      id: "00000000-0000-7000-8000-000000000004",
      role: "provincial",
      orgName: { zh: "江苏省商务厅", en: "Jiangsu Department of Commerce" },
    },
  ],
};

export type SampleProject = {
  id: string;
  name: string;
  investor: string;
  country: string;
  stage: Stage;
  light: LightColour;
  reason: string;
  days: number;
  missing: number;
  needs: number;
  total: Money | null;
  flag: PriorityFlag | null;
  officer: string;
  updatedOn: string;
};

const rows: [
  string,
  string,
  string,
  Stage,
  LightColour,
  string,
  number,
  number,
  number,
  string | null,
  string,
  PriorityFlag | null,
  string,
][] = [
  [
    "南川晶圆测试基地",
    "Northriver Test Holdings",
    "新加坡",
    "appraisal",
    "yellow",
    "用地需求还剩 2 个工作日",
    23,
    3,
    2,
    "1250000000",
    "CNY",
    "integrated_circuits",
    "周晓岚",
  ],
  [
    "海澜单抗原料药工厂",
    "Hailan Biologics AG",
    "瑞士",
    "negotiation",
    "red",
    "92 天无实质往来",
    92,
    5,
    1,
    "30000000",
    "USD",
    "biopharma",
    "李雷",
  ],
  [
    "精密减速机华东总部",
    "Kitamura Drive Co., Ltd.",
    "日本",
    "signed",
    "green",
    "按期",
    12,
    0,
    0,
    "68000000",
    "CNY",
    "high_end_equipment",
    "周晓岚",
  ],
  [
    "功率器件封装二期（增资）",
    "Ostmark Power GmbH",
    "德国",
    "construction",
    "green",
    "按期",
    140,
    2,
    1,
    "4300000000",
    "CNY",
    "integrated_circuits",
    "陈思远",
  ],
  [
    "医用影像球管研发中心",
    "Lumière Imaging SAS",
    "法国",
    "lead",
    "grey",
    "投资方内部审批，已批准暂停",
    8,
    6,
    0,
    null,
    "CNY",
    "high_end_equipment",
    "周晓岚",
  ],
  [
    "跨境冷链分拨中心",
    "Pacific Coldlink",
    "中国香港",
    "lead",
    "green",
    "按期",
    2,
    4,
    0,
    "9600000",
    "CNY",
    null,
    "李雷",
  ],
];

export const sampleProjects: SampleProject[] = rows.map(
  ([name, investor, country, stage, light, reason, days, missing, needs, amount, currency, flag, officer], index) => ({
    id: `p${index + 1}`,
    name,
    investor,
    country,
    stage,
    light,
    reason,
    days,
    missing,
    needs,
    total: amount === null ? null : { amount, currency },
    flag,
    officer,
    updatedOn: `2026-11-${String(20 - index * 3).padStart(2, "0")}`,
  }),
);
