import type { CatalogArticle } from "~/domain/measures/catalog";
import { centralOrWestern, eastern, inForce, nationalZone, provincialZone } from "./common";

const chapter = { number: 1, title: { zh: "发展定位", en: "Development positioning" } };

export const p14Chapter1: CatalogArticle[] = [
  {
    key: "P14-1",
    number: "1",
    chapter,
    title: { zh: "国家级经开区的定位", en: "What national zones are for" },
    gist: {
      zh: "说明国家级经开区在区域经济、对外开放和创新绿色发展中的作用。",
      en: "Describes the part national zones play in regional growth, opening-up, innovation and green development.",
    },
    measures: [
      {
        key: "P14-1",
        title: { zh: "国家级经开区的三项定位", en: "Three roles of national zones" },
        summary: {
          zh: "国家级经开区应当成为区域经济和区域战略的支撑、开放和利用外资的先行者、创新与绿色集约发展的示范。本条只说明定位，不直接解决项目需求。",
          en: "National zones are to carry regional growth and regional strategies, go first in opening-up and foreign investment, and set an example of innovation and green, economical development. The article states a position and meets no project need by itself.",
        },
        nature: "context",
        modality: "statement",
        categories: [],
        beneficiary: "zone",
        conditions: [],
        departments: [],
        validity: inForce,
        terms: ["发展定位", "开放排头兵", "示范区", "总体要求", "role of national zones"],
      },
    ],
  },
  {
    key: "P14-2",
    number: "2",
    chapter,
    title: { zh: "发展方式转变的四个方向", en: "Four shifts in how zones develop" },
    gist: {
      zh: "要求国家级经开区在理念、办区模式和管理上转型，重质量、重市场、重特色、重服务。",
      en: "Asks national zones to change their outlook, operating model and management towards quality, markets, distinct profiles and service.",
    },
    measures: [
      {
        key: "P14-2",
        title: { zh: "从重速度转向重质量", en: "From speed to quality" },
        summary: {
          zh: "提出四个转变方向：质量优先于速度，市场主导取代政府主导，差异发展取代同质竞争，软环境重于硬条件。属于努力方向，没有具体支持措施。",
          en: "Names four shifts: quality before speed, markets before government lead, distinct profiles before look-alike competition, services before hardware. It is a direction of effort and offers no specific help.",
        },
        nature: "target",
        modality: "statement",
        categories: [],
        beneficiary: "zone",
        conditions: [],
        departments: [{ code: "zone_committee", ourReading: true }],
        validity: inForce,
        terms: ["转变发展方式", "市场主导", "差异化发展", "软环境", "quality over speed"],
      },
    ],
  },
  {
    key: "P14-3",
    number: "3",
    chapter,
    title: { zh: "按地区分类指导", en: "Guidance by region" },
    gist: {
      zh: "对东部和中西部的国家级经开区分别提出发展要求。",
      en: "Sets different expectations for national zones in the east and in the central and western regions.",
    },
    measures: [
      {
        key: "P14-3a",
        title: { zh: "东部经开区率先转型", en: "Eastern zones transform first" },
        summary: {
          zh: "东部国家级经开区应当先行完成转型，提高开放层次，在全球价值链和国际分工中争取更高位置。",
          en: "Eastern national zones should complete their transformation ahead of others, open at a higher level and move up global value chains and the international division of labour.",
        },
        nature: "target",
        modality: "must",
        categories: [],
        beneficiary: "zone",
        conditions: [nationalZone, eastern],
        departments: [{ code: "zone_committee", ourReading: true }],
        validity: inForce,
        terms: ["东部率先转型", "分类指导", "全球价值链", "国际分工", "eastern zones"],
      },
      {
        key: "P14-3b",
        title: { zh: "中西部做强特色产业承接转移", en: "Central and western zones: own strengths" },
        summary: {
          zh: "中西部国家级经开区应当立足本地比较优势培育特色主导产业，把承接产业转移的能力做强，避免低水平的重复建设，使产业集群健康成长。",
          en: "Central and western national zones should build distinctive leading industries on local comparative advantage, become better at receiving relocated industry, avoid low-grade duplication and let clusters grow soundly.",
        },
        nature: "target",
        modality: "must",
        categories: [],
        beneficiary: "zone",
        conditions: [nationalZone, centralOrWestern],
        departments: [{ code: "zone_committee", ourReading: true }],
        validity: {
          standing: "in_force",
          reason: {
            zh: "文件现行有效。本条只写东部和中西部，未提东北地区。",
            en: "The document is in force. The article speaks of the east and of the central and western regions and does not mention the north-east.",
          },
        },
        terms: ["中西部特色产业", "承接产业转移能力", "比较优势", "低水平重复建设", "leading industries central west"],
      },
    ],
  },
  {
    key: "P14-4",
    number: "4",
    chapter,
    title: { zh: "升级与退出的动态管理", en: "Promotion and removal of zones" },
    gist: {
      zh: "符合条件的省级开发区可以按程序升级，落后的国家级经开区可能被警告、限期整改直至退出。",
      en: "Qualified provincial zones may be upgraded by procedure; national zones that fall behind may be warned, ordered to correct and finally removed.",
    },
    measures: [
      {
        key: "P14-4a",
        title: { zh: "支持省级开发区升级", en: "Upgrading of provincial zones" },
        summary: {
          zh: "经济实力强、产业有特色、发展质量高的省级开发区，走规定程序申请升为国家级的，文件予以支持。是否升级以审批结果为准。",
          en: "Supports provincial zones with a strong economy, a clear industrial profile and high-quality growth in being upgraded to national zones by procedure. The outcome depends on approval.",
        },
        nature: "help",
        modality: "support",
        categories: [],
        beneficiary: "zone",
        conditions: [
          provincialZone,
          {
            fact: "judgement",
            key: "upgrade-qualified",
            text: {
              zh: "综合实力、产业特色和发展质量等符合升级条件",
              en: "Economic strength, industrial profile and quality of growth meet the requirements for upgrading",
            },
            decidedBy: {
              zh: "负责升级审批的机关（本条未点名）",
              en: "The authority that approves upgrades (not named in the article)",
            },
          },
        ],
        departments: [{ code: "state_council_commerce", ourReading: true }],
        validity: inForce,
        terms: ["省级开发区升级", "升级国家级", "升格", "升级条件", "upgrade to national zone"],
      },
      {
        key: "P14-4b",
        title: { zh: "落后经开区警告整改退出", en: "Warning, correction and removal" },
        summary: {
          zh: "各地区、各部门须加强指导、监督和评估。土地等资源利用低效、环保不达标或长期落后的国家级经开区，将受到警告、通报、限期整改直至退出的处理。",
          en: "Regions and departments must step up guidance, supervision and evaluation. National zones that use land and other resources poorly, miss environmental standards or lag for long are warned, named, ordered to correct in time or removed.",
        },
        nature: "duty",
        modality: "must",
        categories: [],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [{ code: "local_government" }, { code: "state_council_commerce", ourReading: true }],
        validity: inForce,
        terms: ["警告", "通报", "限期整改", "退出国家级经开区", "动态管理", "warning and removal"],
      },
    ],
  },
  {
    key: "P14-5",
    number: "5",
    chapter,
    title: { zh: "综合评价的内容", en: "What the evaluation covers" },
    gist: {
      zh: "完善国家级经开区综合发展水平评价，列出主要考核内容，申请升级的省级开发区用同一标准。",
      en: "Improves the comprehensive evaluation of national zones, lists what it looks at, and applies the same standard to provincial zones that seek an upgrade.",
    },
    measures: [
      {
        key: "P14-5a",
        title: { zh: "综合评价的主要考核内容", en: "Main contents of the evaluation" },
        summary: {
          zh: "评价办法须重点看创新、品牌、规划落实、环境质量、知识产权、投资条件、办事效能、新增债务和安全生产等方面。",
          en: "The evaluation must look above all at innovation, brands, implementation of plans, environment, protection of intellectual property, investment climate, administrative performance, new debt and work safety.",
        },
        nature: "duty",
        modality: "must",
        categories: [],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [{ code: "state_council_commerce", ourReading: true }],
        validity: {
          standing: "in_force",
          reason: {
            zh: "文件现行有效；具体评价办法此后另行修订，指标以现行评价办法为准。",
            en: "The document is in force; the evaluation rules themselves were revised later, and the indicators follow the rules now valid.",
          },
        },
        terms: ["综合发展水平评价", "考核评价", "考核指标", "新增债务", "evaluation indicators"],
      },
      {
        key: "P14-5b",
        title: { zh: "升级申请者适用同一评价标准", en: "Same standard for upgrade applicants" },
        summary: {
          zh: "省级开发区申请升级时，须按与国家级经开区相同的综合评价标准衡量。",
          en: "A provincial zone that applies for an upgrade must be measured by the same evaluation standard as national zones.",
        },
        nature: "duty",
        modality: "must",
        categories: [],
        beneficiary: "zone",
        conditions: [provincialZone],
        departments: [{ code: "state_council_commerce", ourReading: true }],
        validity: inForce,
        terms: ["升级评价标准", "省级开发区申请升级", "同一标准", "升级考核", "same evaluation standard"],
      },
    ],
  },
];
