import type { CatalogArticle } from "~/domain/measures/catalog";
import { favouredRank, inForce, nationalZone } from "./basis";

const chapter = {
  number: 1,
  title: { zh: "加大招商引资支持力度", en: "More support for investment promotion" },
};

export const chapter1: CatalogArticle[] = [
  {
    key: "P22-1",
    number: "1",
    chapter,
    title: { zh: "拓宽招商引资资源", en: "Wider sources of investment" },
    gist: {
      zh: "借重要展会宣传推介国家级经开区，并探索选派干部到驻外经商机构工作。",
      en: "Presenting national zones at the great fairs, and trying out postings of zone officials to commercial offices abroad.",
    },
    measures: [
      {
        key: "P22-1a",
        title: { zh: "借重要展会宣传推介", en: "Presentation at the great fairs" },
        summary: {
          zh: "利用投洽会、进博会等展会，加大对国家级经开区的宣传和推介。",
          en: "National zones are to be presented more strongly at the China International Fair for Investment and Trade, the China International Import Expo and similar fairs.",
        },
        nature: "context",
        modality: "support",
        categories: [],
        beneficiary: "zone",
        conditions: [nationalZone, favouredRank],
        departments: [{ code: "commerce", ourReading: true }],
        validity: inForce,
        terms: ["投洽会", "进博会", "展会推介", "宣传推介", "招商推介", "CIFIT", "CIIE", "trade fair"],
      },
      {
        key: "P22-1b",
        title: { zh: "探索选派干部驻外", en: "Trying postings abroad for zone officials" },
        summary: {
          zh: "提出探索从国家级经开区挑选合适的干部，到驻外使领馆的经商机构工作。",
          en: "Sending suitable officials of national zones to work in the commercial offices of embassies and consulates may be tried.",
        },
        nature: "context",
        modality: "explore",
        categories: [],
        beneficiary: "person",
        conditions: [nationalZone, favouredRank],
        departments: [
          { code: "commerce", ourReading: true },
          { code: "organisation", ourReading: true },
        ],
        validity: inForce,
        terms: ["驻外", "经商机构", "使领馆", "选派干部", "境外渠道", "embassy", "commercial office"],
      },
    ],
  },
  {
    key: "P22-2",
    number: "2",
    chapter,
    title: { zh: "用足用好资金政策", en: "Full use of existing funds" },
    gist: {
      zh: "用现有资金渠道支持园区办招商活动、建设合作载体，带动外向型产业。",
      en: "Existing funds to support promotion events and co-operation platforms of the zones, and with them outward-looking industry.",
    },
    measures: [
      {
        key: "P22-2",
        title: { zh: "招商活动和合作载体资金", en: "Funds for promotion events and platforms" },
        summary: {
          zh: "支持国家级经开区利用已有资金渠道举办招商活动、打造国际合作载体并改善载体服务。没有新设资金，按各渠道办法申请。",
          en: "National zones are supported, through funds that already exist, in holding promotion events, building platforms for international co-operation and improving their services. No new fund is set up; each channel's rules apply.",
        },
        nature: "help",
        modality: "support",
        categories: ["finance"],
        beneficiary: "zone",
        conditions: [nationalZone, favouredRank],
        departments: [
          { code: "commerce", ourReading: true },
          { code: "finance", ourReading: true },
        ],
        validity: inForce,
        terms: [
          "招商活动经费",
          "活动资金",
          "招商经费",
          "外经贸专项资金",
          "合作载体",
          "载体服务",
          "event budget",
          "promotion funds",
        ],
        howTo: {
          zh: "由管委会编制活动或载体预算，按现有资金渠道的申报通知向商务、财政部门申请。",
          en: "The zone draws up the budget of the event or platform and applies to the commerce and finance authorities under an existing call.",
        },
      },
    ],
  },
  {
    key: "P22-3",
    number: "3",
    chapter,
    title: { zh: "扩大开放平台叠加优势", en: "Platforms of opening on top of one another" },
    gist: {
      zh: "支持试点省市的园区承担服务业开放试点，鼓励企业用好自贸试验区、综保区政策。",
      en: "Zones of pilot provinces and cities take part in opening services; companies are encouraged to use free trade and bonded zone policies.",
    },
    measures: [
      {
        key: "P22-3a",
        title: { zh: "承担服务业扩大开放试点任务", en: "Tasks of the pilots on opening services" },
        summary: {
          zh: "园区所属省市是服务业扩大开放综合试点的，支持园区承担试点任务。",
          en: "Where the province or city is a comprehensive pilot for opening up services, its national zones are supported in taking on pilot tasks.",
        },
        nature: "help",
        modality: "support",
        categories: ["platform_bonded"],
        beneficiary: "zone",
        conditions: [
          nationalZone,
          {
            fact: "judgement",
            key: "service-pilot-place",
            decidedBy: {
              zh: "国务院批复的试点省市名单",
              en: "The pilot provinces and cities approved by the State Council",
            },
            text: {
              zh: "所属省市为服务业扩大开放综合试点",
              en: "The province or city is a comprehensive pilot for opening up services",
            },
          },
        ],
        departments: [
          { code: "commerce", ourReading: true },
          { code: "zone_committee", ourReading: true },
        ],
        validity: inForce,
        terms: [
          "服务业扩大开放",
          "综合试点",
          "服务业开放试点",
          "试点任务",
          "服务业准入",
          "opening of services",
          "service sector pilot",
        ],
        howTo: {
          zh: "核实所属省市是否为试点，再由管委会向商务部门提出承担的试点事项。",
          en: "Confirm that the place is a pilot; the zone proposes the tasks to the commerce authority.",
        },
      },
      {
        key: "P22-3b",
        title: { zh: "用好自贸区和综保区平台政策", en: "Using free trade and bonded zone policies" },
        summary: {
          zh: "鼓励区内符合条件的企业利用自贸试验区、综合保税区政策，按规定开展“两头在外”的保税维修、跨境电商贸易便利化等创新业务。",
          en: "Qualifying companies in national zones are encouraged to use the policies of pilot free trade zones and comprehensive bonded zones for new business under the rules, such as bonded repair with source and market both abroad, and easier cross-border e-commerce.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["platform_bonded", "logistics", "trade_credit"],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          {
            fact: "judgement",
            key: "company-qualifies",
            decidedBy: { zh: "海关和商务部门", en: "Customs and the commerce authority" },
            text: {
              zh: "企业符合所用平台政策的条件",
              en: "The company meets the conditions of the platform's policy",
            },
          },
        ],
        departments: [
          { code: "customs", ourReading: true },
          { code: "commerce", ourReading: true },
        ],
        validity: inForce,
        terms: [
          "关税",
          "保税进口",
          "customs duty",
          "保税维修",
          "两头在外",
          "综合保税区",
          "综保区",
          "保税",
          "保税仓",
          "保税研发",
          "自贸政策",
          "跨境电商",
          "bonded repair",
          "bonded zone",
          "bonded warehouse",
        ],
        howTo: {
          zh: "说明货物流向和业务模式，由管委会会同海关判断可用的平台政策和监管要求。",
          en: "Describe flows and business model; the zone and customs see which policy applies and what supervision it brings.",
        },
      },
    ],
  },
];
