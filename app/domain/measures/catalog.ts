import type { NeedCategory } from "~/domain/needs/categories";
import type { LandUseClass } from "~/domain/needs/codes";
import type { ListLevel, ProjectKind, Sector, Stage } from "~/domain/projects/codes";

/** One sentence in both interface languages. */
export type Text = { zh: string; en: string };

/** How strongly the article speaks: 应, 不得, 支持, 鼓励, 允许, 探索. `statement` is context or a target that binds nobody. */
export const modalities = ["must", "must_not", "support", "encourage", "allow", "explore", "statement"] as const;
export type Modality = (typeof modalities)[number];

/**
 * What a measure is to a project: `help` can serve a need, `duty` obliges government to act for it (and can serve a need),
 * `guard` forbids or warns, `entry` is a threshold the project must pass, `target` and `context` serve no need.
 */
export const measureNatures = ["help", "duty", "guard", "entry", "target", "context"] as const;
export type MeasureNature = (typeof measureNatures)[number];

export const standings = ["in_force", "draft", "superseded", "lapsed"] as const;
export type StatedStanding = (typeof standings)[number];
/** `upcoming`: said to be in force, with a first day that is still to come; never written down. */
export const toldStandings = [...standings, "upcoming"] as const;
export type Standing = (typeof toldStandings)[number];

/** Who receives what the measure gives. */
export const beneficiaries = ["zone", "developer", "enterprise", "person"] as const;
export type Beneficiary = (typeof beneficiaries)[number];

export const regions = ["east", "central", "west", "northeast"] as const;
export type Region = (typeof regions)[number];

/** Departments an article names. Codes are also the codes of department orgs' functions. */
export const departmentFunctions = [
  "zone_committee", // 管委会
  "commerce", // 商务
  "natural_resources", // 自然资源
  "ecology", // 生态环境
  "finance", // 财政
  "financial_office", // 地方金融管理
  "financial_regulator", // 金融监管
  "central_bank", // 人民银行
  "securities", // 证监
  "forex", // 外汇管理
  "tax", // 税务
  "customs", // 海关
  "development_reform", // 发展改革
  "industry", // 工业和信息化
  "science", // 科技
  "intellectual_property", // 知识产权
  "human_resources", // 人力资源社会保障
  "talent_office", // 人才工作
  "education", // 教育
  "health", // 卫生健康
  "housing", // 住房城乡建设
  "public_security", // 公安
  "immigration", // 移民管理
  "foreign_affairs", // 外事
  "transport", // 交通运输
  "market_regulation", // 市场监管
  "energy", // 能源
  "data", // 数据管理
  "emergency", // 应急管理
  "statistics", // 统计
  "justice", // 司法
  "organisation", // 组织、机构编制
  "provincial_government", // 省级人民政府
  "local_government", // 地方人民政府
  "state_council_commerce", // 国务院商务主管部门
  "policy_banks", // 政策性、开发性金融机构
  "credit_insurer", // 出口信用保险机构
] as const;
export type DepartmentFunction = (typeof departmentFunctions)[number];

/**
 * One condition of a measure, as far as the text states one.
 *
 * A condition is met, not met or unknown. `text` says it in our own words; it must be true of the article.
 * `open: true` marks a list that ends in 等: a value outside it is unknown, not unmet.
 * `judgement` is something a person or authority decides; it is unknown until the officer records the answer,
 * and `decidedBy` says who or what decides.
 */
export type Condition = { text: Text } & (
  | { fact: "province"; in: string[] } // GB/T 2260, six digits
  | { fact: "zoneLevel"; in: ("national" | "provincial")[] }
  | { fact: "region"; in: Region[] }
  | { fact: "sector"; in: Sector[]; open?: boolean }
  | { fact: "kind"; in: ProjectKind[]; open?: boolean }
  | { fact: "manufacturing"; is: boolean }
  | { fact: "stage"; from?: Stage; to?: Stage }
  | { fact: "lists"; anyOf: ListLevel[] }
  | { fact: "zoneRank"; top: true } // ranked high in the evaluation; unknown where no ranking is recorded
  | { fact: "planningEia"; is: true } // the park's planning EIA is approved and covers the project
  | { fact: "landMode"; in: ("grant" | "lease" | "standard_land" | "storeyed_factory" | "m0")[] }
  | { fact: "landUse"; in: LandUseClass[] } // the use class asked for in the need
  | { fact: "judgement"; key: string; decidedBy: Text } // key: short kebab-case id, unique within the measure
  | { fact: "any"; of: Condition[] } // at least one of these
  | { fact: "all"; of: Condition[] } // all of these (inside `any`)
);

/** Words that make a wish or promise an offence against a guard. All words of one group present (in any order) trigger it. */
export type GuardTrigger = { groups: string[][]; reason: Text };

/**
 * A date that follows once a measure is used. `countsFrom` is what the day means that a person enters, null where the
 * rule names the day itself (`on`). `months` after it, it is due.
 */
export type DeadlineRule = {
  /** Short kebab-case id, unique within the measure. Never changes. */
  key: string;
  text: Text;
} & ({ countsFrom: Text; months: number } | { countsFrom: null; on: string });

/** The dates follow from another measure: a further source of its own, named by key. */
export type DeadlineSource = { source: string };

/** One actionable point of one article. */
export type CatalogMeasure = {
  /** Article key, with a letter where the article is split: `P25-13a`. Never changes. */
  key: string;
  title: Text; // ≤ 24 Chinese characters
  /** One to three sentences in our own words. Never an entitlement where the text only supports or encourages. */
  summary: Text;
  nature: MeasureNature;
  modality: Modality;
  /** The needs it can serve (help, duty) or watches over (guard, entry). Strongest first. */
  categories: NeedCategory[];
  beneficiary: Beneficiary;
  conditions: Condition[];
  departments: { code: DepartmentFunction; ourReading?: true }[];
  validity: { standing: StatedStanding; reason: Text; from?: string; to?: string };
  /** What an officer would type when asking for this: 4 to 15 words or short phrases, Chinese and English, for ranking. */
  terms: string[];
  trigger?: GuardTrigger[];
  deadlines?: (DeadlineRule | DeadlineSource)[];
  /** What the officer does to use it, in one sentence; for help and duty. */
  howTo?: Text;
};

export type CatalogArticle = {
  /** `P25-6`, `ZJ-2.4`. Never changes. */
  key: string;
  /** The number as the document writes it: 六, 2.4 … in digits: "6", "2.4". */
  number: string;
  chapter: { number: number; title: Text };
  title: Text;
  /** What the article is about, in our own words, one or two sentences. */
  gist: Text;
  measures: CatalogMeasure[];
};

export type CatalogDocument = {
  /** What its articles' keys begin with: P25. Never changes. */
  key: string;
  title: Text;
  shortTitle: Text; // 工作方案
  /** How it calls its articles: 条 unless said otherwise, 部分 for numbered sections. */
  articleWord?: "article" | "section";
  /** 文号 as printed, or null; `numberNote` says why it is missing or where we have it from. */
  number: string | null;
  numberNote: Text | null;
  issuer: Text;
  issuedOn: string | null; // 2025-05-21
  issuedNote: Text | null;
  level: "national" | "provincial";
  province: string | null; // 330000 for ZJ
  standing: StatedStanding;
  standingReason: Text;
  articles: CatalogArticle[];
};
