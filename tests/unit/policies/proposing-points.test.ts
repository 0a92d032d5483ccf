import { describe, expect, test } from "vitest";
import { proposeArticle } from "~/domain/policies/propose/propose-article";
import type { HeadToPropose, ProposedMeasure } from "~/domain/policies/propose/proposed";

const head: HeadToPropose = {
  title: "某市促进投资若干措施",
  level: "national",
  province: null,
  issuedOn: "2024-03-01",
};

function propose(text: string, of: Partial<HeadToPropose> = {}): ProposedMeasure[] {
  return proposeArticle({ key: "X-1", number: "1", title: null, text }, { ...head, ...of }).measures;
}

function only(text: string, of: Partial<HeadToPropose> = {}): ProposedMeasure {
  const [measure, ...others] = propose(text, of);
  expect(others).toEqual([]);
  if (!measure) throw new Error("nothing was proposed");
  return measure;
}

describe("how strongly a sentence speaks", () => {
  test.each([
    ["各级人民政府应当保障企业合理用地。", "must", "应当"],
    ["园区企业须在三十日内办理环评备案。", "must", "须"],
    ["管理委员会负责区域内土地管理工作。", "must", "负责"],
    ["不得以任何形式减免土地出让金。", "must_not", "不得"],
    ["严禁擅自调整规划。", "must_not", "严禁"],
    ["支持企业上市融资。", "support", "支持"],
    ["对符合条件的企业给予贷款贴息。", "support", "给予"],
    ["鼓励企业参与绿电交易。", "encourage", "鼓励"],
    ["引导金融机构加大信贷投放。", "encourage", "引导"],
    ["允许企业分期缴纳土地出让价款。", "allow", "允许"],
    ["企业可以自行确定招聘人才的条件。", "allow", "可以"],
    ["探索知识产权质押融资新模式。", "explore", "探索"],
    ["支持开发区探索混合用地供应。", "explore", "支持"],
    ["健全企业投诉处理机制。", "must", "健全"],
    ["外国投资者的利润汇出境外时，免缴汇出额的所得税。", "must", "免缴"],
  ])("%s", (text, modality, word) => {
    const measure = only(text);
    expect(measure.modality.value).toBe(modality);
    expect(measure.modality.evidence[0]?.words).toBe(word);
  });

  test.each([
    ["企业的主要负责人要素齐全", "要素 and 主要 are nouns"],
    ["本条例所称经济开发区，包括国家级开发区和省级开发区。", "a definition"],
    ["综合发展水平持续提高。", "发展 as a noun"],
    ["为了促进经济开发区建设和发展，制定本条例。", "a purpose"],
    ["以新发展理念为指导，全面贯彻党的精神。", "a preamble"],
  ])("%s binds nobody (%s)", (text) => {
    expect(propose(text).filter(({ modality }) => modality.value !== "statement")).toEqual([]);
  });
});

describe("an article is split", () => {
  test("where its clauses speak differently, and each part knows its place", () => {
    const text = "支持企业上市融资，鼓励银行发放贷款。地方人民政府应当保障用地，不得违规返还土地出让金。";
    const measures = propose(text);
    expect(measures.map(({ modality }) => modality.value)).toEqual(["support", "encourage", "must", "must_not"]);
    for (const { spans } of measures) for (const { words, from, to } of spans) expect(text.slice(from, to)).toBe(words);
  });

  test("but like sentences that follow each other are one point", () => {
    expect(propose("鼓励企业开展技能培训。鼓励企业发展职业教育。")).toHaveLength(1);
  });

  test("each prohibition stands alone", () => {
    expect(propose("不得擅自改变土地用途。不得违规减免土地出让金。")).toHaveLength(2);
  });

  test("items of a list take their beginning with them", () => {
    const measures = propose("对下列企业给予支持：\n（一）新上项目的用地；\n（二）企业的贷款贴息。");
    expect(measures.map(({ modality, categories }) => [modality.value, categories[0]?.value])).toEqual([
      ["support", "land"],
      ["support", "finance"],
    ]);
  });

  test("a clause that says only what the first is for stays with it", () => {
    expect(propose("允许各地区统筹用好专项债券资金，支持符合条件的园区项目建设。")).toHaveLength(1);
  });

  test("an article without any binding word is context, and says so", () => {
    const article = proposeArticle({ key: "X-1", number: "1", title: null, text: "本规定自发布之日起施行。" }, head);
    expect(article.measures).toEqual([]);
    expect(article.notes).toEqual([{ note: "contextOnly", words: "" }]);
  });
});

describe("needs, receivers, departments", () => {
  test.each([
    ["保障重大项目用地需求，提高容积率上限。", "land"],
    ["对符合要求的项目加快环评审批。", "eia"],
    ["支持企业发行债券、上市融资。", "finance"],
    ["加大高层次人才招引力度，开展职业教育。", "talent"],
    ["为外籍人员办理签证、居留许可提供便利。", "entry_exit"],
    ["鼓励企业参与绿证绿电交易。", "energy"],
    ["推行告知承诺制和一网通办。", "approval"],
    ["落实境外投资者利润再投资递延纳税政策。", "tax_reinvest"],
    ["提升口岸通关效率，完善集疏运条件。", "logistics"],
    ["支持符合条件的开发区申报综合保税区。", "platform_bonded"],
    ["支持建设中试平台，加强知识产权保护。", "rd_ip"],
    ["建设智能工厂，推动工业互联网应用。", "digital"],
    ["引导产业链龙头企业带动配套协作。", "chain"],
    ["企业可以相互调剂外汇。", "forex"],
    ["鼓励与出口信用保险机构合作，发展跨境电商。", "trade_credit"],
    ["合理布局学校、医院等生活配套设施。", "living"],
    ["落实安全生产责任制，排查隐患。", "safety"],
    ["建立企业投诉和诉求处理机制。", "grievance"],
    ["优先纳入重大和重点外资项目清单。", "listing"],
  ])("%s", (text, category) => {
    expect(propose(text)[0]?.categories[0]?.value).toBe(category);
  });

  test.each([
    ["支持开发区建设数字园区。", "zone"],
    ["支持区内企业建设智能工厂。", "enterprise"],
    ["允许开发建设主体上市融资。", "developer"],
    ["支持招引高层次管理和专业技术人才，提供住房保障。", "person"],
  ])("%s receives: %s", (text, beneficiary) => {
    expect(propose(text)[0]?.beneficiary.value).toBe(beneficiary);
  });

  test("a department the text names stands plain, one it does not name is our reading", () => {
    expect(only("自然资源主管部门应提前介入，保障项目用地。").departments.map(({ value }) => value)).toEqual([
      { code: "natural_resources" },
    ]);
    const ours = only("保障项目用地需求，提高容积率。");
    expect(ours.departments.map(({ value }) => value)).toEqual([{ code: "natural_resources", ourReading: true }]);
    expect(ours.notes).toContainEqual({ note: "departmentsOurReading", words: "" });
  });

  test("a word in the name of an authority says nothing of the need", () => {
    expect(only("财政部门应当公布办事指南。").categories.map(({ value }) => value)).not.toContain("finance");
  });
});

describe("what is said and for how long", () => {
  test("a title is at most 24 signs of the text, and a cut is noted", () => {
    const long = only(
      "支持国家级经开区建设概念验证平台、中试验证平台、产业计量测试中心、国家质检中心和科技企业孵化器。",
    );
    expect(long.title.value.length).toBeLessThanOrEqual(24);
    expect(long.title.value).toBe("建设概念验证平台、中试验证平台");
    expect(long.notes.map(({ note }) => note)).toContain("titleCut");
    expect(only("鼓励企业参与绿电交易。").title.value).toBe("鼓励企业参与绿电交易".slice(2));
  });

  test("the summary is the text's own sentence", () => {
    expect(only("支持企业上市融资。").summary.value).toBe("支持企业上市融资。");
  });

  test.each([
    ["企业应当备案。本办法自2024年5月1日起施行，有效期五年。", "2024-05-01", "2029-04-30"],
    ["企业应当备案。本办法自发布之日起施行，有效期至2026年12月31日。", "2024-03-01", "2026-12-31"],
    ["给予贷款贴息，政策执行至2027年6月30日止。", null, "2027-06-30"],
    ["企业应当备案。有效期2年。", null, "2026-02-28"],
  ])("%s", (text, from, to) => {
    const measure = propose(text)[0];
    expect([measure?.validFrom?.value ?? null, measure?.validTo?.value ?? null]).toEqual([from, to]);
  });

  test("a term of years without a beginning is left open", () => {
    const measure = propose("企业应当备案。有效期三年。", { issuedOn: null })[0];
    expect(measure?.validTo).toBeNull();
    expect(measure?.notes.map(({ note }) => note)).toContain("expiryWithoutStart");
  });

  test("a prohibition brings the words that would offend it, and none where they would be guessed", () => {
    const guard = only("不得以任何形式违规减免或返还土地出让金。");
    expect(guard.nature.value).toBe("guard");
    expect(guard.triggers[0]?.value.groups).toEqual([
      ["减免", "土地出让金"],
      ["返还", "土地出让金"],
    ]);
    const name = only("严防以新型产业用地(M0)等名义开发住宅等房地产项目。");
    expect(name.triggers[0]?.value.groups).toContainEqual(["M0", "住宅"]);
    expect(name.triggers[0]?.value.groups).not.toContainEqual(["开发", "M0"]);
    const vague = only("不得违反公序良俗。");
    expect(vague.triggers).toEqual([]);
    expect(vague.notes.map(({ note }) => note)).toContain("noTriggerFound");
  });

  test("terms are words of the text", () => {
    const text = "支持企业通过“双元制”教育培养技能人才，参与绿证绿电交易。";
    const terms = only(text).terms.map(({ value }) => value);
    expect(terms).toContain("双元制");
    for (const term of terms) expect(text).toContain(term);
  });
});

describe("who answers for an article", () => {
  test.each([
    ["支持企业参与绿电交易。（国家发展改革委、国家能源局负责）", ["development_reform", "energy"]],
    ["优先保障用地指标。（责任单位：省自然资源厅，各设区市人民政府）", ["local_government", "natural_resources"]],
    ["鼓励开展岗前培训。（责任单位：省人力社保厅）", ["human_resources"]],
    ["对首次认定的研发中心给予500万元支持（责任单位：省科技厅。", ["science"]],
    ["鼓励银行发放贷款。\n责任单位：人行浙江省分行、省财政厅", ["finance", "central_bank"]],
  ])("is read from the place behind it: %s", (text, codes) => {
    const measure = only(text);
    expect(measure.departments.map(({ value }) => value)).toEqual(codes.map((code) => ({ code })));
    expect(measure.summary.value).not.toContain("责任单位");
    expect(measure.notes.map(({ note }) => note)).not.toContain("departmentsOurReading");
  });

  test("is each point's own where several places name somebody", () => {
    const [land, power] = propose("支持保障用地。（自然资源部负责）支持参与绿电交易。（国家能源局负责）");
    expect(land?.departments.map(({ value }) => value.code)).toEqual(["natural_resources"]);
    expect(power?.departments.map(({ value }) => value.code)).toEqual(["energy"]);
  });

  test("a place that names nobody known is shown, and nothing of ours is put there", () => {
    const measure = only("支持企业开展岗前培训。（责任单位：省通信管理局）");
    expect(measure.departments).toEqual([]);
    expect(measure.notes.map(({ note }) => note)).toContain("departmentsUnknown");
  });
});

describe("limits and sanctions", () => {
  test("the limit of what is allowed is no prohibition", () => {
    const measure = only("允许分期缴纳土地出让价款，首次缴纳比例不得低于百分之五十。");
    expect([measure.modality.value, measure.nature.value]).toEqual(["allow", "help"]);
  });

  test("a limit that stands alone is one", () => {
    expect(only("土地出让价款不得低于最低价标准。").modality.value).toBe("must_not");
  });

  test("a punishment supports nobody", () => {
    expect(propose("行政机关工作人员强制转让技术的，依法给予处分。")).toEqual([]);
  });

  test("the most that is granted is no condition", () => {
    const measure = only("对实到外资超过5000万美元的项目给予奖励，最高不超过1亿元。");
    expect(measure.conditions.map(({ value }) => value.text.zh)).toEqual(["原文：“对实到外资超过5000万美元的”"]);
  });

  test("tax given back is a prohibition with words that offend it", () => {
    const measure = only("不得承诺税费返还。");
    expect(measure.triggers[0]?.value.groups).toContainEqual(["返还", "税费"]);
    expect(measure.categories[0]?.value).toBe("tax_reinvest");
  });
});

test("a point for certain projects is named after what they get", () => {
  expect(only("对生物医药外资项目优先安排用地计划指标，实行弹性年期出让。").title.value).toContain("用地计划指标");
  expect(only("对租赁厂房的外资企业，前三年按租金的50%给予补助。").title.value).toBe("前三年按租金的50%给予补助");
});
