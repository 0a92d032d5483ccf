import type { CatalogArticle, CatalogMeasure, Condition } from "~/domain/measures/catalog";

/*
 * How the announcement is read. Its first three articles were checked against published copies; what it says about
 * taking the investment back is told without an article number, as that was not. The day the holding counts from is
 * the State Taxation Administration's (公告2025年第18号, art. 2), named as such and not ascribed to this announcement.
 * Whether the deferral of the tax applies as well follows from 财税〔2018〕102号 and is the tax authority's to say.
 */

const chapter = { number: 1, title: { zh: "公告正文", en: "Text of the announcement" } };

const validity: CatalogMeasure["validity"] = {
  standing: "in_force",
  reason: {
    zh: "公告自2025年1月1日执行至2028年12月31日。",
    en: "In effect from 1 January 2025 to 31 December 2028.",
  },
  from: "2025-01-01",
  to: "2028-12-31",
};

const reinvestsProfits: Condition = {
  fact: "any",
  text: { zh: "境外投资者用分得的利润在境内直接投资", en: "The foreign investor invests distributed profits in China" },
  of: [
    {
      fact: "kind",
      in: ["reinvested_profit"],
      text: { zh: "项目类型为利润再投资", en: "The project is a reinvestment of profits" },
    },
    {
      fact: "judgement",
      key: "distributed-profits",
      decidedBy: {
        zh: "投资方的利润分配决议，由税务机关审核",
        en: "The investor's decision on distribution, reviewed by the tax authority",
      },
      text: { zh: "出资来自实际分得的留存收益", en: "The capital comes from retained earnings actually distributed" },
    },
  ],
};

export const articles: CatalogArticle[] = [
  {
    key: "T25-1",
    number: "1",
    chapter,
    title: { zh: "税收抵免", en: "Tax credit" },
    gist: {
      zh: "2025年至2028年间以分得利润再投资、符合条件的，按投资额的10%抵免当年应纳税额，未抵完的可结转。",
      en: "Distributed profits reinvested in 2025 to 2028 under the conditions give a credit of 10 % of the investment against the year's tax; what is left is carried forward.",
    },
    measures: [
      {
        key: "T25-1",
        title: { zh: "再投资额10%抵免应纳税额", en: "Credit of 10 % of the reinvestment against tax" },
        summary: {
          zh: "境外投资者在2025年1月1日至2028年12月31日间以境内居民企业分配的利润直接投资，符合公告第二条全部条件的，可按投资额的10%抵免当年应纳税额，当年抵不完的可以结转；税收协定的股息税率低于10%的按协定税率。能否享受由税务机关审核。",
          en: "A foreign investor who invests profits distributed by a resident enterprise between 1 January 2025 and 31 December 2028 and meets every condition of Article 2 may credit 10 % of the investment against the year's tax and carry the rest forward; where a treaty sets a lower dividend rate, that rate is used. The tax authority decides.",
        },
        nature: "help",
        modality: "allow",
        categories: ["tax_reinvest"],
        beneficiary: "enterprise",
        conditions: [
          reinvestsProfits,
          {
            fact: "judgement",
            key: "encouraged-nationwide",
            decidedBy: {
              zh: "商务主管部门出具的《利润再投资情况表》，由税务机关审核",
              en: "The commerce authority's form on the reinvestment, reviewed by the tax authority",
            },
            text: {
              zh: "被投资企业从事《鼓励外商投资产业目录》中全国目录的产业",
              en: "The enterprise invested in is in an industry of the nationwide encouraged catalogue",
            },
          },
          {
            fact: "judgement",
            key: "paid-directly",
            decidedBy: { zh: "利润分配企业和税务机关", en: "The distributing enterprise and the tax authority" },
            text: {
              zh: "利润以现金支付的，直接转入被投资企业或股权转让方账户，未经其他账户周转",
              en: "Cash goes straight to the enterprise invested in or the seller of the shares, through no other account",
            },
          },
          {
            fact: "judgement",
            key: "holds-long-enough",
            decidedBy: { zh: "投资方", en: "The investor" },
            text: {
              zh: "投资方准备连续持有至少5年（60个月）",
              en: "The investor means to hold the investment for at least five years (60 months) without a break",
            },
          },
        ],
        departments: [
          { code: "tax", ourReading: true },
          { code: "commerce", ourReading: true },
          { code: "finance", ourReading: true },
        ],
        validity,
        deadlines: [{ source: "T25-2" }],
        terms: [
          "公告2025年第2号",
          "抵免额度",
          "抵免余额",
          "抵免结转",
          "利润再投资情况表",
          "reinvestment tax credit",
          "credit carried forward",
        ],
        howTo: {
          zh: "向商务主管部门取得《利润再投资情况表》，连同申报资料交利润分配企业，由其向主管税务机关申报；再投资时间登记为期限的起算日。递延纳税（财税〔2018〕102号）是否同时适用，请向主管税务机关确认。",
          en: "Get the form on the reinvestment from the commerce authority and hand it with the return to the distributing enterprise, which files with its tax authority; record the time of the reinvestment, from which the holding counts. Whether the deferral (财税〔2018〕102号) applies as well is for the competent tax authority to say.",
        },
      },
    ],
  },
  {
    key: "T25-2",
    number: "2",
    chapter,
    title: { zh: "享受抵免的条件", en: "Conditions of the credit" },
    gist: {
      zh: "利润来源、投资方式、产业、连续持有至少5年（60个月）和款项直接划转五项条件，须同时满足。",
      en: "Five conditions to be met together: source of the profits, kind of investment, industry, holding for at least five years (60 months), and direct payment.",
    },
    measures: [
      {
        key: "T25-2",
        title: { zh: "再投资须连续持有满60个月", en: "Reinvestment to be held for 60 months" },
        summary: {
          zh: "享受抵免的再投资须连续持有至少5年（60个月），可以是增资、新建或向非关联方收购股权，除符合条件的战略投资外不含上市公司股份。提前收回的须补缴递延税款，并调减抵免额度。",
          en: "A reinvestment that takes the credit is to be held for at least five years (60 months) without a break: a capital increase, a new enterprise or shares bought from an unrelated party, listed shares only as qualified strategic investment. Taking it back earlier means paying the deferred tax and losing credit.",
        },
        nature: "entry",
        modality: "must",
        categories: ["tax_reinvest"],
        beneficiary: "enterprise",
        conditions: [reinvestsProfits],
        departments: [
          { code: "tax", ourReading: true },
          { code: "commerce", ourReading: true },
        ],
        validity,
        deadlines: [
          {
            key: "holding-60-months",
            text: {
              zh: "再投资连续持有满5年（60个月）",
              en: "The reinvestment has been held for five years (60 months)",
            },
            countsFrom: {
              zh: "《利润再投资情况表》列明的再投资时间（即分配利润缴付之日；起算口径见国家税务总局公告2025年第18号第二条）",
              en: "Time of the reinvestment on the commerce authority's form (the day the distributed profit was paid in; see State Taxation Administration Announcement No. 18 of 2025, Art. 2)",
            },
            months: 60,
          },
        ],
        terms: ["持有60个月", "持有期限", "提前撤资", "收回投资", "补缴税款", "holding period", "60 months"],
      },
    ],
  },
  {
    key: "T25-3",
    number: "3",
    chapter,
    title: { zh: "可抵免的应纳税额", en: "Tax the credit is set against" },
    gist: {
      zh: "抵免针对境外投资者从利润分配企业取得的股息红利、利息、特许权使用费等所得应缴纳的企业所得税。",
      en: "The credit is set against income tax on dividends, interest, royalties and like income the investor receives from the distributing enterprise.",
    },
    measures: [
      {
        key: "T25-3",
        title: { zh: "可抵免哪些应纳税额", en: "Which tax the credit is set against" },
        summary: {
          zh: "抵免额度只能抵减境外投资者从该利润分配企业取得的股息红利、利息、特许权使用费等所得应缴纳的企业所得税。",
          en: "The credit reduces only the income tax on dividends, interest, royalties and like income the investor receives from that distributing enterprise.",
        },
        nature: "context",
        modality: "statement",
        categories: [],
        beneficiary: "enterprise",
        conditions: [],
        departments: [{ code: "tax", ourReading: true }],
        validity,
        terms: ["应纳税额", "股息红利", "特许权使用费", "withholding tax on royalties", "tax credit base"],
      },
    ],
  },
];
