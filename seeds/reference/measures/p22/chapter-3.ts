import type { CatalogArticle } from "~/domain/measures/catalog";
import { favouredRank, inForce, manufacturing, nationalZone } from "./basis";

const chapter = {
  number: 3,
  title: { zh: "着力推动制造业提质增效", en: "Better manufacturing" },
};

export const chapter3: CatalogArticle[] = [
  {
    key: "P22-7",
    number: "7",
    chapter,
    title: { zh: "提升产业创新能力", en: "Capacity for industrial innovation" },
    gist: {
      zh: "鼓励制造业企业开展智能制造，优秀者优先申报国家试点，支持设立外资研发中心。",
      en: "Smart manufacturing is encouraged, the best have priority in applying for national pilots, and foreign R&D centres are supported.",
    },
    measures: [
      {
        key: "P22-7a",
        title: { zh: "应用新技术开展智能制造", en: "Smart manufacturing with new technology" },
        summary: {
          zh: "鼓励制造业企业运用人工智能、大数据、工业云等技术和工业互联网平台，开展智能制造，并在采购、物流、供应链各环节使用智能化办法。",
          en: "Manufacturers are encouraged to apply artificial intelligence, big data and the industrial cloud on industrial internet platforms, and smart methods in purchasing, logistics and the supply chain.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["digital", "chain"],
        beneficiary: "enterprise",
        conditions: [nationalZone, manufacturing],
        departments: [
          { code: "industry", ourReading: true },
          { code: "data", ourReading: true },
        ],
        validity: inForce,
        terms: ["智能制造", "人工智能", "大数据", "工业云", "工业互联网", "智能物流", "智能采购", "上云", "smart manufacturing", "artificial intelligence", "industrial cloud"],
        howTo: {
          zh: "说明拟用技术和改造环节，由管委会对接工业互联网平台和服务商。",
          en: "Name the technology and the steps to be changed; the zone brings in platforms and providers.",
        },
      },
      {
        key: "P22-7b",
        title: { zh: "智能制造优秀企业优先申报试点", en: "Priority for national pilots in smart manufacturing" },
        summary: {
          zh: "对智能制造做得好的企业，支持优先申报智能制造标准应用试点和高新技术产业标准化试点示范；最终由评审决定。",
          en: "Companies that excel in smart manufacturing are supported for priority in applying for the pilots on applying smart-manufacturing standards and on standardisation in high-tech industry. The review decides.",
        },
        nature: "help",
        modality: "support",
        categories: ["digital", "rd_ip"],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          manufacturing,
          {
            fact: "judgement",
            key: "excellent-smart-manufacturer",
            decidedBy: { zh: "工业和信息化、市场监管部门", en: "The industry and market regulation authorities" },
            text: { zh: "属于智能制造优秀企业", en: "The company excels in smart manufacturing" },
          },
        ],
        departments: [
          { code: "industry", ourReading: true },
          { code: "market_regulation", ourReading: true },
        ],
        validity: inForce,
        terms: ["智能制造标准", "标准应用试点", "标准化试点", "标准化示范", "试点示范申报", "standards pilot", "standardisation"],
        howTo: {
          zh: "整理智能制造成效，由管委会优先推荐申报相应试点。",
          en: "Gather the results in smart manufacturing; the zone recommends the company first for the pilot.",
        },
      },
      {
        key: "P22-7c",
        title: { zh: "支持设立外资研发中心", en: "Foreign R&D centres" },
        summary: {
          zh: "对在国家级经开区设立外资研发中心予以支持和鼓励。进口税收等具体待遇按专门规定认定，不出自本条。",
          en: "Setting up foreign R&D centres in national zones is supported and encouraged. Particular treatment, such as import tax, rests on rules of its own, not on this article.",
        },
        nature: "help",
        modality: "support",
        categories: ["rd_ip"],
        beneficiary: "enterprise",
        conditions: [
          nationalZone,
          {
            fact: "kind",
            in: ["rd_centre"],
            text: { zh: "项目类型为研发中心", en: "The project is an R&D centre" },
          },
        ],
        departments: [
          { code: "commerce", ourReading: true },
          { code: "science", ourReading: true },
        ],
        validity: inForce,
        terms: ["外资研发中心", "研发中心", "研发机构", "研究院", "研发总部", "R&D centre", "research centre"],
        howTo: {
          zh: "说明研发方向、人员和投入，由管委会联系商务、科技部门办理设立和认定咨询。",
          en: "State field, staff and spending; the zone takes it to the commerce and science authorities for setting up and recognition.",
        },
      },
    ],
  },
  {
    key: "P22-8",
    number: "8",
    chapter,
    title: { zh: "积极培育产业集群", en: "Growing clusters" },
    gist: {
      zh: "发挥园区集聚优势稳链补链固链强链，建设创新网络，参与先进制造业集群行动。",
      en: "Zones use their concentration of industry to stabilise, complete, secure and strengthen chains, build innovation networks and join the action on clusters.",
    },
    measures: [
      {
        key: "P22-8a",
        title: { zh: "围绕主导产业稳链补链", en: "Chains built on leading industries" },
        summary: {
          zh: "发挥园区产业集聚的作用，围绕主导和优势产业稳链、补链、固链、强链，形成企业牵头、产学研用配合的创新网络。",
          en: "Zones are to use their concentration of industry to stabilise, complete, secure and strengthen chains around their leading industries, with innovation networks led by companies and joined by universities, institutes and users.",
        },
        nature: "help",
        modality: "support",
        categories: ["chain", "rd_ip"],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [
          { code: "zone_committee", ourReading: true },
          { code: "industry", ourReading: true },
        ],
        validity: inForce,
        terms: ["稳链", "补链", "固链", "强链", "产业集群", "产业配套", "产学研用", "战略性新兴产业", "cluster", "fill chain gap", "chain support"],
        howTo: {
          zh: "标明项目在链中的作用，由管委会在主导产业链中安排配套和合作对象。",
          en: "State the project's role in the chain; the zone finds suppliers and partners in its leading chains.",
        },
      },
      {
        key: "P22-8b",
        title: { zh: "参与先进制造业集群专项行动", en: "The action on advanced manufacturing clusters" },
        summary: {
          zh: "支持国家级经开区参加发展先进制造业集群的专项行动。",
          en: "National zones are supported in taking part in the special action for developing advanced manufacturing clusters.",
        },
        nature: "help",
        modality: "support",
        categories: ["chain"],
        beneficiary: "zone",
        conditions: [nationalZone, favouredRank, manufacturing],
        departments: [
          { code: "industry", ourReading: true },
          { code: "zone_committee", ourReading: true },
        ],
        validity: inForce,
        terms: ["先进制造业集群", "集群专项行动", "国家级集群", "集群申报", "advanced manufacturing cluster"],
        howTo: {
          zh: "由管委会把项目列入集群建设方案，向工业和信息化部门申报。",
          en: "The zone enters the project in its cluster plan and applies to the industry authority.",
        },
      },
    ],
  },
  {
    key: "P22-9",
    number: "9",
    chapter,
    title: { zh: "推进绿色低碳循环发展", en: "Green, low-carbon and circular development" },
    gist: {
      zh: "创建绿色制造标杆和生态园区，引入低碳技术，支持清洁能源，推动企业参与绿电交易。",
      en: "Green manufacturing benchmarks and eco-parks, low-carbon technology, clean energy and companies in green power trading.",
    },
    measures: [
      {
        key: "P22-9a",
        title: { zh: "创建绿色制造标杆", en: "Green manufacturing benchmarks" },
        summary: {
          zh: "支持区内制造业企业争创绿色制造标杆。",
          en: "Manufacturers in national zones are supported in becoming benchmarks of green manufacturing.",
        },
        nature: "help",
        modality: "support",
        categories: ["energy"],
        beneficiary: "enterprise",
        conditions: [nationalZone, manufacturing],
        departments: [{ code: "industry", ourReading: true }],
        validity: inForce,
        terms: ["绿色制造", "绿色工厂", "绿色供应链", "绿色制造标杆", "green manufacturing", "green factory"],
        howTo: {
          zh: "对照绿色工厂等评价要求自评，由管委会推荐申报。",
          en: "The company rates itself against the criteria for green factories; the zone recommends it.",
        },
      },
      {
        key: "P22-9b",
        title: { zh: "创建生态工业园区", en: "Eco-industrial parks" },
        summary: {
          zh: "支持国家级经开区争创生态文明建设示范区（生态工业园区）。",
          en: "National zones are supported in becoming model areas of ecological civilisation (eco-industrial parks).",
        },
        nature: "help",
        modality: "support",
        categories: ["energy"],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [
          { code: "ecology", ourReading: true },
          { code: "zone_committee", ourReading: true },
        ],
        validity: inForce,
        terms: ["生态工业园区", "生态文明建设示范区", "生态园区创建", "eco-industrial park"],
        howTo: {
          zh: "由管委会把项目的清洁生产安排纳入创建材料并申报。",
          en: "The zone takes the project's clean production into its application.",
        },
      },
      {
        key: "P22-9c",
        title: { zh: "引入绿色低碳技术改造", en: "Low-carbon technology and refitting" },
        summary: {
          zh: "提出发展环境友好型产业，引进绿色低碳技术，以升级改造推动低碳转型和节能减排。",
          en: "Environmentally friendly industry is to be developed and low-carbon technology brought in, so that refitting saves energy and cuts emissions.",
        },
        nature: "help",
        modality: "support",
        categories: ["energy"],
        beneficiary: "enterprise",
        conditions: [nationalZone],
        departments: [
          { code: "zone_committee", ourReading: true },
          { code: "development_reform", ourReading: true },
          { code: "industry", ourReading: true },
        ],
        validity: inForce,
        terms: ["节能减排", "低碳技术", "低碳转型", "节能降碳", "环保产业", "余热利用", "energy saving", "low-carbon technology"],
        howTo: {
          zh: "说明改造内容和节能减排量，由管委会对接技术服务和现有支持渠道。",
          en: "State the refit and the saving; the zone brings in technical services and existing support.",
        },
      },
      {
        key: "P22-9d",
        title: { zh: "园区发展风电光伏等清洁能源", en: "Wind, solar and other clean energy in the zone" },
        summary: {
          zh: "鼓励对园区发展风能、光能、地热等清洁能源给予支持，提高新能源装机和可再生能源用量。",
          en: "Support for wind, solar, geothermal and other clean energy in national zones is encouraged, so that capacity and the renewable share rise.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["energy"],
        beneficiary: "zone",
        conditions: [nationalZone],
        departments: [
          { code: "energy", ourReading: true },
          { code: "development_reform", ourReading: true },
        ],
        validity: inForce,
        terms: ["风电", "光伏", "屋顶光伏", "地热", "清洁能源", "新能源装机", "可再生能源", "储能", "wind power", "solar", "renewables"],
        howTo: {
          zh: "列明屋顶、场地和用能负荷，由管委会会同能源部门研究清洁能源建设。",
          en: "State roofs, sites and load; the zone considers clean energy with the energy authority.",
        },
      },
      {
        key: "P22-9e",
        title: { zh: "推动企业参与绿电交易", en: "Companies in green power trading" },
        summary: {
          zh: "推动区内企业参加绿色电力交易；电量和价格由市场交易形成。",
          en: "Companies in national zones are moved to take part in green power trading; the market sets volume and price.",
        },
        nature: "help",
        modality: "support",
        categories: ["energy"],
        beneficiary: "enterprise",
        conditions: [nationalZone],
        departments: [
          { code: "energy", ourReading: true },
          { code: "development_reform", ourReading: true },
        ],
        validity: inForce,
        terms: ["绿电", "绿电交易", "绿色电力", "购买绿电", "绿电比例", "电力交易", "green power", "green electricity", "power trading"],
        howTo: {
          zh: "列明年用电量和绿电比例要求，由管委会协助对接电力交易中心或售电公司。",
          en: "State yearly consumption and the green share; the zone helps with the exchange or a supplier.",
        },
      },
    ],
  },
];
