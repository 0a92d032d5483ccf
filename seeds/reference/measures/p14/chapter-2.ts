import type { CatalogArticle } from "~/domain/measures/catalog";
import { inForce, nationalZone } from "./common";

const chapter = { number: 2, title: { zh: "体制机制创新", en: "Institutional innovation" } };

export const p14Chapter2: CatalogArticle[] = [
  {
    key: "P14-6",
    number: "6",
    chapter,
    title: { zh: "依法规范的管理体制", en: "Administration under law" },
    gist: {
      zh: "要求完善地方立法，探索与行政区融合，鼓励简政放权，并明确管理机构在效率、监督、安全和债务方面的责任。",
      en: "Calls for local legislation, explores merging with administrative districts, encourages leaner government, and makes the zone administration answerable for efficiency, oversight, safety and debt.",
    },
    measures: [
      {
        key: "P14-6a",
        title: { zh: "各省制定修订经开区法规规章", en: "Provincial rules for national zones" },
        summary: {
          zh: "各省、自治区、直辖市应当结合本地情况，为本地国家级经开区制定或修订法规、规章，使其依法规范发展。",
          en: "Each province should issue or revise its own regulations and rules on national zones to suit local conditions, so that the zones develop within the law.",
        },
        nature: "duty",
        modality: "must",
        categories: [],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [{ code: "provincial_government" }],
        validity: inForce,
        terms: ["开发区条例", "地方性法规", "政府规章", "开发区立法", "provincial zone regulations"],
      },
      {
        key: "P14-6b",
        title: { zh: "探索经开区与行政区融合", en: "Merging zone and district (explored)" },
        summary: {
          zh: "由各省、自治区、直辖市探索有条件的国家级经开区与行政区融合发展的体制机制。",
          en: "Provinces are to explore ways for national zones that have the means to develop as one with the administrative district around them.",
        },
        nature: "help",
        modality: "explore",
        categories: [],
        beneficiary: "zone",
        conditions: [
          nationalZone,
          {
            fact: "judgement",
            key: "merger-ready",
            text: { zh: "经开区有条件与行政区融合", en: "The zone is in a position to merge with the district" },
            decidedBy: { zh: "有权机关（本条未点名）", en: "The competent authority (not named in the article)" },
          },
        ],
        departments: [{ code: "provincial_government" }],
        validity: inForce,
        terms: ["区政合一", "与行政区融合", "管理体制", "融合发展", "merge with district"],
      },
      {
        key: "P14-6c",
        title: { zh: "鼓励精简机构和下放权限", en: "Leaner administration encouraged" },
        summary: {
          zh: "鼓励国家级经开区改革行政管理体制，简化行政、下放权力，合理设置职能机构。本条未规定具体事项和时限。",
          en: "Encourages national zones to reform their administration, cut red tape, pass powers down and organise their departments sensibly. It names no specific matters or time limits.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["approval"],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [
          { code: "zone_committee", ourReading: true },
          { code: "organisation", ourReading: true },
        ],
        validity: inForce,
        terms: ["简政放权", "机构设置", "行政管理体制", "精简审批层级", "cut red tape"],
        howTo: {
          zh: "把企业遇到的审批层级或职能重叠问题整理成清单，提请管委会在机构和权限调整中研究。",
          en: "List the layers of approval or overlapping powers the project runs into and ask the zone committee to consider them when it reorganises.",
        },
      },
      {
        key: "P14-6d",
        title: { zh: "提高行政效率并严控债务风险", en: "Efficient, transparent, debt-aware" },
        summary: {
          zh: "管理机构须提高效率和透明度，健全决策、执行、监督机制和财政制度，加强事中事后监管，严格控制债务风险。",
          en: "The zone administration must become more efficient and transparent, keep sound rules for decisions, execution, oversight and public finance, supervise during and after the event, and hold debt risk down.",
        },
        nature: "duty",
        modality: "must",
        categories: [],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [{ code: "zone_committee" }, { code: "finance", ourReading: true }],
        validity: inForce,
        terms: ["行政效率", "透明度", "事中事后监管", "债务风险", "财政管理", "debt risk"],
      },
      {
        key: "P14-6e",
        title: { zh: "管理机构强化安全生产监管", en: "Safety supervision by the zone" },
        summary: {
          zh: "国家级经开区管理机构须加强区内安全生产监管。",
          en: "The administration of a national zone must strengthen the supervision of work safety in the zone.",
        },
        nature: "duty",
        modality: "must",
        categories: ["safety"],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [{ code: "zone_committee" }, { code: "emergency", ourReading: true }],
        validity: inForce,
        terms: ["安全生产监管", "安监", "安全监管责任", "管委会安全职责", "work safety supervision"],
        howTo: {
          zh: "由管委会安全生产监管机构对接企业，明确监管责任人和检查安排。",
          en: "Have the zone's work-safety body contact the enterprise and name the responsible person and the inspection arrangements.",
        },
      },
    ],
  },
  {
    key: "P14-7",
    number: "7",
    chapter,
    title: { zh: "放权、登记改革和外汇试点", en: "Delegation, registration and forex pilots" },
    gist: {
      zh: "要求下放审批权限、推进登记改革，支持外资管理改革试点，鼓励符合条件的经开区开展资本项目和外汇改革试点。",
      en: "Calls for delegated approval powers and registration reform, supports pilots in managing foreign investment, and encourages capital-account and foreign-exchange pilots in qualified zones.",
    },
    measures: [
      {
        key: "P14-7a",
        title: { zh: "进一步下放审批权限", en: "More approval powers passed down" },
        summary: {
          zh: "要求继续把审批权限下放。具体放给哪一级、哪些事项，由有权机关另行规定；土地审批权另受第十八条限制。",
          en: "Approval powers are to be passed down further. Which matters go to which level is for the competent authorities to lay down; land approvals are subject to the ban in article 18.",
        },
        nature: "duty",
        modality: "must",
        categories: ["approval"],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [
          { code: "provincial_government", ourReading: true },
          { code: "local_government", ourReading: true },
        ],
        validity: inForce,
        terms: ["下放审批权限", "放权", "赋权", "审批权下放到经开区", "delegated approval powers"],
        howTo: {
          zh: "查本地赋权目录，确认该审批事项是否已下放到经开区；未下放的，通过管委会向有权机关提出。",
          en: "Check the local list of delegated powers; if the matter is not on it, raise it through the zone committee with the authority that holds the power.",
        },
      },
      {
        key: "P14-7b",
        title: { zh: "支持外商投资管理改革试点", en: "Pilots in managing foreign investment" },
        summary: {
          zh: "国家级经开区试点改革外商投资等方面的管理体制，文件予以支持。",
          en: "Supports national zones in piloting reforms of how foreign investment and related matters are administered.",
        },
        nature: "help",
        modality: "support",
        categories: ["approval"],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [
          { code: "commerce", ourReading: true },
          { code: "zone_committee", ourReading: true },
        ],
        validity: {
          standing: "in_force",
          reason: {
            zh: "文件现行有效；外商投资已依《外商投资法》实行准入前国民待遇加负面清单管理，试点须在现行制度内进行。",
            en: "The document is in force; foreign investment is now governed by the Foreign Investment Law with its negative list, and a pilot has to stay within that system.",
          },
        },
        terms: [
          "外商投资管理体制",
          "外资准入试点",
          "外资备案",
          "外资管理改革",
          "foreign investment administration pilot",
        ],
        howTo: {
          zh: "确认本区是否有相关试点和实施方案，有则按方案办理，没有则按现行外商投资信息报告制度办理。",
          en: "Find out whether the zone has such a pilot and follow its plan; otherwise use the ordinary foreign-investment information reporting.",
        },
      },
      {
        key: "P14-7c",
        title: { zh: "推进工商登记制度改革", en: "Reform of business registration" },
        summary: {
          zh: "要求大力推进企业登记制度改革。具体办法以现行市场主体登记规定为准。",
          en: "Business registration is to be reformed with vigour. The rules on registering market entities now valid decide the details.",
        },
        nature: "duty",
        modality: "must",
        categories: ["approval"],
        beneficiary: "enterprise",
        conditions: [nationalZone],
        departments: [{ code: "market_regulation", ourReading: true }],
        validity: {
          standing: "in_force",
          reason: {
            zh: "改革方向仍然有效；“工商登记”现称市场主体登记，由市场监管部门办理。",
            en: "The direction still holds; 'industrial and commercial registration' is now market-entity registration, handled by market regulation.",
          },
        },
        terms: ["工商登记", "企业注册登记", "营业执照办理", "商事制度改革", "business registration"],
        howTo: {
          zh: "由服务专员对接市场监管窗口，按现行登记办法办理项目公司设立。",
          en: "Have the service officer contact the market-regulation window and set up the project company under the current registration rules.",
        },
      },
      {
        key: "P14-7d",
        title: { zh: "三证合一试行（已被取代）", en: "Three certificates in one (superseded)" },
        summary: {
          zh: "当时鼓励国家级经开区试行把营业执照、组织机构代码证和税务登记证合并办理。全国已统一实行“一照一码”，不再需要引用本款。",
          en: "Encouraged national zones to try merging the business licence, organisation code and tax registration. One licence with one code is now the rule nationwide, so the clause need not be cited.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["approval"],
        beneficiary: "enterprise",
        conditions: [nationalZone],
        departments: [
          { code: "market_regulation", ourReading: true },
          { code: "tax", ourReading: true },
        ],
        validity: {
          standing: "superseded",
          reason: {
            zh: "“三证合一、一照一码”自2015年10月起在全国实行，后又扩大到更多证照，本款试行内容已被取代。",
            en: "The merged licence with one code has applied nationwide since October 2015 and was later widened to more certificates, which replaced this trial.",
          },
        },
        terms: ["三证合一", "组织机构代码证", "税务登记证", "一照一码", "three certificates in one"],
        howTo: {
          zh: "不引用本款；按现行市场主体登记办理统一社会信用代码营业执照。",
          en: "Do not cite this clause; register under the current rules and obtain the licence with its unified social credit code.",
        },
      },
      {
        key: "P14-7e",
        title: { zh: "鼓励资本项目和外汇改革试点", en: "Capital-account and forex pilots" },
        summary: {
          zh: "符合条件的经开区可以争取试点，内容包括人民币资本项目可兑换、跨境人民币使用和外汇管理改革等，文件予以鼓励。能否办理取决于试点是否获准。",
          en: "Encourages pilots in renminbi capital-account convertibility, cross-border use of the renminbi and foreign-exchange reform in qualified national zones. What can be done depends on whether a pilot has been approved.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["forex"],
        beneficiary: "zone",
        conditions: [
          nationalZone,
          {
            fact: "judgement",
            key: "forex-pilot-qualified",
            text: {
              zh: "所在经开区符合试点条件并已获准开展试点",
              en: "The zone qualifies for the pilot and has been admitted to it",
            },
            decidedBy: {
              zh: "外汇管理部门和人民银行（本条未点名）",
              en: "The foreign-exchange authority and the central bank (not named in the article)",
            },
          },
        ],
        departments: [
          { code: "forex", ourReading: true },
          { code: "central_bank", ourReading: true },
        ],
        validity: inForce,
        terms: [
          "资本项目可兑换",
          "跨境人民币",
          "外汇管理改革",
          "资本金结汇",
          "外汇试点",
          "外债",
          "cross-border RMB",
          "foreign exchange pilot",
        ],
        howTo: {
          zh: "向所在地外汇管理部门和人民银行分支机构了解本区可用的试点，再由企业通过银行办理。",
          en: "Ask the local foreign-exchange office and central-bank branch which pilots the zone may use, then let the enterprise apply through its bank.",
        },
      },
    ],
  },
];
