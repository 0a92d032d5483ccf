import type { CatalogArticle, Condition } from "~/domain/measures/catalog";
import { inForce, inForceDespiteEpidemicPhrase, lapsed, manufacturing, nationalZone } from "./basis";

const chapter = {
  number: 4,
  title: { zh: "全力维护产业链供应链稳定", en: "Keeping industrial and supply chains stable" },
};

const keyLogisticsCompany: Condition = {
  fact: "judgement",
  key: "key-logistics-company",
  decidedBy: { zh: "地方人民政府", en: "The local government" },
  text: {
    zh: "属于港口、航运等物流运输保障重点企业",
    en: "A key company in ports, shipping or the like for securing logistics",
  },
};

export const chapter4: CatalogArticle[] = [
  {
    key: "P22-10",
    number: "10",
    chapter,
    title: { zh: "建立物流保障机制", en: "Securing logistics" },
    gist: {
      zh: "对接制造业企业保障运输畅通，支持物流重点企业和集疏运，提升通关便利；防疫补贴和防疫互信两处已失效。",
      en: "Transport kept open for manufacturers, support for key logistics companies and hubs, easier customs; the clauses on epidemic subsidies and mutual trust have lapsed.",
    },
    measures: [
      {
        key: "P22-10a",
        title: { zh: "对接制造业企业保障运输", en: "Keeping transport open for manufacturers" },
        summary: {
          zh: "要求发挥国务院物流保通保畅工作机构的作用，指导各地与制造业企业保持对接，使运输通畅，促进项目早日落地。",
          en: "Through the State Council's office for keeping logistics open, localities are to be guided to stay in touch with manufacturers, keep transport moving and help their projects to land soon.",
        },
        nature: "duty",
        modality: "must",
        categories: ["logistics"],
        beneficiary: "enterprise",
        conditions: [nationalZone, manufacturing],
        departments: [{ code: "local_government" }, { code: "transport", ourReading: true }],
        validity: inForceDespiteEpidemicPhrase,
        terms: [
          "物流保障",
          "运输畅通",
          "保通保畅",
          "物流不畅",
          "运输受阻",
          "大件运输",
          "货运",
          "logistics support",
          "transport blocked",
        ],
        howTo: {
          zh: "写明货物、线路和受阻情况，由管委会报地方政府和交通运输部门协调。",
          en: "State goods, route and obstacle; the zone takes it to the local government and the transport authority.",
        },
      },
      {
        key: "P22-10b",
        title: { zh: "支持港航等物流重点企业", en: "Support for key logistics companies" },
        summary: {
          zh: "鼓励地方政府对承担运输保障的港口、航运等重点企业给予支持。其中的防疫补贴另列，已失效。",
          en: "Local governments are encouraged to support the key companies in ports, shipping and the like that keep transport going. The epidemic subsidy in the same clause is listed apart as lapsed.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["logistics"],
        beneficiary: "enterprise",
        conditions: [nationalZone, keyLogisticsCompany],
        departments: [{ code: "local_government" }, { code: "transport", ourReading: true }],
        validity: inForceDespiteEpidemicPhrase,
        terms: [
          "物流企业支持",
          "港口企业",
          "航运企业",
          "物流重点企业",
          "船公司",
          "logistics company",
          "shipping company",
        ],
        howTo: {
          zh: "核实服务企业是否属于物流保障重点企业，由管委会报地方政府研究支持。",
          en: "See whether the carrier or port is a key logistics company; the zone asks the local government for support.",
        },
      },
      {
        key: "P22-10c",
        title: { zh: "改善货运枢纽集疏运", en: "Better connections of freight hubs" },
        summary: {
          zh: "鼓励地方政府加大政策扶持，改善货运枢纽的集疏运条件。",
          en: "Local governments are encouraged to do more for the feeder connections of freight hubs.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["logistics"],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [{ code: "local_government" }, { code: "transport", ourReading: true }],
        validity: inForceDespiteEpidemicPhrase,
        terms: [
          "货运枢纽",
          "集疏运",
          "疏港",
          "铁路专用线",
          "多式联运",
          "港口",
          "集装箱",
          "码头",
          "freight hub",
          "port connection",
          "rail siding",
        ],
        howTo: {
          zh: "说明货量和枢纽衔接的短板，由管委会报地方政府和交通运输部门研究扶持。",
          en: "State volumes and the missing connection; the zone takes it to the local government and the transport authority.",
        },
      },
      {
        key: "P22-10d",
        title: { zh: "提升通关和跨境贸易便利", en: "Faster customs and easier cross-border trade" },
        summary: {
          zh: "提出继续提高通关效率和跨境贸易便利程度。具体措施由海关等部门实施。",
          en: "Customs clearance is to become more efficient and cross-border trade easier; customs and other departments carry this out.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["logistics"],
        beneficiary: "enterprise",
        conditions: [nationalZone],
        departments: [
          { code: "customs", ourReading: true },
          { code: "commerce", ourReading: true },
        ],
        validity: inForceDespiteEpidemicPhrase,
        terms: [
          "通关",
          "通关效率",
          "清关",
          "报关",
          "查验",
          "设备进口",
          "进口设备通关",
          "AEO",
          "跨境贸易便利化",
          "customs clearance",
          "import of equipment",
          "trade facilitation",
        ],
        howTo: {
          zh: "列明货物、口岸和到港时间，由管委会联系海关提前沟通通关安排。",
          en: "State goods, port and arrival; the zone speaks to customs in advance.",
        },
      },
      {
        key: "P22-10e",
        title: { zh: "物流重点企业防疫补贴（失效）", en: "Epidemic subsidies for logistics (lapsed)" },
        summary: {
          zh: "当时鼓励地方政府给港口、航运等物流重点企业防疫补贴。现不再适用。",
          en: "At the time local governments were encouraged to pay epidemic subsidies to key companies in ports, shipping and other logistics. It no longer applies.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["logistics"],
        beneficiary: "enterprise",
        conditions: [nationalZone, keyLogisticsCompany],
        departments: [{ code: "local_government" }],
        validity: lapsed({
          zh: "补贴针对疫情防控支出，疫情防控措施已经结束，此项随之失效；同句其他内容仍有效。",
          en: "The subsidy was for epidemic control, which has ended; the clause ended with it. The rest of the sentence stands.",
        }),
        terms: ["防疫补贴", "疫情补贴", "消杀补贴", "epidemic subsidy"],
        howTo: {
          zh: "已失效，不再申报；物流支持请看本条仍有效的部分。",
          en: "Lapsed, nothing to apply for; see the parts of this article still in force.",
        },
      },
      {
        key: "P22-10f",
        title: { zh: "重点企业防疫跨区域互信（失效）", en: "Cross-region epidemic trust (lapsed)" },
        summary: {
          zh: "当时鼓励园区之间试行重点企业疫情防控互信，并由地方对互信企业的复工、通关、运输给予支持。现不再适用。",
          en: "At the time zones were encouraged to try mutual recognition of key companies' epidemic controls, and localities to support those companies in resuming work, customs and transport. It no longer applies.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["logistics", "chain"],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          {
            fact: "judgement",
            key: "in-trust-scheme",
            decidedBy: { zh: "地方人民政府", en: "The local government" },
            text: {
              zh: "产业链供应链重点企业，已纳入互信制度",
              en: "A key chain company within the trust scheme",
            },
          },
        ],
        departments: [{ code: "zone_committee" }, { code: "local_government" }],
        validity: lapsed({
          zh: "互信制度以疫情防控为前提，疫情防控措施已经结束，制度随之失效。",
          en: "The scheme rested on epidemic control, which has ended; the scheme ended with it.",
        }),
        terms: ["互信制度", "跨区域互信", "白名单企业", "疫情防控互信", "epidemic mutual trust"],
        howTo: {
          zh: "已失效，不再办理；运输和通关困难请用本条仍有效的部分。",
          en: "Lapsed; for trouble with transport or customs use the parts of this article still in force.",
        },
      },
    ],
  },
  {
    key: "P22-11",
    number: "11",
    chapter,
    title: { zh: "便利商务人员出入境", en: "Easier entry and exit for business people" },
    gist: {
      zh: "为重点外资制造业企业和在谈重大、重点外资制造业项目的人员及家属办理出入境提供便利。",
      en: "Easier entry and exit for the people of key foreign manufacturers and of major or key foreign manufacturing projects in talks, and their families.",
    },
    measures: [
      {
        key: "P22-11",
        title: { zh: "重点外资制造业人员出入境便利", en: "Entry and exit for key foreign manufacturing" },
        summary: {
          zh: "区内重点外资制造业企业以及在谈的重大、重点外资制造业项目，要为其高管、技术人员和家属出入境提供便利服务。签证和停居留证件仍由主管机关审批。",
          en: "Executives, technicians and families of key foreign manufacturers in national zones, and of major or key foreign manufacturing projects still in talks, are to be served with easier entry and exit. Visas and permits remain for the authorities to decide.",
        },
        nature: "duty",
        modality: "must",
        categories: ["entry_exit"],
        beneficiary: "person",
        conditions: [
          nationalZone,
          manufacturing,
          {
            fact: "any",
            text: {
              zh: "区内重点外资制造业企业，或在谈的重大、重点外资制造业项目",
              en: "A key foreign manufacturer in the zone, or a major or key foreign manufacturing project in talks",
            },
            of: [
              {
                fact: "all",
                text: {
                  zh: "在谈，并已列入重大和重点类清单",
                  en: "In talks and on a list of major or key projects",
                },
                of: [
                  {
                    fact: "stage",
                    from: "negotiation",
                    to: "appraisal",
                    text: { zh: "项目在谈（在谈至评审）", en: "In talks (negotiation to appraisal)" },
                  },
                  {
                    fact: "lists",
                    anyOf: ["landmark", "key", "provincial"],
                    text: {
                      zh: "已列入标志性、重大和重点或省级重点项目清单",
                      en: "On the landmark, the major and key, or a provincial list",
                    },
                  },
                ],
              },
              {
                fact: "all",
                text: {
                  zh: "企业已在区内，并已列入重大和重点类清单（我们据此理解“重点”）",
                  en: "The company is in the zone and on a list of major or key projects (our reading of 'key')",
                },
                of: [
                  {
                    fact: "stage",
                    from: "registered",
                    text: { zh: "企业已在区内注册", en: "The company is registered in the zone" },
                  },
                  {
                    fact: "lists",
                    anyOf: ["landmark", "key", "provincial"],
                    text: {
                      zh: "已列入标志性、重大和重点或省级重点项目清单",
                      en: "On the landmark, the major and key, or a provincial list",
                    },
                  },
                ],
              },
              {
                fact: "judgement",
                key: "key-foreign-manufacturer",
                decidedBy: { zh: "管委会会同商务部门", en: "The zone with the commerce authority" },
                text: {
                  zh: "经认定为重点外资制造业企业，或在谈的重大、重点外资制造业项目",
                  en: "Recognised as a key foreign manufacturer, or as a major or key foreign manufacturing project in talks",
                },
              },
            ],
          },
        ],
        departments: [
          { code: "immigration", ourReading: true },
          { code: "foreign_affairs", ourReading: true },
          { code: "public_security", ourReading: true },
          { code: "commerce", ourReading: true },
        ],
        validity: inForceDespiteEpidemicPhrase,
        terms: [
          "出入境",
          "入境",
          "签证",
          "邀请函",
          "工作许可",
          "居留许可",
          "外籍高管",
          "外籍技术人员",
          "外籍专家",
          "家属",
          "visa",
          "invitation letter",
          "residence permit",
          "foreign engineers",
          "family members",
        ],
        howTo: {
          zh: "登记人员、国籍、证件种类和日期，由管委会联系外事、出入境管理部门办理。",
          en: "Record persons, nationality, kind of document and dates; the zone goes to the foreign affairs office and the exit-entry administration.",
        },
      },
    ],
  },
  {
    key: "P22-12",
    number: "12",
    chapter,
    title: { zh: "推动产业链协同发展", en: "Chains developing together" },
    gist: {
      zh: "建立园区直接联系机制，鼓励与中西部同类园区开展转移和配套协作；协同复工一处已失效。",
      en: "A direct line to and among the zones, and relocation and supply links with zones of the centre and west; the clause on resuming work has lapsed.",
    },
    measures: [
      {
        key: "P22-12a",
        title: { zh: "龙头和配套企业协同复工（失效）", en: "Resuming work together (lapsed)" },
        summary: {
          zh: "当时支持园区重点产业的龙头企业与配套企业一起复工复产。现不再适用。",
          en: "At the time leading companies of key industries and their suppliers were supported in resuming work together. It no longer applies.",
        },
        nature: "help",
        modality: "support",
        categories: ["chain"],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          {
            fact: "judgement",
            key: "leader-or-supplier",
            decidedBy: { zh: "管委会", en: "The zone" },
            text: {
              zh: "重点产业龙头企业或其配套企业",
              en: "A leading company of a key industry, or its supplier",
            },
          },
        ],
        departments: [{ code: "zone_committee", ourReading: true }],
        validity: lapsed({
          zh: "针对疫情期间停工后的复工复产，疫情防控措施已经结束，此项失效；本条其他内容仍有效。",
          en: "It was for resuming work after epidemic shutdowns; epidemic control has ended and the clause with it. The rest of the article stands.",
        }),
        terms: ["复工复产", "协同复工", "复工", "停工恢复", "resume work"],
        howTo: {
          zh: "已失效，不再办理；配套协作请用本条仍有效的部分。",
          en: "Lapsed; for links with suppliers use the parts of this article still in force.",
        },
      },
      {
        key: "P22-12b",
        title: { zh: "园区直接联系机制", en: "A direct line to and among the zones" },
        summary: {
          zh: "要求对国家级经开区建立直接联系的机制，园区彼此也要多联络。",
          en: "A mechanism of direct contact with national zones is to be set up, and contact between zones made closer.",
        },
        nature: "duty",
        modality: "must",
        categories: ["chain", "grievance"],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [
          { code: "commerce", ourReading: true },
          { code: "zone_committee", ourReading: true },
        ],
        validity: inForce,
        terms: [
          "园区之间联系",
          "外省园区",
          "直接联系机制",
          "园区联系",
          "园区名录",
          "跨园区协调",
          "联系其他园区",
          "direct contact",
          "zone directory",
        ],
        howTo: {
          zh: "通过园区名录直接联系对方园区，需要协调的事项由管委会经联系机制提出。",
          en: "Contact the other zone through the directory; the zone raises what must be settled through the mechanism.",
        },
      },
      {
        key: "P22-12c",
        title: { zh: "与中西部园区转移和配套协作", en: "Relocation and supply links with the centre and west" },
        summary: {
          zh: "鼓励国家级经开区与主导产业相近的中西部国家级经开区，在产业转移和配套上加强协作，稳定上下游。",
          en: "National zones are encouraged to work more closely on relocation and supply with zones of the centre and west that have similar leading industries, so that chains stay stable.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["chain"],
        beneficiary: "zone",
        conditions: [
          nationalZone,
          {
            fact: "judgement",
            key: "similar-partner-zone",
            decidedBy: { zh: "两地管委会", en: "The two zones" },
            text: {
              zh: "合作方是主导产业相近的中西部国家级经开区",
              en: "The partner is a national zone of the centre or west with similar leading industries",
            },
          },
        ],
        departments: [{ code: "zone_committee" }, { code: "commerce", ourReading: true }],
        validity: inForce,
        terms: [
          "产业转移",
          "中西部",
          "结对",
          "配套协作",
          "产业转移承接",
          "上下游稳定",
          "relocation to central and western China",
          "pairing of zones",
        ],
        howTo: {
          zh: "在园区名录中找主导产业相近的中西部园区，由两地管委会办理推荐或流转。",
          en: "Find a zone of the centre or west with similar industries in the directory; the two zones refer or transfer the project.",
        },
      },
    ],
  },
];
