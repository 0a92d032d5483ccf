import { numberLine } from "./document-number";
import { findDates } from "./read-date";

/** What the table above a government page says of its document; the day of signing, not the day it was put online. */
export type CatalogueFacts = { number: string | null; date: string | null; issuer: string | null };

const labels =
  "索\\s*引\\s*号|主题分类|发文机关|发布机构|发文单位|成文日期|签署日期|印发日期|标\\s*题|名\\s*称|发文字号|文\\s*号|文件编号|发布日期|发布时间|主\\s*题\\s*词|有\\s*效\\s*性|公文种类|来\\s*源|组配分类|体裁分类";

/** Reads the facts out of lines such as "发文字号：国办发〔2014〕54号 发布日期：2014年11月21日". */
export function readCatalogueFacts(lines: readonly string[]): CatalogueFacts {
  const facts: CatalogueFacts = { number: null, date: null, issuer: null };
  for (const line of lines.slice(0, 120)) {
    for (const [, label = "", value = ""] of line.matchAll(
      new RegExp(
        `(${labels})\\s*[】\\]]?\\s*[:：]\\s*(.*?)(?=\\s*[【\\[|]?\\s*(?:${labels})\\s*[】\\]]?\\s*[:：]|$)`,
        "g",
      ),
    )) {
      const [name, text] = [label.replace(/\s/g, ""), value.replace(/^[\s|]+|[\s|]+$/g, "")];
      if (/^(?:发文字号|文号|文件编号)$/.test(name)) facts.number ??= numberLine(text);
      if (/^(?:成文日期|签署日期|印发日期)$/.test(name)) facts.date ??= findDates(text)[0]?.date ?? null;
      if (/^(?:发文机关|发文单位)$/.test(name) && text.length >= 2 && text.length <= 60) facts.issuer ??= text;
    }
  }
  return facts;
}
