import type { CatalogArticle } from "~/domain/measures/catalog";
import { draft, zhejiang } from "./common";

const chapter = { number: 1, title: { zh: "总体要求", en: "General requirements" } };

export const zjChapter1: CatalogArticle[] = [
  {
    key: "ZJ-1.1",
    number: "1.1",
    chapter,
    title: { zh: "指导思想", en: "Guiding ideas" },
    gist: {
      zh: "说明全省开发区高质量发展的总思路：以数字化引领，推动开放、产业、体制和绿色发展。",
      en: "Sets out the general idea for the province's zones: digital in the lead, with opening-up, industry, institutions and green growth to follow.",
    },
    measures: [
      {
        key: "ZJ-1.1",
        title: { zh: "开发区高质量发展总思路", en: "The general idea" },
        summary: {
          zh: "提出以数字化为引领，推动开发区开放、产业提升、体制优化和绿色发展，使其成为开放发展的主要平台。属于背景要求。",
          en: "Puts digital methods in the lead for opening-up, industrial upgrading, better institutions and green growth, so that zones become the main platforms of opening-up. It is background.",
        },
        nature: "context",
        modality: "statement",
        categories: [],
        beneficiary: "zone",
        conditions: [zhejiang],
        departments: [],
        validity: draft,
        terms: ["指导思想", "总体要求", "两个先行", "浙江开发区定位", "guiding ideas Zhejiang"],
      },
    ],
  },
  {
    key: "ZJ-1.2",
    number: "1.2",
    chapter,
    title: { zh: "到2027年的目标", en: "Targets to 2027" },
    gist: {
      zh: "列出到2027年全省开发区的位次、外贸外资占比和综合效益目标。",
      en: "Lists targets for 2027: rankings, shares of trade and foreign investment, and overall performance.",
    },
    measures: [
      {
        key: "ZJ-1.2a",
        title: { zh: "国家级经开区评价位次目标", en: "Ranking targets for national zones" },
        summary: {
          zh: "到2027年，省内国家级经开区在评价中，2家排到前10位，5家排到前30位。",
          en: "By 2027 two of the province's national zones are to rank in the top 10 of the evaluation and five in the top 30.",
        },
        nature: "target",
        modality: "statement",
        categories: [],
        beneficiary: "zone",
        conditions: [
          zhejiang,
          {
            fact: "zoneLevel",
            in: ["national"],
            text: { zh: "所在开发区为国家级经开区", en: "The zone is a national zone" },
          },
        ],
        departments: [{ code: "commerce", ourReading: true }],
        validity: draft,
        terms: ["位次目标", "前10位", "前30位", "2027年目标", "ranking target"],
      },
      {
        key: "ZJ-1.2b",
        title: { zh: "外贸外资占比和效益目标", en: "Trade, investment and performance targets" },
        summary: {
          zh: "到2027年，开发区货物进出口占全省45%，制造业利用外资占全省60%，经济总量、创新和绿色低碳水平持续提高。",
          en: "By 2027 zones are to handle 45 % of the province's goods trade and 60 % of its foreign investment in manufacturing, with steady gains in output, innovation and low-carbon performance.",
        },
        nature: "target",
        modality: "statement",
        categories: [],
        beneficiary: "zone",
        conditions: [zhejiang],
        departments: [{ code: "commerce", ourReading: true }],
        validity: draft,
        terms: ["进出口占比45%", "制造业外资占比60%", "综合效益目标", "2027年目标", "targets 2027"],
      },
    ],
  },
];
