import { expect, test } from "vitest";
import { numbersOf, parseLines } from "~~/tests/support/read-policy";

const head = "某县支持企业办法\n\n";

function textOf(body: string, at = 0): string | undefined {
  return parseLines(head + body).documents[0]?.articles[at]?.text;
}

test("a sentence cut by a page break is one again, numbers and abbreviations too", () => {
  const text = textOf(
    "一、奖励\n对年进口额超过一定规模的企业给予奖励，具体标准由县商务局会同县财政局另行制定，奖励总额不超过1\n\n250万元，用于RC\nEP规则培训和智能制造。\n二、附则\n本办法自发布之日起施行。",
  );
  expect(text).toBe(
    "对年进口额超过一定规模的企业给予奖励，具体标准由县商务局会同县财政局另行制定，奖励总额不超过1250万元，用于RCEP规则培训和智能制造。",
  );
});

test("two halves that may be two words are put together and shown", () => {
  const { documents } = parseLines(
    `${head}一、平台\n支持企业建设产业互联网平台，推广云服务，用好各类工具，对采用统一标准、通过评测的block\nchain平台予以支持。\n二、附则\n本办法自发布之日起施行。`,
  );
  expect(documents[0]?.problems.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([
    ["uncertain_join", expect.stringContaining("block chain")],
  ]);
});

test("a line that begins with a citation goes on with its sentence", () => {
  const lines = [
    "第一条　为了支持企业，制定本办法，企业的范围由县人民政府另行确定，办理时限依照本办法",
    "第三条规定执行，超过时限的，由县人民政府责令有关部门说明理由并且限期改正，企业可以依照",
    "第四条规定提出意见。",
    "第二条　企业的意见由县商务局受理，县商务局应当在十个工作日内答复，答复应当说明理由，并",
    "且告知企业下一步可以怎样做。",
    "第三条　时限为十个工作日，从受理之日起计算，需要补正材料的，补正所需的时间不计算在时限",
    "之内。",
    "第四条　意见可以用书面或者口头形式提出，口头提出的由受理人员记录，记录应当由企业确认，",
    "受理人员应当为企业保密。",
  ];
  const { documents } = parseLines(head + lines.join("\n"));
  expect(documents[0] && numbersOf(documents[0])).toBe("1 2 3 4");
  expect(documents[0]?.articles[0]?.text).toMatch(/依照本办法第三条规定执行.*企业可以依照第四条规定提出意见。$/);
});

test("headings of their own line are never joined with what follows", () => {
  const { documents } = parseLines(
    `${head}一、总体要求\n坚持稳中求进，推动企业发展。\n二、主要任务\n（一）扩大开放\n支持企业走出去。\n（二）优化服务\n设立服务专员。`,
  );
  expect(documents[0]?.chapters.map(({ title, text }) => [title, text])).toEqual([
    ["总体要求", "坚持稳中求进，推动企业发展。"],
    ["主要任务", ""],
  ]);
  expect(documents[0]?.articles.map(({ title, text }) => [title, text])).toEqual([
    ["扩大开放", "支持企业走出去。"],
    ["优化服务", "设立服务专员。"],
  ]);
});

test("zero-width signs, wide digits and running heads leave no trace", () => {
  const { documents } = parseLines(
    `${head}某县公报第三期\n第１条　支持\u200b企业设立\uFEFF研发中心。\n某县公报第三期\n— 2 —\n第２条　本办\u00AD法自２０３０年１月１日起施行。\n某县公报第三期`,
  );
  expect(documents[0]?.articles.map(({ text }) => text)).toEqual([
    "支持企业设立研发中心。",
    "本办法自2030年1月1日起施行。",
  ]);
});

test("lists inside articles are no articles, items that are text of their own are", () => {
  const list = parseLines(
    `${head}一、适用对象\n本县企业。\n二、申报材料：\n（一）申请表；\n（二）合同；\n（三）凭证。\n三、申报时间\n每年三月。`,
  );
  expect(list.documents[0] && numbersOf(list.documents[0])).toBe("1 2 3");
  const text = parseLines(
    `${head}一、扩大开放\n（一）支持参展。对参加境外展会的企业，由县商务局承担一半展位费。\n（二）支持培训。每年组织两次外贸业务培训，企业不用付费。\n二、优化服务\n（一）设立专员。每家重点企业确定一名服务专员，跟踪解决问题。`,
  );
  expect(text.documents[0] && numbersOf(text.documents[0])).toBe("1.1 1.2 2.1");
});

test("articles that follow each other without lines of their own are parted, citations are not", () => {
  const { documents } = parseLines(
    "某区规定\n第一章 总则 第一条 为了规范管理，制定本规定。\n第二条 本规定适用于本区。 第三条 依照第二条设立中心。\n第二章 附则\n第四条 中心提供服务，第一条 除外。第五条 本规定自公布之日起施行。",
  );
  expect(documents[0]?.chapters.map(({ articles }) => articles.length)).toEqual([3, 2]);
  expect(documents[0]?.articles.map(({ text }) => text)).toEqual([
    "为了规范管理，制定本规定。",
    "本规定适用于本区。",
    "依照第二条设立中心。",
    "中心提供服务，第一条 除外。",
    "本规定自公布之日起施行。",
  ]);
});

test("a page's headline above the document's own title is not the title", () => {
  const { documents } = parseLines(
    "某市印发开发区方案\n导读:具有重要意义。\n某政办函〔2027〕103号\n某市人民政府办公厅印发关于促进我市\n开发区发展实施方案的通知\n各区人民政府:\n现将《关于促进我市开发区发展的实施方案》印发给你们。\n某市人民政府办公厅\n2027年10月9日\n关于促进我市开发区\n发展的实施方案\n一、科学规划。修订发展规划,明确产业定位。\n二、落实责任。各区制定细则,确保落到实处。",
  );
  expect(documents).toHaveLength(1);
  expect(documents[0]).toMatchObject({
    title: "某市人民政府办公厅印发关于促进我市开发区发展实施方案的通知",
    number: "某政办函〔2027〕103号",
    date: "2027-10-09",
  });
  expect(documents[0] && numbersOf(documents[0])).toBe("1 2");
});
