import type { CatalogArticle } from "~/domain/measures/catalog";
import { draft, zhejiang } from "./common";

const chapter = { number: 3, title: { zh: "现代产业体系", en: "Modern industrial system" } };

export const zjChapter3: CatalogArticle[] = [
  {
    key: "ZJ-3.1",
    number: "3.1",
    chapter,
    title: { zh: "先进制造业集群", en: "Advanced manufacturing clusters" },
    gist: {
      zh: "培育先进制造业集群，改造传统产业、壮大新兴产业，支持专业市场模式，推进产业投资工程。",
      en: "Fosters advanced manufacturing clusters, renews old and grows new industries, supports the model of industry with a specialised market, and pushes investment programmes.",
    },
    measures: [
      {
        key: "ZJ-3.1a",
        title: { zh: "培育先进制造业集群", en: "Fostering advanced clusters" },
        summary: {
          zh: "要求实施先进制造业集群培育行动，用技术和品牌改造传统产业、延伸产业链，发展由龙头企业带动的战略性新兴产业。",
          en: "Asks for action to foster advanced manufacturing clusters, for traditional industries to be renewed through technology and brands, and for strategic emerging industries led by strong firms.",
        },
        nature: "duty",
        modality: "must",
        categories: ["chain"],
        beneficiary: "zone",
        conditions: [zhejiang],
        departments: [
          { code: "industry", ourReading: true },
          { code: "development_reform", ourReading: true },
        ],
        validity: draft,
        terms: ["先进制造业集群", "集群培育行动", "浙江制造", "龙头企业", "传统产业改造提升", "manufacturing cluster"],
        howTo: {
          zh: "确认项目所属集群，请工信部门和管委会对接集群内的龙头和配套企业。",
          en: "Find the project's cluster and ask the industry office and the zone committee to introduce its leaders and suppliers.",
        },
      },
      {
        key: "ZJ-3.1b",
        title: { zh: "支持产业加专业市场模式", en: "Industry with a specialised market" },
        summary: {
          zh: "支持有条件的地方复制“产业+专业市场”的做法，拓宽终端消费渠道。",
          en: "Supports places that are able in copying the model of industry plus specialised market, which widens access to final customers.",
        },
        nature: "help",
        modality: "support",
        categories: ["chain"],
        beneficiary: "zone",
        conditions: [
          zhejiang,
          {
            fact: "judgement",
            key: "market-model-ready",
            text: { zh: "当地有条件推行该模式", en: "The place is able to adopt the model" },
            decidedBy: { zh: "文件未写明，由地方政府判断", en: "Not stated; for the local government to judge" },
          },
        ],
        departments: [
          { code: "commerce", ourReading: true },
          { code: "local_government", ourReading: true },
        ],
        validity: draft,
        terms: ["专业市场", "产业+专业市场", "终端消费网络", "销售渠道", "specialised market"],
        howTo: {
          zh: "由企业提出销售对接需求，请地方商务部门介绍对应的专业市场。",
          en: "Let the enterprise state its sales need and ask the local commerce office for the matching market.",
        },
      },
      {
        key: "ZJ-3.1c",
        title: { zh: "推进六个千亿产业投资工程", en: "The 'six hundred-billions' programme" },
        summary: {
          zh: "要求推进“六个千亿”产业投资工程，建好高能级产业平台，以投资带动产业链升级。",
          en: "Asks for the 'six hundred-billions' (六个千亿) industrial investment programme and for high-level platforms, so that investment upgrades whole chains.",
        },
        nature: "duty",
        modality: "must",
        categories: [],
        beneficiary: "zone",
        conditions: [zhejiang],
        departments: [{ code: "development_reform", ourReading: true }],
        validity: draft,
        terms: ["六个千亿", "产业投资工程", "产业支撑平台", "产业链升级投资", "industrial investment programme"],
      },
    ],
  },
  {
    key: "ZJ-3.2",
    number: "3.2",
    chapter,
    title: { zh: "现代服务业", en: "Modern services" },
    gist: {
      zh: "发展生产性服务业和生活性服务业，支持建设商务创新区，拓展服务业投融资渠道。",
      en: "Develops services for producers and for daily life, supports business innovation districts, and widens financing for services.",
    },
    measures: [
      {
        key: "ZJ-3.2a",
        title: { zh: "发展生产性服务业配套制造", en: "Producer services for manufacturing" },
        summary: {
          zh: "要求发展信息技术、研发设计、检验检测认证、知识产权、供应链管理等生产性服务业，与先进制造业深度结合。",
          en: "Asks for producer services such as IT, R&D and design, testing and certification, intellectual property and supply-chain management, closely joined with advanced manufacturing.",
        },
        nature: "duty",
        modality: "must",
        categories: ["chain", "rd_ip"],
        beneficiary: "zone",
        conditions: [zhejiang],
        departments: [
          { code: "development_reform", ourReading: true },
          { code: "commerce", ourReading: true },
        ],
        validity: draft,
        terms: ["生产性服务业", "检验检测", "供应链管理", "研发设计服务", "认证服务", "专业维修", "producer services"],
        howTo: {
          zh: "列出项目缺少的检测、设计、供应链等服务，请管委会对接或引进服务机构。",
          en: "List the testing, design or supply-chain services the project lacks and ask the zone committee to introduce or attract providers.",
        },
      },
      {
        key: "ZJ-3.2b",
        title: { zh: "布局生活服务和配套设施", en: "Daily services and living facilities" },
        summary: {
          zh: "要求合理布局开发区生活性服务业，发展社区、医疗健康等服务，建设与产业相配的生活设施。",
          en: "Asks for services of daily life in zones to be well sited, for community and health services, and for living facilities to match industry.",
        },
        nature: "duty",
        modality: "must",
        categories: ["living"],
        beneficiary: "person",
        conditions: [zhejiang],
        departments: [
          { code: "zone_committee", ourReading: true },
          { code: "health", ourReading: true },
          { code: "housing", ourReading: true },
        ],
        validity: draft,
        terms: ["生活配套", "社区服务", "医疗健康", "产城融合", "员工生活设施", "商业配套", "living facilities"],
        howTo: {
          zh: "按员工人数和国别列出生活配套缺口，请管委会纳入设施建设安排。",
          en: "List what staff lack by number and nationality and ask the zone committee to include it in its facilities programme.",
        },
      },
      {
        key: "ZJ-3.2c",
        title: { zh: "支持建设商务创新区", en: "Business innovation districts" },
        summary: {
          zh: "开发区有条件的，支持办商务创新区，把金融商贸、文博旅游等配套做好。",
          en: "Supports zones that are able in building business innovation districts with good facilities for finance, trade, culture and tourism.",
        },
        nature: "help",
        modality: "support",
        categories: ["living"],
        beneficiary: "zone",
        conditions: [
          zhejiang,
          {
            fact: "judgement",
            key: "business-district-ready",
            text: { zh: "开发区有条件建设商务创新区", en: "The zone is able to build such a district" },
            decidedBy: { zh: "文件未写明，由管委会判断", en: "Not stated; for the zone committee to judge" },
          },
        ],
        departments: [{ code: "zone_committee", ourReading: true }],
        validity: draft,
        terms: ["商务创新区", "金融商贸配套", "文化旅游设施", "城市配套功能", "business innovation district"],
        howTo: {
          zh: "向管委会了解是否有商务创新区规划，提出项目需要的配套功能。",
          en: "Ask whether the zone plans such a district and name the facilities the project needs.",
        },
      },
      {
        key: "ZJ-3.2d",
        title: { zh: "拓展现代服务业投融资渠道", en: "Financing for modern services" },
        summary: {
          zh: "要求加强与相关投资基金的合作，为现代服务业拓展投融资渠道。",
          en: "Asks for cooperation with investment funds, to widen financing for modern services.",
        },
        nature: "duty",
        modality: "must",
        categories: ["finance"],
        beneficiary: "enterprise",
        conditions: [
          zhejiang,
          {
            fact: "sector",
            in: ["services"],
            text: { zh: "项目属于现代服务业", en: "The project is in modern services" },
          },
        ],
        departments: [
          { code: "financial_office", ourReading: true },
          { code: "zone_committee", ourReading: true },
        ],
        validity: draft,
        terms: ["服务业融资", "投资基金合作", "服务业投融资", "服务业基金", "services investment fund"],
        howTo: {
          zh: "由管委会或地方金融管理部门推荐合作基金，企业提供融资方案。",
          en: "Let the zone committee or the local finance office suggest a partner fund, and the enterprise supply its plan.",
        },
      },
    ],
  },
  {
    key: "ZJ-3.3",
    number: "3.3",
    chapter,
    title: { zh: "产业创新", en: "Industrial innovation" },
    gist: {
      zh: "鼓励高端并购，支持企业建研发机构和创新平台升级，支持领军企业组建创新联合体。",
      en: "Encourages advanced mergers, supports corporate R&D and better innovation platforms, and supports leading firms in forming consortia.",
    },
    measures: [
      {
        key: "ZJ-3.3a",
        title: { zh: "鼓励围绕核心技术高端并购", en: "Mergers around key technology" },
        summary: {
          zh: "区内优质企业为取得核心技术或产业链关键环节而开展高端并购、强强联合的，文件予以鼓励。",
          en: "Encourages strong enterprises in the zone to merge and join forces around key links of the chain and core technology.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["chain", "rd_ip"],
        beneficiary: "enterprise",
        conditions: [
          zhejiang,
          {
            fact: "kind",
            in: ["merger", "joint_venture"],
            open: true,
            text: { zh: "属于并购或强强联合", en: "The project is a merger or a joining of forces" },
          },
        ],
        departments: [
          { code: "industry", ourReading: true },
          { code: "commerce", ourReading: true },
        ],
        validity: draft,
        terms: ["高端并购", "强强联合", "核心技术并购", "产业链关键环节", "acquisition of technology"],
        howTo: {
          zh: "说明并购标的与产业链关键环节的关系，请商务部门告知手续和可用支持。",
          en: "Show how the target relates to a key link of the chain and ask the commerce office about procedure and support.",
        },
      },
      {
        key: "ZJ-3.3b",
        title: { zh: "支持企业建设研发机构", en: "Corporate R&D institutions" },
        summary: {
          zh: "支持企业设立研究院、技术中心、高新技术企业研发中心等，使规上工业企业都有研发活动、研发机构和发明专利。",
          en: "Supports enterprises in setting up technology centres, R&D centres and research institutes, so that every above-scale industrial firm has R&D, an institution and invention patents.",
        },
        nature: "help",
        modality: "support",
        categories: ["rd_ip"],
        beneficiary: "enterprise",
        conditions: [zhejiang],
        departments: [
          { code: "science", ourReading: true },
          { code: "industry", ourReading: true },
        ],
        validity: draft,
        terms: [
          "企业技术中心",
          "企业研究院",
          "研发中心",
          "发明专利",
          "高新技术企业",
          "研发机构认定",
          "corporate R&D centre",
        ],
        howTo: {
          zh: "对照企业技术中心、企业研究院的认定条件准备材料，向科技、工信部门申报。",
          en: "Prepare papers against the conditions for a technology centre or institute and apply to the science or industry office.",
        },
      },
      {
        key: "ZJ-3.3c",
        title: { zh: "扶持创新平台晋级省级国家级", en: "Platforms moving up" },
        summary: {
          zh: "扶持一批优势特色产业的企业技术中心等平台升级，争取更多企业平台进入省级和国家级序列。",
          en: "Helps platforms such as technology centres in strong local industries to move up, so that more enter the provincial and national ranks.",
        },
        nature: "help",
        modality: "support",
        categories: ["rd_ip"],
        beneficiary: "enterprise",
        conditions: [
          zhejiang,
          {
            fact: "judgement",
            key: "characteristic-industry",
            text: { zh: "属于优势特色产业的企业创新平台", en: "The platform belongs to a strong local industry" },
            decidedBy: {
              zh: "文件未写明，由科技、工信部门认定",
              en: "Not stated; for the science or industry office to say",
            },
          },
        ],
        departments: [
          { code: "science", ourReading: true },
          { code: "industry", ourReading: true },
        ],
        validity: draft,
        terms: ["国家级研发平台", "省级研发平台", "技术中心升级", "平台晋级", "upgrade R&D platform"],
        howTo: {
          zh: "由已有平台的企业对照上一级认定条件申报，管委会出具推荐意见。",
          en: "Let an enterprise that has a platform apply for the next level, with the zone committee's recommendation.",
        },
      },
      {
        key: "ZJ-3.3d",
        title: { zh: "支持领军企业组建创新联合体", en: "Innovation consortia of leading firms" },
        summary: {
          zh: "支持创新型领军企业整合资源，牵头成立创新联合体或产业联盟，带动中小微企业。",
          en: "Supports innovative leading firms in pooling resources and forming consortia or alliances that draw smaller firms along.",
        },
        nature: "help",
        modality: "support",
        categories: ["rd_ip", "chain"],
        beneficiary: "enterprise",
        conditions: [
          zhejiang,
          {
            fact: "judgement",
            key: "innovation-leader",
            text: { zh: "企业属于创新型领军企业", en: "The enterprise is an innovative leader" },
            decidedBy: { zh: "文件未写明，由科技部门认定", en: "Not stated; for the science office to say" },
          },
        ],
        departments: [{ code: "science", ourReading: true }],
        validity: draft,
        terms: ["创新联合体", "产业创新联盟", "领军企业", "大中小企业协同创新", "innovation consortium"],
        howTo: {
          zh: "由领军企业提出联合体成员、课题和分工，向科技部门询问组建要求。",
          en: "Let the leading firm propose members, topics and shares of work and ask the science office about the requirements.",
        },
      },
    ],
  },
  {
    key: "ZJ-3.4",
    number: "3.4",
    chapter,
    title: { zh: "园区数字化", en: "Digital zones" },
    gist: {
      zh: "推进智慧开发区和数据应用，支持产业大脑，鼓励公共技术服务平台和社会资本参与信息基础设施。",
      en: "Advances smart zones and data applications, supports an 'industry brain', and encourages public technical platforms and private capital for information infrastructure.",
    },
    measures: [
      {
        key: "ZJ-3.4a",
        title: { zh: "建设智慧开发区和数字画像", en: "Smart zones and digital portraits" },
        summary: {
          zh: "要求推进智慧开发区，建好信息标签库和数据指标库，开发数字地图、画像、诊断等应用，服务决策和招商。",
          en: "Asks for smart zones with tag and indicator libraries, and for digital maps, portraits and diagnoses that serve decisions and promotion.",
        },
        nature: "duty",
        modality: "must",
        categories: ["digital"],
        beneficiary: "zone",
        conditions: [zhejiang],
        departments: [
          { code: "zone_committee", ourReading: true },
          { code: "data", ourReading: true },
          { code: "commerce", ourReading: true },
        ],
        validity: draft,
        terms: ["智慧开发区", "数字地图", "数字画像", "信息标签库", "诊断报告", "智慧园区", "smart zone"],
        howTo: {
          zh: "由企业提出需要的园区数据或数字服务，请管委会接入智慧开发区平台。",
          en: "Let the enterprise name the zone data or digital service it needs and ask the zone committee for access.",
        },
      },
      {
        key: "ZJ-3.4b",
        title: { zh: "支持主导产业的产业大脑", en: "An 'industry brain' for leading industries" },
        summary: {
          zh: "支持开发区主导产业建设“产业大脑”，从原料到成品实行全链路数字管理，并配“未来工厂”“无人车间”。",
          en: "Supports an 'industry brain' for the zone's leading industries, with digital control from raw material to finished goods, unmanned workshops and factories of the future.",
        },
        nature: "help",
        modality: "support",
        categories: ["digital"],
        beneficiary: "zone",
        conditions: [
          zhejiang,
          {
            fact: "judgement",
            key: "leading-industry",
            text: { zh: "属于开发区主导产业", en: "The project is in one of the zone's leading industries" },
            decidedBy: {
              zh: "管委会，以本区主导产业目录为准",
              en: "The zone committee, by its list of leading industries",
            },
          },
        ],
        departments: [
          { code: "industry", ourReading: true },
          { code: "data", ourReading: true },
        ],
        validity: draft,
        terms: ["产业大脑", "未来工厂", "无人车间", "数字驾驶舱", "智能制造", "future factory"],
        howTo: {
          zh: "由企业提出未来工厂或接入产业大脑的方案，向工信部门询问申报条件。",
          en: "Let the enterprise outline its future factory or its link to the industry brain and ask the industry office about the conditions.",
        },
      },
      {
        key: "ZJ-3.4c",
        title: { zh: "鼓励建设数字公共技术平台", en: "Public technical platforms" },
        summary: {
          zh: "鼓励行业领军企业建设数字经济的公共技术平台，重点服务研发设计、品牌和供应链管理。",
          en: "Encourages leading firms of an industry to build public digital platforms for R&D and design, brands and supply chains.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["digital", "rd_ip"],
        beneficiary: "enterprise",
        conditions: [
          zhejiang,
          {
            fact: "judgement",
            key: "industry-leader",
            text: { zh: "企业属于行业领军企业", en: "The enterprise leads its industry" },
            decidedBy: { zh: "文件未写明，由主管部门认定", en: "Not stated; for the competent department to say" },
          },
        ],
        departments: [{ code: "industry", ourReading: true }],
        validity: draft,
        terms: ["公共技术服务平台", "数字经济平台", "供应链平台", "工业互联网平台", "public technical platform"],
        howTo: {
          zh: "由领军企业提出平台功能和服务对象，向工信部门询问可用的支持。",
          en: "Let the leading firm describe the platform and its users and ask the industry office about support.",
        },
      },
      {
        key: "ZJ-3.4d",
        title: { zh: "鼓励社会资本建信息基础设施", en: "Private capital for networks" },
        summary: {
          zh: "开发区建设信息基础设施，鼓励社会资本参与。",
          en: "Encourages private capital to take part in the zone's information infrastructure.",
        },
        nature: "help",
        modality: "encourage",
        categories: ["digital"],
        beneficiary: "zone",
        conditions: [zhejiang],
        departments: [
          { code: "zone_committee", ourReading: true },
          { code: "industry", ourReading: true },
        ],
        validity: draft,
        terms: ["信息基础设施", "社会资本参与", "通信网络建设", "数据中心建设", "information infrastructure"],
        howTo: {
          zh: "由投资方或企业提出所需网络设施和建设方式，请管委会组织对接。",
          en: "Let the investor or enterprise say which networks are needed and how, and ask the zone committee to bring the parties together.",
        },
      },
    ],
  },
  {
    key: "ZJ-3.5",
    number: "3.5",
    chapter,
    title: { zh: "产业链链长制", en: "Heads for industrial chains" },
    gist: {
      zh: "推进链长制试点全覆盖，压实党政一把手责任，建立链长与链主定期会晤。",
      en: "Extends chain heads to every zone, holds top officials responsible, and has chain heads meet leading firms regularly.",
    },
    measures: [
      {
        key: "ZJ-3.5a",
        title: { zh: "主导和未来产业链链长全覆盖", en: "A head for every leading chain" },
        summary: {
          zh: "要求开发区的传统主导产业链和重点未来产业链都设链长。",
          en: "Asks that every traditional leading chain and every future chain a zone gives weight to has a chain head.",
        },
        nature: "duty",
        modality: "must",
        categories: ["chain"],
        beneficiary: "zone",
        conditions: [zhejiang],
        departments: [
          { code: "zone_committee", ourReading: true },
          { code: "commerce", ourReading: true },
        ],
        validity: draft,
        terms: ["链长制", "链长全覆盖", "主导产业链", "未来产业链", "chain head coverage"],
        howTo: {
          zh: "查项目所属产业链的链长，未设链长的请管委会明确。",
          en: "Find the head of the project's chain; where none is named, ask the zone committee to name one.",
        },
      },
      {
        key: "ZJ-3.5b",
        title: { zh: "党政一把手招引链主企业", en: "Top officials attract chain leaders" },
        summary: {
          zh: "省市县党政一把手须担起链长主体责任，推动重大项目招引，大力引进链主企业和关键企业。",
          en: "The Party and government heads of province, city and county must answer as chain heads, push major projects and attract chain leaders and key firms.",
        },
        nature: "duty",
        modality: "must",
        categories: ["chain"],
        beneficiary: "zone",
        conditions: [zhejiang],
        departments: [
          { code: "provincial_government", ourReading: true },
          { code: "local_government", ourReading: true },
        ],
        validity: draft,
        terms: ["链主企业招引", "党政一把手", "招大引强", "关键企业", "chain leader attraction"],
        howTo: {
          zh: "把需要高层出面的链主或关键企业招引事项提交链长。",
          en: "Bring to the chain head the cases where a chain leader or key firm needs a senior visit.",
        },
      },
      {
        key: "ZJ-3.5c",
        title: { zh: "链长与链主定期会晤解难题", en: "Chain heads meet chain leaders" },
        summary: {
          zh: "要求建立链长与链主定期会晤机制，合力解决产业链发展中的难题。",
          en: "Asks for regular meetings of chain heads and chain leaders that solve problems of the chain together.",
        },
        nature: "duty",
        modality: "must",
        categories: ["chain", "grievance"],
        beneficiary: "enterprise",
        conditions: [zhejiang],
        departments: [
          { code: "zone_committee", ourReading: true },
          { code: "commerce", ourReading: true },
        ],
        validity: draft,
        terms: ["链长会晤", "链主互动", "产业链难题", "定期会晤", "协调会", "chain leader meeting"],
        howTo: {
          zh: "把产业链难题列入下次会晤议题，会后登记责任人和完成时间。",
          en: "Put the problem on the next meeting's agenda and record who acts and by when.",
        },
      },
    ],
  },
];
