import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "~/domain/policies/outline-types";
import { numbersOf, type ReadPolicy, readPolicy } from "~~/tests/support/read-policy";

const folder = path.resolve("../shared/policies");
const isHere = existsSync(path.join(folder, "raw/P25.txt"));
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1).join(" ");

const expected = [
  {
    file: "raw/P25.txt",
    title: "商务部关于印发《深化国家级经济技术开发区改革创新以高水平开放引领高质量发展工作方案》的通知",
    number: null,
    issuer: "商务部",
    date: "2025-05-21",
    chapters: "1 2 3 4 5",
    articles: upTo(16),
    problems: ["mojibake", "mojibake"],
  },
  {
    file: "raw/P22.txt",
    title: "商务部等10部门关于支持国家级经济技术开发区创新提升更好发挥示范作用若干措施的通知",
    number: null,
    issuer: "商务部等10部门",
    date: null,
    chapters: "1 2 3 4",
    articles: upTo(12),
    problems: [],
  },
  {
    file: "raw/P14.txt",
    title: null,
    number: null,
    issuer: "国务院办公厅",
    date: "2014-10-30",
    chapters: "1 2 3 4 5 6",
    articles: upTo(19),
    problems: [],
  },
  {
    file: "raw/ZJ.txt",
    title: "浙江省商务厅关于新时期推进开发区高质量发展的指导意见（征求意见稿）",
    number: null,
    issuer: "浙江省商务厅",
    date: null,
    chapters: "1 2 3 4 5",
    articles: "1.1 1.2 2.1 2.2 2.3 2.4 2.5 3.1 3.2 3.3 3.4 3.5 4.1 4.2 4.3 4.4 4.5 5.1 5.2 5.3 5.4",
    problems: ["missing_number", "missing_number", "missing_number", "missing_number"],
  },
  {
    file: "extra/01_shandong_jingji_kaifaqu_tiaoli_2016.txt",
    title: "山东省经济开发区条例",
    number: null,
    issuer: "山东省人民代表大会常务委员会",
    date: "2016-07-22",
    chapters: "1 2 3 4 5 6",
    articles: upTo(39),
    problems: [],
  },
  {
    file: "extra/05_beijing_jingkaiqu_tiaoli_1995.txt",
    title: "北京经济技术开发区条例",
    number: null,
    issuer: "北京市人民代表大会常务委员会",
    date: "1995-04-14",
    chapters: "1 2 3 4 5",
    articles: upTo(26),
    problems: [],
  },
  {
    file: "extra/06_henan_kaifaqu_tiaoli_2010.txt",
    title: "河南省开发区条例",
    number: null,
    issuer: "河南省人民代表大会常务委员会",
    date: "2010-07-30",
    chapters: "1 2 3 4 5 6 7 8 9",
    articles: upTo(51),
    problems: [],
  },
  {
    file: "extra/07_guowuyuan_guli_waishang_touzi_1986.txt",
    title: "国务院关于鼓励外商投资的规定",
    number: null,
    issuer: "国务院",
    date: "1986-10-11",
    chapters: "",
    articles: upTo(22),
    problems: [],
  },
];

describe.skipIf(!isHere)(`policies as they were received${isHere ? "" : " (not beside this checkout)"}`, () => {
  test.each(expected)("$file is read whole", async ({ file, chapters, articles, problems, ...facts }) => {
    const { documents } = await read(file);
    expect(documents).toHaveLength(1);
    const document = only(documents);
    expect(document).toMatchObject(facts);
    expect(document.chapters.map(({ number }) => number).join(" ")).toBe(chapters);
    expect(numbersOf(document)).toBe(articles);
    expect(document.problems.map(({ kind }) => kind)).toEqual(problems);
    expect(document.articles.filter(({ text }) => text.length < 10)).toEqual([]);
  });

  test("P25: chapter one has no articles, keys count through, glosses go and M0 stays", async () => {
    const { documents, cleaning } = await read("raw/P25.txt", "P25");
    const document = only(documents);
    expect(cleaning).toMatchObject({ isTraditional: true });
    expect(cleaning.glosses).toBeGreaterThan(530);
    expect(document.chapters.map(({ articles }) => articles.length)).toEqual([0, 5, 4, 3, 4]);
    const sixth = document.articles[5];
    expect(sixth).toMatchObject({ key: "P25-6", title: "提高利用外资质量" });
    expect(sixth?.text).toMatch(/^支持国家级经开区集成电路、生物医药、高端装备制造等领域的外商投资项目/);
    expect(document.articles[12]?.text).toContain("新型产业用地(M0)");
    expect(document.articles.map(({ text }) => text).join("")).not.toMatch(/[\u3400-\u9fff]\([a-z]*[āáǎàēéěèīíǐì]/);
    expect(document.addressees).toMatch(/^中央组织部、中央网信办.*中国出口信用保险公司$/);
    expect(document.closing).toMatch(/^各地区、各有关部门要压实主体责任.*重大事项及时请示报告。$/);
    expect(document.signature).toBe("商务部\n2025年5月21日");
  });

  test("P25: both damaged places are shown as received, and a correction mends them", async () => {
    const before = await read("raw/P25.txt");
    const problems = only(before.documents).problems;
    expect(problems[0]?.excerpt).toContain("向?qū)I(yè)化");
    expect(problems[1]?.excerpt).toContain("領域?qū)ν夂献鳌VС謬壹壗?jīng)開");
    const correct = (received: string, corrected: string) => ({
      at: before.source.text.indexOf(received),
      received,
      corrected,
    });
    const after = await read("raw/P25.txt", "P25", [
      correct("向?qū)I(yè)化", "向专业化"),
      correct("領域?qū)ν夂献鳌VС謬壹壗?jīng)開", "领域对外合作。支持国家级经开"),
    ]);
    expect(only(after.documents).problems).toEqual([]);
    expect(after.documents[0]?.articles[1]?.text).toContain("向专业化、价值链高端延伸");
    expect(after.documents[0]?.articles[8]?.text).toContain("海洋经济等领域对外合作。支持国家级经开区加强");
  });

  test("P21: the second document is its own, without key, unverified, with its own date", async () => {
    const { documents } = await read("raw/P21.txt", "P21");
    expect(documents.map(({ unverified }) => unverified)).toEqual([false, true]);
    expect(documents.map(({ number }) => number)).toEqual(["商资函〔2021〕523号", null]);
    expect(documents.map(({ date }) => date)).toEqual([null, "2021-10-18"]);
    expect(documents.map(numbersOf)).toEqual([upTo(9), upTo(6)]);
    expect(documents[0]?.articles[4]?.key).toBe("P21-5");
    expect(documents[0]?.articles[0]?.text).toContain("《考核评价办法(2021年版)》");
    expect(documents[0]?.articles[5]?.text).toContain("鼓励国家级经开区深化投资项目");
    expect(documents[0]?.closing).toMatch(/请及时报告。$/);
    expect(documents[1]?.articles[1]?.title).toBe("突出重点领域，深化隐患排查治理");
  });

  test("ZJ: numbering restarts, so keys name the chapter; unnumbered chapters are shown", async () => {
    const { documents } = await read("raw/ZJ.txt", "ZJ");
    const document = only(documents);
    expect(document.articles.map(({ key }) => key)).toContain("ZJ-2.4");
    expect(document.chapters.map(({ title }) => title)).toEqual([
      "总体要求",
      "高水平推进开放合作",
      "高质量建设现代产业体系",
      "深层次推进体制机制改革",
      "保障措施",
    ]);
    expect(document.chapters.map(({ isNumberMissing }) => isNumberMissing)).toEqual([true, true, true, true, false]);
    expect(document.articles[1]?.text).toContain("\n3.开发区综合效益进一步提升。");
  });

  test("P14: hard line breaks and page breaks leave no trace inside sentences", async () => {
    const document = only((await read("raw/P14.txt")).documents);
    expect(document.articles.every(({ text }) => !text.includes("\n"))).toBe(true);
    expect(document.articles[15]?.text).toContain("坚持科学、高效、有序开发");
    expect(document.closing).toMatch(/确保工作取得实效。$/);
  });

  test("every article can be found again in the text as received", async () => {
    for (const { file } of expected) {
      const { documents, source } = await read(file);
      for (const { from, to, received, label } of only(documents).articles) {
        expect(source.text.slice(from, to)).toBe(received);
        expect(received.replace(/\s/g, "").slice(0, 1)).toBe(label.slice(0, 1).replace("条", "條"));
      }
    }
  });
});

function read(
  file: string,
  key?: string,
  corrections = [] as { at: number; received: string; corrected: string }[],
): Promise<ReadPolicy> {
  return readPolicy(readFileSync(path.join(folder, file)), { key, corrections });
}

function only(documents: PolicyDocument[]): PolicyDocument {
  const [document] = documents;
  if (!document) throw new Error("no document");
  return document;
}
