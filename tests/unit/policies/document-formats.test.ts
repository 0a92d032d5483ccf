import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { toPolicyJson } from "~/domain/policies/policy-json";
import { readDocument } from "~/platform/documents/read-document.server";
import { pdfFile, setPages } from "~~/tests/support/pdf-file";
import { numbersOf, readPolicy } from "~~/tests/support/read-policy";
import { wordFile } from "~~/tests/support/word-file";

const chapters = [
  { format: "chineseCounting", text: "%1、" },
  { format: "chineseCounting", text: "（%2）" },
  { format: "decimal", text: "%3." },
];
const articles = [{ format: "chineseCounting", text: "第%1条 " }];

describe("Word", () => {
  test("numbers that Word draws are part of the text, by paragraph and by style", async () => {
    const file = wordFile(
      [
        { text: "某部关于开展试点的通知" },
        { text: "各省级主管部门：" },
        { text: "现将有关事项通知如下：" },
        { text: "试点范围", style: "Part" },
        { text: "选择三个园区开展试点，期限两年。", list: { id: 1, level: 1 } },
        { text: "试点园区由省级主管部门推荐，推荐时附下列材料：", list: { id: 1, level: 1 } },
        { text: "申请表；", list: { id: 1, level: 2 } },
        { text: "方案。", list: { id: 1, level: 2 } },
        { text: "试点内容", style: "Part" },
        { text: "对研发用房实行弹性年期，最长不超过二十年。", list: { id: 1, level: 1 } },
        {
          rows: [
            ["指标", "目标"],
            ["研发投入", "5%"],
          ],
        },
        { text: "某部" },
        { text: "2030年2月1日" },
      ],
      { lists: [chapters] },
    );
    const { documents } = await readPolicy(file);
    expect(documents[0]?.chapters.map(({ title }) => title)).toEqual(["试点范围", "试点内容"]);
    expect(documents[0] && numbersOf(documents[0])).toBe("1.1 1.2 2.1");
    expect(documents[0]?.articles[1]?.text).toContain("\n1.申请表；\n2.方案。");
    expect(documents[0]?.articles[2]?.text).toContain("\n指标 | 目标\n研发投入 | 5%");
    expect(documents[0]).toMatchObject({ date: "2030-02-01", signature: "某部\n2030年2月1日" });
  });

  test("an automatic 第一条 counts through chapters that are typed by hand", async () => {
    const article = (text: string) => ({ text, list: { id: 1, level: 0 } });
    const file = wordFile(
      [
        { text: "某市服务办法" },
        { text: "第一章　总则" },
        article("为了服务企业，制定本办法。"),
        article("本办法适用于本市。"),
        { text: "第二章　附则" },
        article("本办法自2030年1月1日起施行。"),
      ],
      { lists: [articles] },
    );
    const { documents } = await readPolicy(file, { key: "SZ" });
    expect(documents[0]?.articles.map(({ key, text }) => `${key} ${text}`)).toEqual([
      "SZ-1 为了服务企业，制定本办法。",
      "SZ-2 本办法适用于本市。",
      "SZ-3 本办法自2030年1月1日起施行。",
    ]);
  });

  test("第X条 goes on counting under a new 第X章 where Word says so", async () => {
    const at = (level: number) => (text: string) => ({ text, list: { id: 1, level } });
    const [chapter, article] = [at(0), at(1)];
    const file = wordFile(
      [
        { text: "某市服务办法" },
        chapter("总则"),
        article("为了服务企业，制定本办法。"),
        article("本办法适用于本市。"),
        chapter("附则"),
        article("本办法自2030年1月1日起施行。"),
      ],
      {
        lists: [
          [
            { format: "chineseCounting", text: "第%1章 " },
            { format: "chineseCounting", text: "第%2条 ", isRunning: true },
          ],
        ],
      },
    );
    const { documents } = await readPolicy(file);
    expect(documents[0] && numbersOf(documents[0])).toBe("1 2 3");
    expect(documents[0]?.chapters.map(({ number, title }) => `${number} ${title}`)).toEqual(["1 总则", "2 附则"]);
  });

  test("a package that swells, carries macros, declares entities or is broken is refused", async () => {
    const plain = [{ text: "某办法" }];
    const bomb = wordFile(plain, { extra: { "word/comments.xml": new Uint8Array(60 * 1024 * 1024) } });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await readDocument(bomb)).toEqual({ ok: false, reason: "swollen" });
    const macros = wordFile(plain, { extra: { "word/vbaProject.bin": strToU8("x") } });
    expect(await readDocument(macros)).toEqual({ ok: false, reason: "macros" });
    const entities = wordFile(plain, {
      extra: { "word/document.xml": strToU8('<!DOCTYPE x [<!ENTITY a "b">]><w:document>&a;</w:document>') },
    });
    expect(await readDocument(entities)).toEqual({ ok: false, reason: "damaged" });
    expect(await readDocument(wordFile(plain).subarray(0, 900))).toMatchObject({ ok: false });
  });
});

describe("PDF", () => {
  const printed = setPages(
    [
      { text: "山海省重大外资项目服务办法", at: "centre" },
      { text: "（2030年9月17日山海省人民政府令第88号公布）", at: "centre" },
      { text: "第一章　总　则", at: "centre" },
      {
        text: "第一条　为了加强重大外资项目的服务保障，提高利用外资质量，根据有关法律、行政法规，结合本省实际，制定本办法。",
      },
      {
        text: "第二条　本办法所称重大外资项目，是指总投资在1亿美元以上或者采用先进技术的项目，研发类项目可以放宽到3000万美元。",
      },
      { text: "第二章　服　务", at: "centre" },
      { text: "第三条　设区的市人民政府为每个项目明确一名管家，管家履行下列职责：" },
      { text: "（一）了解项目的需要；" },
      { text: "（二）协调有关部门，每月报告一次，报告的内容包括项目进展、企业诉求和办理结果。" },
      { text: "依照前款规定报告的事项，由省商务主管部门汇总。" },
      {
        text: "第四条　有关部门应当自收到需要之日起五个工作日内答复；依照第二条认定的项目，缩短为三个工作日，并且书面告知企业。",
      },
      { text: "第五条　本办法自2030年11月1日起施行。" },
    ],
    { head: "山海省人民政府规章", perPage: 9 },
  );

  test("lines are joined over line and page breaks, running heads and page numbers go", async () => {
    const { documents, source } = await readPolicy(pdfFile(printed));
    expect(source.lines.filter(({ isAside }) => isAside)).toHaveLength(printed.length * 2);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      title: "山海省重大外资项目服务办法",
      number: "山海省人民政府令第88号",
      issuer: "山海省人民政府",
      date: "2030-09-17",
      problems: [],
    });
    expect(documents[0]?.chapters.map(({ title }) => title)).toEqual(["总则", "服务"]);
    expect(documents[0] && numbersOf(documents[0])).toBe("1 2 3 4 5");
    expect(documents[0]?.articles[1]?.text).toBe(
      "本办法所称重大外资项目，是指总投资在1亿美元以上或者采用先进技术的项目，研发类项目可以放宽到3000万美元。",
    );
    expect(documents[0]?.articles[2]?.text.split("\n")).toHaveLength(4);
    expect(documents[0]?.articles.map(({ page }) => page)).toEqual([1, 1, 2, 2, 3]);
  });

  test("a scan is refused, and so is a damaged file", async () => {
    expect(await readDocument(pdfFile([[], []]))).toEqual({ ok: false, reason: "no_text_layer" });
    expect(await readDocument(Buffer.from("%PDF-1.7\nnothing"))).toEqual({ ok: false, reason: "damaged" });
  });

  test("a file under a password is refused", async () => {
    const locked = pdfFile(printed)
      .toString("latin1")
      .replace(
        "/Root 1 0 R >>",
        `/Root 1 0 R /ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >> >>`,
      );
    expect(await readDocument(Buffer.from(locked, "latin1"))).toEqual({ ok: false, reason: "encrypted" });
  });
});

describe("HTML and text", () => {
  test("scripts, styles, hidden parts and menus are no words of the document", async () => {
    const html = `<!DOCTYPE html><html><body><nav>一、菜单</nav><h1>某县办法</h1><script>document.write("第九条 假的")</script>
      <div style="display:none">第八条 看不见的</div><div><p>第一条 支持企业发展，促进就业，由县商务局组织实施，县财政局保障经费。</p>
      <p onclick="alert(1)">第二条 本办法自发布之日起施行，由县商务局负责解释，以往规定与本办法不一致的，以本办法为准。</p>
      <p>第三条 县商务局每年公布实施情况，接受社会监督，企业和群众可以提出意见，县商务局应当研究答复，答复情况一并公布。</p>
      <p>第四条 违反本办法的，由有关机关责令改正；情节严重的，依法给予处分；构成犯罪的，依法追究刑事责任，有关情况向社会公布。</p></div>
      <footer>版权所有 某县政府</footer></body></html>`;
    const { documents } = await readPolicy(Buffer.from(html));
    expect(documents[0] && numbersOf(documents[0])).toBe("1 2 3 4");
    expect(documents[0]?.title).toBe("某县办法");
    expect(JSON.stringify(toPolicyJson({ documents }))).not.toMatch(/假的|看不见|菜单|版权|alert/);
  });

  test("a page in GBK and a list that the browser numbers are read", async () => {
    const iconv = await import("iconv-lite");
    const html = `<html><head><meta charset="gb2312"></head><body><h2>某区措施</h2><ol><li>支持研发，给予补助。</li><li>支持出口，承担费用。</li></ol></body></html>`;
    const { documents } = await readPolicy(iconv.default.encode(html, "gbk"));
    expect(documents[0]?.articles.map(({ number, text }) => [number, text])).toEqual([
      ["1", "支持研发，给予补助。"],
      ["2", "支持出口，承担费用。"],
    ]);
  });

  test.each([
    ["nothing", Buffer.alloc(0), "empty"],
    ["blanks", Buffer.from(" \n\n\t "), "empty"],
    ["more than 5 MB", Buffer.alloc(5 * 1024 * 1024 + 1, 0x61), "too_large"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "type"],
    ["a program", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0]), "type"],
    ["an old Word file", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "old_word"],
    ["a packed folder", Buffer.from(zipSync({ "a.txt": strToU8("第一条") })), "type"],
    ["rich text", Buffer.from("{\\rtf1\\ansi abc}"), "type"],
  ])("%s is refused", async (_, bytes, reason) => {
    expect(await readDocument(bytes)).toEqual({ ok: false, reason });
  });

  test("a text without articles is read and says so", async () => {
    const { documents } = await readPolicy(Buffer.from("今天天气很好。\n明天也是。"));
    expect(documents[0]?.articles).toEqual([]);
    expect(documents[0]?.problems.map(({ kind }) => kind)).toEqual(["no_articles"]);
  });
});
