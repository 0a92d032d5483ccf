import type { CatalogArticle } from "~/domain/measures/catalog";
import { centralOrWestern, inForce, nationalZone } from "./common";

const chapter = { number: 3, title: { zh: "开放型经济", en: "The open economy" } };

const northEastNote = {
  standing: "in_force",
  reason: {
    zh: "文件现行有效。文本只写中西部地区，东北地区能否比照，由主管部门认定；具体标准以现行配套办法为准。",
    en: "The document is in force. The text speaks of the central and western regions only; whether the north-east is treated alike is for the competent authority, and details follow the implementing rules now valid.",
  },
} as const;

export const p14Chapter3: CatalogArticle[] = [
  {
    key: "P14-8",
    number: "8",
    chapter,
    title: { zh: "利用外资的质量", en: "Quality of foreign investment" },
    gist: {
      zh: "对服务业开放、企业走出去和引进先进制造业提出方向。",
      en: "Sets directions for opening services, for going abroad and for attracting advanced manufacturing.",
    },
    measures: [
      {
        key: "P14-8a",
        title: { zh: "稳步开放部分服务业领域", en: "Steady opening of some services" },
        summary: {
          zh: "部分服务业领域将逐步开放，以提高产业国际化程度。本条不改变准入规定，是否开放以外资准入负面清单为准。",
          en: "Some service sectors are to be opened step by step so that industry becomes more international. The article changes no access rule; the negative list decides what is open.",
        },
        nature: "target",
        modality: "statement",
        categories: [],
        beneficiary: "enterprise",
        conditions: [],
        departments: [],
        validity: inForce,
        terms: ["服务业开放", "服务业准入", "扩大开放领域", "产业国际化", "opening of services"],
      },
      {
        key: "P14-8b",
        title: { zh: "引导经开区和企业走出去", en: "Zones and enterprises going abroad" },
        summary: {
          zh: "推动国家级经开区参与建设境外经贸合作区，引导有条件的区内企业对外投资。",
          en: "National zones are urged to take part in overseas economic and trade cooperation zones, and enterprises that are ready are guided to invest abroad.",
        },
        nature: "help",
        modality: "encourage",
        categories: [],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          {
            fact: "judgement",
            key: "able-to-invest-abroad",
            text: { zh: "企业有条件对外投资", en: "The enterprise is able to invest abroad" },
            decidedBy: { zh: "本条未写明由谁认定", en: "The article does not say who decides" },
          },
        ],
        departments: [{ code: "commerce", ourReading: true }],
        validity: inForce,
        terms: ["走出去", "境外经贸合作区", "对外投资", "海外园区", "overseas cooperation zone"],
      },
      {
        key: "P14-8c",
        title: { zh: "重点吸引先进制造业外资", en: "Advanced manufacturing first" },
        summary: {
          zh: "国家级经开区应当用好外资的技术外溢和带动作用，重点引进先进制造业，培育战略性新兴产业，发展生产性服务业。属于引资方向，不是给企业的优惠。",
          en: "National zones should make use of the technology and linkages foreign investment brings, give weight to advanced manufacturing, foster strategic emerging industries and develop producer services. This guides promotion and grants enterprises nothing.",
        },
        nature: "target",
        modality: "must",
        categories: [],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [{ code: "zone_committee", ourReading: true }],
        validity: inForce,
        terms: [
          "先进制造业外资",
          "技术溢出",
          "战略性新兴产业",
          "生产性服务业",
          "引资质量",
          "advanced manufacturing FDI",
        ],
      },
    ],
  },
  {
    key: "P14-9",
    number: "9",
    chapter,
    title: { zh: "区域合作与产业转移", en: "Regional cooperation and relocation" },
    gist: {
      zh: "鼓励跨区域共建园区，引导产业向中西部转移，对中西部给予贴息等支持，并支持申报海关特殊监管区域。",
      en: "Encourages parks run across regions, guides industry to the central and western regions with interest subsidies and other support, and supports applications for customs special supervision areas.",
    },
    measures: [
      {
        key: "P14-9a",
        title: { zh: "鼓励共建跨区域合作园区", en: "Cross-regional cooperation parks" },
        summary: {
          zh: "鼓励国家级经开区依照国家区域战略和产业战略，与其他地区共建合作园区或组成合作联盟。",
          en: "Encourages national zones to build cooperation parks or alliances across regions in line with national regional and industrial strategies.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["chain"],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [
          { code: "commerce", ourReading: true },
          { code: "zone_committee", ourReading: true },
        ],
        validity: inForce,
        terms: ["共建园区", "跨区域合作园区", "合作联盟", "东西部共建", "cross-regional park"],
        howTo: {
          zh: "由管委会与对方园区签订共建协议，明确项目布局和分工后再安排企业配套。",
          en: "Let the zone committee agree with the partner zone on siting and division of work, then place the enterprise's suppliers accordingly.",
        },
      },
      {
        key: "P14-9b",
        title: { zh: "产业信息平台引导有序转移", en: "Information platform for relocation" },
        summary: {
          zh: "须为国家级经开区建起产业信息平台，引导企业有序向中西部转移。",
          en: "An information platform on industry in national zones is to be set up, and enterprises are to be guided towards the central and western regions in an orderly way.",
        },
        nature: "duty",
        modality: "must",
        categories: ["chain"],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          {
            fact: "kind",
            in: ["relocation"],
            text: { zh: "项目属于产业转移", en: "The project relocates existing industry" },
          },
        ],
        departments: [{ code: "state_council_commerce", ourReading: true }],
        validity: inForce,
        terms: ["产业转移", "信息平台", "转移承接", "项目转移对接", "industrial relocation platform"],
        howTo: {
          zh: "把有转移意向的项目报商务部门，通过信息平台寻找承接园区。",
          en: "Report a project that wishes to relocate to the commerce office and look for a receiving zone through the platform.",
        },
      },
      {
        key: "P14-9c",
        title: { zh: "研究中西部承接转移的要素政策", en: "Factor policies for receiving zones" },
        summary: {
          zh: "将为承接产业转移的中西部国家级经开区研究金融、土地和人才方面的支持政策。本条只要求研究，具体待遇以后来出台的政策为准。",
          en: "Finance, land and talent policies for central and western national zones that receive relocated industry are to be studied. The article only asks for study; what is available depends on policies issued later.",
        },
        nature: "help",
        modality: "explore",
        categories: ["finance", "land", "talent"],
        beneficiary: "zone",
        conditions: [
          nationalZone,
          centralOrWestern,
          {
            fact: "kind",
            in: ["relocation"],
            text: { zh: "项目属于承接产业转移", en: "The project is relocated industry" },
          },
        ],
        departments: [
          { code: "finance", ourReading: true },
          { code: "natural_resources", ourReading: true },
          { code: "human_resources", ourReading: true },
        ],
        validity: northEastNote,
        terms: ["承接产业转移政策", "中西部承接转移", "转移项目用地金融人才", "relocation support central west"],
        howTo: {
          zh: "查询本省据此出台的承接产业转移政策，有具体规定的引用该规定，没有的记录为政策缺口。",
          en: "Look for provincial policies on receiving relocated industry issued on this basis; cite those, or record the lack as a finding.",
        },
      },
      {
        key: "P14-9d",
        title: { zh: "中西部基础设施贷款贴息", en: "Interest subsidy, central and west" },
        summary: {
          zh: "对中西部国家级经开区基础设施建设项目的贷款继续给予贴息。对象是园区基础设施贷款，不是企业自身的项目贷款。",
          en: "Loans for infrastructure projects of central and western national zones continue to receive interest subsidies. They concern the zone's infrastructure loans, not an enterprise's own project loan.",
        },
        nature: "help",
        modality: "support",
        categories: ["finance"],
        beneficiary: "zone",
        conditions: [
          nationalZone,
          centralOrWestern,
          {
            fact: "judgement",
            key: "infrastructure-loan",
            text: { zh: "贷款用于经开区基础设施建设项目", en: "The loan is for an infrastructure project of the zone" },
            decidedBy: {
              zh: "贴息资金主管部门（本条未点名）",
              en: "The authority in charge of the subsidy (not named in the article)",
            },
          },
        ],
        departments: [
          { code: "finance", ourReading: true },
          { code: "commerce", ourReading: true },
        ],
        validity: northEastNote,
        terms: ["贷款贴息", "贴息", "基础设施贷款", "中西部贴息", "interest subsidy"],
        howTo: {
          zh: "先向财政部门核实现行贴息办法和申报时间，再由园区基础设施项目的借款单位申报。",
          en: "Check with the finance department which subsidy rules and dates now apply, then let the borrower of the zone's infrastructure project apply.",
        },
      },
      {
        key: "P14-9e",
        title: { zh: "支持申报海关特殊监管区域", en: "Customs special supervision areas" },
        summary: {
          zh: "经开区符合条件的，可以按程序申请设立海关特殊监管区域，文件予以支持。能否设立以审批结果为准。",
          en: "Supports qualified national zones in applying, by procedure, for a customs special supervision area. Whether one is set up depends on approval.",
        },
        nature: "help",
        modality: "support",
        categories: ["platform_bonded"],
        beneficiary: "zone",
        conditions: [
          nationalZone,
          {
            fact: "judgement",
            key: "bonded-area-qualified",
            text: { zh: "经开区符合设立条件", en: "The zone meets the requirements for such an area" },
            decidedBy: {
              zh: "海关等审批机关（本条未点名）",
              en: "Customs and the approving authorities (not named in the article)",
            },
          },
        ],
        departments: [{ code: "customs", ourReading: true }],
        validity: inForce,
        terms: [
          "申报综保区",
          "申报综合保税区",
          "设立综保区",
          "申请设立",
          "海关特殊监管区域",
          "综合保税区申报",
          "保税区",
          "设立保税区",
          "customs special supervision area",
          "bonded zone",
        ],
        howTo: {
          zh: "汇总企业的保税加工、物流需求作为论证材料，由管委会会同海关按程序申报。",
          en: "Collect the enterprises' bonded processing and logistics demand as evidence and let the zone committee apply by procedure together with customs.",
        },
      },
    ],
  },
];
