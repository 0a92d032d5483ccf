import { expect, test } from "vitest";
import { numbersOf, policyFixture, readPolicy } from "~~/tests/support/read-policy";

const documents = [
  {
    file: "opinion-on-a-government-site.html",
    facts: {
      title: "国务院关于促进示范园区绿色转型的意见",
      number: "国发〔2031〕7号",
      issuer: "国务院",
      date: "2031-03-15",
    },
    chapters: ["总体要求", "换用清洁能源", "节约资源", "加强保障"],
    articles: "1 2 3 4 5 6 7",
    says: {
      at: 4,
      text: "支持园区编制废物清单，促成上下游企业就地消纳：\n1.建立废物交换台账；\n2.公布可以利用的种类；\n3.每年评估一次。",
    },
  },
  {
    file: "rules-behind-a-notice.txt",
    facts: {
      title: "关于印发《临江市外资项目服务实施细则》的通知",
      number: "临商发〔2030〕18号",
      issuer: "临江市商务局",
      date: "2030-06-08",
      annexes: [expect.objectContaining({ number: "2", title: "项目服务情况登记表" })],
    },
    chapters: ["总则", "服务内容", "附则"],
    articles: "1 2 3 4 5 6 7",
    says: { at: 3, text: "专员应当在收到需要之日起三个工作日内答复。\n依照第三条规定记录的结果，应当告知企业。" },
  },
  {
    file: "brackets-under-the-title.txt",
    facts: { title: "青川开发区服务企业若干措施", number: null, issuer: "青川开发区管理委员会", date: "2029-09-30" },
    chapters: [],
    articles: "1 2 3 4 5",
    says: { at: 2, text: "每月第二个星期三为企业日，管委会负责人当面听取意见，当场能定的当场定下来。" },
  },
  {
    file: "two-levels-of-digits.txt",
    facts: {
      title: "关于做好冬季企业用气保障工作的通知",
      number: "南屏商字〔2028〕9号",
      issuer: "南屏县商务局",
      date: "2028-10-20",
    },
    chapters: [],
    articles: "1 2 3 4",
    says: {
      at: 0,
      text: "各企业于11月10日前上报用气计划，计划应当分日列明。\n（1）连续生产的企业单独列出；\n（2）可以停产检修的企业注明时间。",
    },
  },
  {
    file: "traditional-signs.txt",
    facts: { title: "海滨市关于鼓励外商设立研发中心的办法", issuer: "海滨市人民政府", date: "2029-01-08" },
    chapters: [],
    articles: "1 2 3 4 5",
    says: { at: 2, text: "研发中心进口的设备，海关应当优先查验。" },
  },
  {
    file: "an-article-between-two.txt",
    facts: { title: "南湖市开发区条例", issuer: "南湖市人民代表大会常务委员会", date: "2026-09-25" },
    chapters: ["总则", "管理与服务", "附则"],
    articles: "1 2 3 4 5 6 6-1 6-2 7 8",
    says: { at: 6, text: "管理委员会应当为企业提供多种语言的办事指南。" },
  },
  {
    file: "table-in-an-article.html",
    facts: {
      title: "白沙县支持企业扩大出口办法",
      number: "白政发〔2027〕12号",
      issuer: "白沙县人民政府",
      date: "2027-04-06",
    },
    chapters: [],
    articles: "1 2 3 4",
    says: {
      at: 1,
      text: "按上一年出口额分档奖励，标准如下：\n出口额（万美元） | 奖励（万元）\n100以上不足500 | 5\n500以上不足1000 | 12\n1000以上 | 30\n同一企业只奖励一次。",
    },
  },
  {
    file: "bold-openings.html",
    facts: { title: "西岭市进一步优化营商环境工作方案", unverified: true },
    chapters: ["便利准入", "便利建设", "便利经营"],
    articles: "1 2 3 4 5 6",
    says: { at: 5, text: "政府采购不得要求企业在本市设立分支机构。" },
  },
  {
    file: "several-ministries.txt",
    facts: {
      number: "建联发〔2033〕44号",
      issuer: "第一机械工业部 国土开发委员会 对外经济合作局",
      date: "2033-12-01",
      closing: "各地要按照本意见抓紧组织实施。",
    },
    chapters: [],
    articles: "1 2 3 4",
    says: {
      at: 1,
      text: "允许社会资本以股权、债权等方式参与，政府出资不超过总额的三分之一，2033年安排1250万元作为引导资金，支持企业采用ISO50001能源管理体系和AIGC工具。",
    },
  },
  {
    file: "head-offices-gbk.txt",
    facts: {
      title: "平原市关于促进总部经济发展的若干政策",
      number: "平政规〔2026〕3号",
      issuer: "平原市人民政府",
      date: "2026-01-05",
    },
    chapters: [],
    articles: "1 2 3 4 5",
    says: { at: 4, text: "本政策自2026年2月1日起施行，有效期五年。" },
  },
  {
    file: "english-translation.txt",
    facts: { title: "Provisions of Harbour City on Services for Foreign Investors", date: "2028-05-06" },
    chapters: ["General Provisions", "Services", "Supplementary Provisions"],
    articles: "1 2 3 4 5",
    says: {
      at: 1,
      text: "For the purposes of these Provisions, a foreign investor is a natural person, an enterprise or another organisation of a foreign country. The conditions of Article 1 apply.",
    },
  },
  {
    file: "measures-counted-through.txt",
    facts: { title: "长桥市关于稳定外资的二十条措施（节选试行）", closing: "本措施自2028年1月1日起施行。" },
    chapters: ["加大招商力度", "加快项目落地", "做好在地服务"],
    articles: "1 2 3 4 5 6 7",
    says: { at: 5, text: "市领导每季度走访一次重点企业，走访记录存档。" },
  },
  {
    file: "announcement.txt",
    facts: {
      title: "关于延续研发设备进口政策的公告",
      number: "财税部 海关总局 对外投资部公告2032年第6号",
      date: "2032-01-12",
      closing: "特此公告。",
    },
    chapters: [],
    articles: "1 2 3 4",
    says: {
      at: 1,
      text: "前条所称研发机构，应当同时符合下列条件：\n（一）专职研发人员不少于50人；\n（二）研发经费占支出的比例不低于4%。",
    },
  },
  {
    file: "title-outside-the-text.html",
    facts: {
      title: "某省商务厅等6部门关于支持外商投资企业境内再投资的通知",
      number: "某商发〔2025〕61号",
      issuer: "某省商务厅等6部门",
      date: "2025-08-06",
    },
    chapters: [],
    articles: "1 2 3 4 5",
    says: { at: 0, text: "各地对再投资项目建档，动态管理，符合条件的纳入重点项目清单。" },
  },
  {
    file: "policy-with-named-articles.txt",
    facts: {
      title: "某市人民政府关于印发某市促进开放型经济高质量发展若干政策的通知",
      number: "市政规〔2026〕8号",
      date: "2026-07-02",
    },
    chapters: [],
    articles: "1 2 3 4",
    says: {
      at: 2,
      text: "对参加境外重点展会的企业，给予展位费不超过80%的补助。\n（一）每家企业每年不超过50万元；\n（二）线上展会减半。",
    },
  },
  {
    file: "regulation-wrapped.txt",
    facts: { title: "某某省自由贸易试验区条例", issuer: "某某省人民代表大会常务委员会", date: "2024-09-27" },
    chapters: ["总则", "投资与贸易", "法律责任与附则"],
    articles: "1 2 3 4 5 6",
    says: {
      at: 4,
      text: "违反本条例第四条第二款规定的，由省商务主管部门责令改正；拒不改正的，处1万元以上3万元以下罚款。",
    },
  },
  {
    file: "announcement-with-labels.txt",
    facts: {
      title: "关于对部分商品实施出口管理的公告",
      number: "商务部公告2026年第15号",
      issuer: "商务部",
      date: "2026-03-20",
    },
    chapters: [],
    articles: "1 2 3 4",
    says: { at: 3, text: "本公告自2026年5月1日起正式实施。" },
  },
  {
    file: "digits-start-over.txt",
    facts: { title: "关于促进跨境贸易投资便利化的若干措施", addressees: "各有关单位" },
    chapters: ["优化货物通关模式", "提升物流效率", "强化保障"],
    articles: "1.1 1.2 2.1 2.2 2.3 3.1 3.2",
    says: { at: 4, text: "落实减半政策。（责任单位：发展改革委）" },
  },
  {
    file: "measures-with-annexes.txt",
    facts: {
      title: "关于印发《某某经济技术开发区促进制造业高质量发展扶持办法（试行）》的通知",
      number: "某开管〔2029〕3号",
      issuer: "某某经济技术开发区管理委员会",
      date: "2029-01-05",
      annexes: [
        expect.objectContaining({ number: "1", title: "扶持资金申请表" }),
        expect.objectContaining({
          number: "2",
          title: "承诺书",
          text: "本企业承诺：\n一、材料真实。\n二、五年内不迁出。",
        }),
      ],
    },
    chapters: ["总则", "扶持内容", "附则"],
    articles: "1 2 3 4 5 6 7",
    says: {
      at: 3,
      text: "技改项目按设备投资额的8%给予扶持：\n1．投资额500万元以上的；\n2．投资额1000万元以上的，再上浮2个百分点。",
    },
  },
  {
    file: "two-offices-signing.txt",
    facts: {
      title: "国家某某委 商务部关于以制造业为重点促进外资扩增量稳存量提质量的若干政策措施",
      number: "某某外资〔2022〕1586号",
      issuer: "国家某某委 商务部",
      signature: "国家某某委\n商务部\n2022年10月13日",
    },
    chapters: ["优化投资环境，扩大外商投资增量", "加强投资服务，稳定外商投资存量", "引导投资方向，提升外商投资质量"],
    articles: "1 2 3 4 5",
    says: {
      at: 2,
      text: "在严格落实要求前提下，为跨国公司高管往来提供便利。（外交部、国家移民局按职责分工负责）",
    },
  },
  {
    file: "english-opinion.txt",
    facts: {
      title: "Opinions of the General Office on Promoting Development Zones",
      number: "G.B.F. [2017] No. 7",
      date: "2017-01-19",
      signature: "General Office\nJanuary 19, 2017",
    },
    chapters: ["General requirements", "Optimise the layout", "Organisation"],
    articles: "1 2 3 4 5",
    says: {
      at: 2,
      text: "Each province shall prepare a plan for its zones, including land, environment and transport.",
    },
  },
  {
    file: "work-plan-behind-a-notice.txt",
    facts: {
      title: "某市人民政府办公室关于印发2030年招商引资工作要点的通知",
      addressees: "各县区人民政府，市政府各部门",
      date: "2030-03-01",
    },
    chapters: ["工作目标", "重点任务", "保障措施"],
    articles: "1 2 3 4 5",
    says: { at: 0, text: "围绕六大产业链绘制图谱，梳理目标企业200家。（市商务局牵头）" },
  },
  {
    file: "regulation-under-an-order.txt",
    facts: {
      title: "某某省开发区管理办法",
      number: "某某省人民政府令第388号",
      issuer: "某某省人民政府",
      date: "2030-01-20",
      signature: "省长 张三\n2030年1月20日",
      preamble:
        "《某某省开发区管理办法》已经2030年1月5日省人民政府第56次常务会议通过，现予公布，自2030年3月1日起施行。",
    },
    chapters: ["总则", "管理体制", "附则"],
    articles: "1 2 3 4 5",
    says: { at: 3, text: "禁止擅自改变开发区规划。" },
  },
  {
    file: "letter-head-and-rule.txt",
    facts: {
      title: "滨海经济技术开发区管理委员会关于促进外商投资企业增资扩产的实施意见",
      number: "津滨经开〔2029〕7号",
      issuer: "滨海经济技术开发区管理委员会",
      date: "2029-06-18",
      addressees: "各委办局、各平台公司，各有关企业",
    },
    chapters: ["支持对象", "支持内容", "附则"],
    articles: "2.1 2.2 2.3 2.4 3.1 3.2",
    says: {
      at: 0,
      text: "对增资项目新增用地，优先安排年度计划指标，允许采取先租后让、租让结合、弹性年期等方式供应。",
    },
  },
  {
    file: "addressed-to-branches.txt",
    facts: {
      number: "银发〔2025〕88号",
      addressees: expect.stringMatching(/^中国人民银行上海总部.*国有商业银行$/),
      signature: "中国人民银行 国家外汇管理局\n2025年9月12日",
      closing: "特此通知。",
    },
    chapters: [],
    articles: "1 2 3 4",
    says: { at: 2, text: "银行应当按照展业原则办理业务，不得违规办理。" },
  },
];

test.each(documents)(
  "$file is read as its one document, article by article",
  async ({ file, facts, chapters, articles, says }) => {
    const read = await readPolicy(policyFixture(file));
    expect(read.documents).toHaveLength(1);
    const [document] = read.documents;
    expect(document).toMatchObject(facts);
    expect(document?.chapters.map(({ title }) => title)).toEqual(chapters);
    expect(document && numbersOf(document)).toBe(articles);
    expect(document?.articles[says.at]?.text).toBe(says.text);
    expect(document?.problems).toEqual([]);
  },
);

test("two documents in one file are two, each with its own number, date and signature", async () => {
  const { documents: found } = await readPolicy(policyFixture("two-documents-glued.txt"), { key: "E29" });
  expect(found.map(({ number, date, signature, unverified }) => ({ number, date, signature, unverified }))).toEqual([
    { number: "东商资〔2029〕31号", date: "2029-07-03", signature: "东河省商务厅\n2029年7月3日", unverified: false },
    { number: "东商贸〔2029〕36号", date: "2029-08-14", signature: "东河省商务厅\n2029年8月14日", unverified: false },
  ]);
  expect(found.map((one) => one.articles.map(({ key }) => key).join(" "))).toEqual(["E29-1 E29-2 E29-3", "1 2 3 4"]);
});

test("an explanation behind a document is its own, and the remark above it belongs to neither title", async () => {
  const { documents: found } = await readPolicy(policyFixture("explanation-behind.txt"));
  expect(found.map(({ title, unverified }) => ({ title, unverified }))).toEqual([
    { title: "国务院关于进一步优化外商投资环境的意见", unverified: false },
    { title: "商务部负责人解读《国务院关于进一步优化外商投资环境的意见》", unverified: true },
  ]);
});

test("damaged places are shown and nothing is guessed", async () => {
  const { documents: found } = await readPolicy(policyFixture("damaged-places.txt"));
  expect(found[0] && numbersOf(found[0])).toBe("1 2 4 5 5-2 6");
  expect(found[0]?.problems.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([
    ["unbalanced_bracket", "新材料。对新材料项目（含中试项目，优先安排"],
    ["mojibake", "）支持新装备。鼓励向锟斤拷化方向发展，提高附加"],
    ["missing_number", expect.stringMatching(/^（四）支持新能源/)],
    ["duplicate_number", expect.stringMatching(/^（五）人才扶持/)],
    ["unbalanced_bracket", expect.stringContaining("六）场地扶持")],
  ]);
});
