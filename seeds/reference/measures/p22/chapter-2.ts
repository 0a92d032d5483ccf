import type { CatalogArticle, Condition, Text } from "~/domain/measures/catalog";
import { inForce, manufacturing, nationalZone } from "./basis";

const chapter = {
  number: 2,
  title: { zh: "强化制造业项目要素保障", en: "Land, environment and money for manufacturing projects" },
};

/** On a list that makes a project major, or recognised as one. */
function major(text: Text, judgement: { key: string; text: Text; decidedBy: Text }): Condition {
  return {
    fact: "any",
    text,
    of: [
      {
        fact: "lists",
        anyOf: ["landmark", "key", "provincial"],
        text: {
          zh: "已列入标志性、重大和重点或省级重点项目清单（我们据此理解“重大”）",
          en: "On the landmark, the major and key, or a provincial list (our reading of 'major')",
        },
      },
      { fact: "judgement", ...judgement },
    ],
  };
}

export const chapter2: CatalogArticle[] = [
  {
    key: "P22-4",
    number: "4",
    chapter,
    title: { zh: "优化项目环评流程", en: "A better course for project EIA" },
    gist: {
      zh: "以园区规划环评为基础，重大制造业项目的环评内容可依法简化；符合准入要求的项目加快审批。",
      en: "On the footing of the park's planning EIA, the EIA of major manufacturing projects is simplified under the law; approval is speeded up for projects that meet the access requirements.",
    },
    measures: [
      {
        key: "P22-4a",
        title: { zh: "重大制造业项目简化环评内容", en: "Simplified EIA for major manufacturing projects" },
        summary: {
          zh: "区内重大制造业项目与园区规划环评的结论和审查要求相符的，环评内容依法简化，审批服务相应改进。哪些内容可以简化由审批部门依法确定。",
          en: "For major manufacturing projects that agree with the conclusions of the park's planning EIA and the requirements of its review, the contents of the project EIA are simplified under the law and the approval service improved. The approving authority settles, by law, what may be left out.",
        },
        nature: "duty",
        modality: "must",
        categories: ["eia", "approval"],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          {
            fact: "planningEia",
            is: true,
            text: {
              zh: "园区规划环评已通过审查并覆盖本项目",
              en: "The park's planning EIA is approved and covers the project",
            },
          },
          manufacturing,
          major(
            { zh: "属于重大项目", en: "It is a major project" },
            {
              key: "major-manufacturing-project",
              decidedBy: { zh: "生态环境部门会同管委会", en: "The ecology authority with the zone" },
              text: { zh: "经认定为重大制造业项目", en: "Recognised as a major manufacturing project" },
            },
          ),
          {
            fact: "judgement",
            key: "agrees-with-planning-eia",
            decidedBy: { zh: "生态环境部门", en: "The ecology authority" },
            text: {
              zh: "项目符合园区规划环评的结论和审查要求",
              en: "The project agrees with the conclusions of the park's planning EIA and the requirements of its review",
            },
          },
        ],
        departments: [
          { code: "ecology", ourReading: true },
          { code: "zone_committee", ourReading: true },
        ],
        validity: inForce,
        terms: [
          "简化环评",
          "环评简化",
          "环评内容",
          "环评流程",
          "规划环评结论",
          "环评联动",
          "环境影响报告书",
          "环评手续",
          "simplified EIA",
          "simplify EIA",
          "project EIA",
          "environmental impact assessment",
        ],
        howTo: {
          zh: "取得园区规划环评结论和审查意见，备好重大项目依据，向生态环境部门商定可简化的内容。",
          en: "Obtain the planning EIA's conclusions and review, show that the project is major, and agree with the ecology authority on what can be simplified.",
        },
      },
      {
        key: "P22-4b",
        title: { zh: "符合准入要求的加快环评审批", en: "Faster EIA approval where access is met" },
        summary: {
          zh: "项目达到生态环境准入要求的，加快办理环评审批。条文只讲加快，没有放宽审查要求。",
          en: "EIA approval is speeded up for projects that meet the ecological access requirements. The article speaks of pace only and relaxes no requirement of the review.",
        },
        nature: "duty",
        modality: "must",
        categories: ["eia", "approval"],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          {
            fact: "judgement",
            key: "ecological-access",
            decidedBy: { zh: "生态环境主管部门", en: "The ecology authority" },
            text: {
              zh: "项目符合生态环境准入要求",
              en: "The project meets the ecological access requirements",
            },
          },
        ],
        departments: [{ code: "ecology", ourReading: true }],
        validity: inForce,
        terms: [
          "加快环评",
          "环评审批",
          "环评批复",
          "环评提速",
          "环评进度",
          "环评时间",
          "环评报告表",
          "生态环境准入",
          "EIA approval",
          "fast EIA",
          "EIA delay",
          "环境影响评价",
          "environmental impact assessment",
        ],
        howTo: {
          zh: "对照生态环境准入要求自查，提交环评文件时附符合性说明，请生态环境部门加快办理。",
          en: "Check the project against the access requirements, attach a note of conformity to the EIA document and ask the ecology authority to speed it up.",
        },
      },
    ],
  },
  {
    key: "P22-5",
    number: "5",
    chapter,
    title: { zh: "保障项目用地需求", en: "Land for projects" },
    gist: {
      zh: "对重大引资和高端制造外资项目的用地给予支持，自然资源部门提前介入并开展节约集约专门评价。",
      en: "Land for major investment projects and foreign high-end manufacturing, the land authority coming in early, and a special assessment of economical use.",
    },
    measures: [
      {
        key: "P22-5a",
        title: { zh: "重大引资项目用地支持", en: "Land for major investment projects" },
        summary: {
          zh: "鼓励在用地上支持重大引资项目，做法包括用地分类创新、混合使用、提高容积率上限和预留空间，以适应高端制造业外资项目。采用哪种办法，条文没有规定。",
          en: "Support with land for major investment projects is encouraged: new classes of industrial land, mixed use, a higher ceiling on the floor-area ratio and space held in reserve, so as to suit foreign projects in high-end manufacturing. Which of them to use the article leaves open.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["land"],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          {
            ...manufacturing,
            text: {
              zh: "属于制造业（据本章“强化制造业项目要素保障”理解，本条未写明）",
              en: "The project is in manufacturing (our reading of the chapter, which is on manufacturing projects; the article does not say so)",
            },
          },
          major(
            {
              zh: "属于重大引资项目或高端制造业外资项目",
              en: "A major investment project, or foreign high-end manufacturing",
            },
            {
              key: "major-or-high-end",
              decidedBy: { zh: "管委会会同自然资源部门", en: "The zone with the natural resources authority" },
              text: {
                zh: "经认定为重大引资项目或高端制造业外资项目",
                en: "Recognised as a major investment project or as foreign high-end manufacturing",
              },
            },
          ),
        ],
        departments: [
          { code: "natural_resources", ourReading: true },
          { code: "zone_committee", ourReading: true },
        ],
        validity: inForce,
        terms: [
          "项目用地",
          "产业用地",
          "容积率",
          "提高容积率",
          "混合使用",
          "预留发展用地",
          "二期用地",
          "预留空间",
          "用地分类",
          "厂房用地",
          "高端制造用地",
          "floor-area ratio",
          "reserve land",
          "land for project",
        ],
        howTo: {
          zh: "列明面积、容积率和二期预留等要求，由管委会会同自然资源部门选定适用办法。",
          en: "State area, floor-area ratio and reserve for a second phase; the zone and the natural resources authority choose the means.",
        },
      },
      {
        key: "P22-5b",
        title: { zh: "自然资源部门提前介入", en: "The land authority comes in early" },
        summary: {
          zh: "在产业项目形成阶段或可行性研究期间，各地自然资源主管部门应主动参与。",
          en: "Natural resources authorities should take an active part while an industrial project is being formed or its feasibility studied.",
        },
        nature: "duty",
        modality: "must",
        categories: ["land"],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          {
            fact: "stage",
            to: "signed",
            text: {
              zh: "项目尚在形成或可行性研究阶段（我们理解为签约及以前）",
              en: "The project is being formed or studied (our reading: up to signing)",
            },
          },
        ],
        departments: [{ code: "natural_resources" }],
        validity: inForce,
        terms: [
          "提前介入",
          "选址",
          "用地预审",
          "可研",
          "可行性研究",
          "前期用地",
          "项目选址",
          "site selection",
          "early involvement",
          "feasibility",
        ],
        howTo: {
          zh: "项目进入在谈即请自然资源部门参与选址和可研，并记入跟进。",
          en: "Ask the natural resources authority into siting and feasibility as soon as talks begin, and log it as a follow-up.",
        },
      },
      {
        key: "P22-5c",
        title: { zh: "节约集约用地专门评价", en: "Special assessment of economical land use" },
        summary: {
          zh: "通过节约集约用地专门评价，促使新上项目的用地水平达到国内同行业先进。",
          en: "A special assessment of economical land use is to bring new projects up to the advanced level of their industry in China.",
        },
        nature: "duty",
        modality: "must",
        categories: ["land"],
        beneficiary: "enterprise",
        conditions: [nationalZone],
        departments: [{ code: "natural_resources" }],
        validity: inForce,
        terms: [
          "用地规模论证",
          "超过用地标准",
          "专门评价",
          "节约集约",
          "节地评价",
          "节约集约用地评价",
          "用地标准",
          "超标准用地",
          "用地评审",
          "economical land use",
          "land use assessment",
        ],
        howTo: {
          zh: "备好投资强度、容积率等指标，由自然资源部门组织评价，结论存入项目评审记录。",
          en: "Prepare intensity, floor-area ratio and the like; the natural resources authority assesses, and the result goes into the appraisal record.",
        },
      },
      {
        key: "P22-5d",
        title: { zh: "按实际管理面积考核节约集约", en: "Land use assessed on the area really managed" },
        summary: {
          zh: "改进开发区节约集约考核指标，按园区实际控制或管理的面积如实考核。",
          en: "The indicators for assessing zones' land use are to be improved and applied to the area a zone really controls or manages.",
        },
        nature: "context",
        modality: "must",
        categories: [],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [{ code: "natural_resources", ourReading: true }],
        validity: inForce,
        terms: ["集约评价", "节约集约考核", "实际管理面积", "考核指标体系", "land use evaluation"],
      },
    ],
  },
  {
    key: "P22-6",
    number: "6",
    chapter,
    title: { zh: "加大财政金融支持力度", en: "More support from public funds and finance" },
    gist: {
      zh: "用现有财政资金和社会资本支持制造业项目，鼓励金融机构支持园区基础设施和制造业。",
      en: "Existing public funds and private capital for manufacturing projects; financial institutions encouraged to support infrastructure and manufacturing.",
    },
    measures: [
      {
        key: "P22-6a",
        title: { zh: "财政资金引导支持制造业项目", en: "Public funds and private capital for manufacturing" },
        summary: {
          zh: "支持用好中央和地方已有资金，引导社会资本投入，帮助符合条件的制造业项目实施。没有新设资金，条件看各资金办法。",
          en: "Existing central and local funds, together with private capital, are to support qualifying manufacturing projects. No new fund is set up; each fund's rules set the conditions.",
        },
        nature: "help",
        modality: "support",
        categories: ["finance"],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          manufacturing,
          {
            fact: "judgement",
            key: "fund-criteria",
            decidedBy: { zh: "资金主管部门", en: "The authority in charge of the fund" },
            text: { zh: "项目符合所申请资金的条件", en: "The project meets the conditions of the fund" },
          },
        ],
        departments: [
          { code: "finance", ourReading: true },
          { code: "commerce", ourReading: true },
          { code: "industry", ourReading: true },
        ],
        validity: inForce,
        terms: [
          "财政资金",
          "专项资金",
          "引导基金",
          "社会资本",
          "资金补助",
          "产业资金",
          "项目资金",
          "public funds",
          "grant",
          "private capital",
        ],
        howTo: {
          zh: "由管委会梳理可申报的中央和地方资金，组织项目对照条件申报。",
          en: "The zone lists the central and local funds open to applications and has the project apply where it qualifies.",
        },
      },
      {
        key: "P22-6b",
        title: { zh: "金融机构支持制造业升级和绿改", en: "Lending for manufacturing and green upgrading" },
        summary: {
          zh: "鼓励各类金融机构按各自职能和业务范围，加大对区内制造业发展的支持，助力制造业项目转型升级和绿色改造。是否授信由机构决定。",
          en: "Financial institutions are encouraged, each within its function and business, to give more support to manufacturing in national zones, its upgrading and its green refitting. Each decides on credit for itself.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["finance"],
        beneficiary: "enterprise",
        conditions: [nationalZone, manufacturing],
        departments: [
          { code: "financial_regulator", ourReading: true },
          { code: "policy_banks", ourReading: true },
          { code: "zone_committee", ourReading: true },
        ],
        validity: inForce,
        terms: [
          "银行贷款",
          "项目贷款",
          "流动资金贷款",
          "bank loan",
          "working capital",
          "设备采购",
          "中长期贷款",
          "固定资产贷款",
          "授信",
          "银企对接",
          "制造业贷款",
          "融资难",
          "贷款",
          "project loan",
          "credit line",
        ],
        howTo: {
          zh: "列明金额、用途、期限和担保，由管委会组织银企对接。",
          en: "State amount, purpose, term and security; the zone arranges meetings with banks.",
        },
      },
      {
        key: "P22-6c",
        title: { zh: "金融机构支持园区基础设施", en: "Lending for the zone's infrastructure" },
        summary: {
          zh: "鼓励金融机构在各自职能和业务范围内，更多地支持园区基础设施建设。",
          en: "Financial institutions are encouraged, each within its function and business, to give more support to the infrastructure of national zones.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["finance"],
        beneficiary: "zone",
        conditions: [
          nationalZone,
          {
            fact: "judgement",
            key: "zone-infrastructure",
            decidedBy: { zh: "管委会", en: "The zone" },
            text: { zh: "资金用于园区基础设施建设", en: "The money is for the zone's infrastructure" },
          },
        ],
        departments: [
          { code: "policy_banks", ourReading: true },
          { code: "financial_regulator", ourReading: true },
          { code: "zone_committee", ourReading: true },
        ],
        validity: inForce,
        terms: [
          "基础设施贷款",
          "园区基础设施",
          "配套设施融资",
          "政策性银行",
          "开发性金融",
          "园区融资",
          "infrastructure loan",
          "park infrastructure",
        ],
        howTo: {
          zh: "把项目所需道路、管网、污水等设施列入园区建设计划，由管委会向金融机构融资。",
          en: "Put the roads, pipes or sewage works the project needs in the zone's plan; the zone raises the money.",
        },
      },
    ],
  },
];
