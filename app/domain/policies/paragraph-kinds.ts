import { readMarker } from "./markers";
import { dateLine, findDates } from "./read-date";

/** Kinds of document, as a title ends. */
const genre =
  "通知|意见|决定|公告|通告|通报|批复|复函|函|令|决议|命令|办法|规定|细则|条例|措施|方案|规划|计划|纲要|要点|规则|章程|准则|制度|指引|指南|目录|清单|标准|政策|解释|倡议书?|解读|说明|承诺书|若干条|[〇一二三四五六七八九十\\d]+条|法";
const edition =
  "(?:\\s*[（(〔\\[](?:[^（）()]{0,12})?(?:试行|暂行|修订稿?|修正|征求意见稿?|公开征求意见稿|送审稿|讨论稿|草案|代拟稿|\\d{4}年(?:版|本|修订|修正)?|\\d{4}[-—–]\\d{4}年?|\\d+\\.0版?|第[一二三四五六七八九十]+版)[^（）()]{0,12}[）)〕\\]]){0,2}";
const titleEnd = new RegExp(`(?:${genre})》?(?:的(?:通知|公告|通告|决定|函|批复|意见|令))?${edition}$`);
const englishTitle =
  /^(?=.{6,240}$)(?=[A-Z])(?:.*\b(?:Measures|Regulations?|Provisions|Rules|Opinions?|Notice|Circular|Decision|Law|Plan|Guidelines|Announcement|Policies|Policy)\b.*)$/;

const orgEnd =
  "(?:人民政府(?:办公[厅室])?|办公[厅室]|委员会(?:办公[厅室])?|管委会|委|部|厅|局|署|院|会|行|总局|海关|税务局|中心|集团|公司|领导小组(?:办公室)?|工作组|检察院|法院|国务院)";
const org = new RegExp(`^[\\u3400-\\u9fff（）()·]{1,40}${orgEnd}(?:[（(]章[）)])?$`);

const englishOrg =
  /^(?=.{5,90}$)(?=.*\b(?:Office|Ministry|Commission|Administration|Government|Committee|Bureau|Department|Council)\b)[A-Z][\w'’-]*(?:,? (?:[A-Z][\w'’-]*|of|the|and|for|on))*$/;

/** Text without stops that may stand as a heading. */
export function isShortLine(text: string, most = 60): boolean {
  return text.length > 0 && text.length <= most && !/[。；;！？!?]/.test(text) && !/[：:，,]$/.test(text);
}

/** Whether a line, or lines put together, read as the title of a document. */
export function isTitle(text: string): boolean {
  const bare = text.trim();
  if (bare.length < 4 || bare.length > 240 || readMarker(bare)) return false;
  if (englishTitle.test(bare) && !/[.;:]$/.test(bare)) return true;
  if (/[。；：:！？]/.test(bare.replace(/《[^》]*》/g, "")) || !/[\u3400-\u9fff]/.test(bare)) return false;
  if (/^(?:附件|附表|附：|附:|抄送|联系)/.test(bare)) return false;
  if ((bare.match(/，/g)?.length ?? 0) > 1) return false;
  return titleEnd.test(bare) && bare.length <= 120;
}

/** A line that is the name of one or more offices: a letter head, or who signs. */
export function isOrgLine(text: string): boolean {
  const names = closeUp(text)
    .split(/\s+|、/)
    .filter((name) => name !== "");
  if (englishOrg.test(text.trim())) return true;
  if (names.length === 0 || names.length > 20 || /[，。；：:《》“”]|关于/.test(text)) return false;
  return names.every((name) => org.test(name));
}

/** "商　务　部" is set apart to fill its line. */
export function closeUp(text: string): string {
  const bare = text.trim();
  return /^(?:[\u3400-\u9fff]\s+){1,7}[\u3400-\u9fff]$/.test(bare) ? bare.replace(/\s+/g, "") : bare;
}

/** The letter head of a printed document: "某省人民政府文件". */
export function isLetterHead(text: string): boolean {
  const bare = text.replace(/\s+/g, "");
  const name = /^([\u3400-\u9fff（）()、]{3,40})文件$/.exec(bare)?.[1];
  return (name !== undefined && isOrgLine(name)) || /^[\u3400-\u9fff]{4,40}公报$/.test(bare);
}

const addressedTo =
  /^(?:各|有关|国务院|中央|全国各|全省各|全市各|省(?:政府|直|级|有关)|市(?:政府|直|级|有关)|区(?:政府|直|级)|县(?:政府|直|级)|机关各|局机关|外交部|国家[\u3400-\u9fff]{2,8}[委局]|新疆|本市各|全区各|致|To\b)|(?:人民政府|管委会|委员会|办公室|主管部门|有关单位|有关部门|各单位|直属机构|各部门|[厅局委部署行]|厅（局）|局（委）|公司|企业|部门|单位)[：:]$/;
const sentence =
  /给予|享受|应当|可以|履行|行使|鼓励|支持|符合|下列|以下|如下|包括|要求|措施|规定|按照|根据|为了|实行|通知[：:]$/;

/** Whom a document is addressed to: a list of offices that ends with a colon. */
export function isAddressLine(text: string): boolean {
  const bare = text.trim();
  const isOne = /[：:]$/.test(bare) && bare.length <= 900 && !/。/.test(bare) && !readMarker(bare);
  return isOne && addressedTo.test(bare) && !sentence.test(bare.replace(/[（(][^（）()]*[）)]/g, ""));
}

/** The note under a regulation's title: when it was passed, issued and amended. */
export function isRevisionNote(text: string): boolean {
  const bare = text.replace(/^[\s（(【]+/, "");
  const [first] = findDates(bare);
  if (!first) return false;
  const isNote = /通过|公布|发布|修正|修订|批准|施行|颁布|修改|印发|adopted|promulgated|amended|issued|passed/i.test(
    bare,
  );
  return (
    isNote && first.from <= 40 && bare.length <= 1_500 && !/。.{10,}。.{10,}。/.test(bare.replace(/根据[^。]*。/g, ""))
  );
}

/** Lines of the imprint on the last page: to whom copies go, who printed it and when. */
export function isImprint(text: string): boolean {
  return /^(?:抄\s*送|抄\s*报|主\s*送|分送|印\s*发\s*单位)\s*[:：]|(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*印\s*发$|^(?:校\s*对|打\s*字|共印)\s*[:：\d]|^主动公开$|^政府信息公开选项/.test(
    text.trim(),
  );
}

/** Remarks below a signature: "（此件公开发布）", "（联系人：…）". */
export function isRemark(text: string): boolean {
  return /^[（(](?:此件|本文|此文|联\s*系\s*(?:人|单位|部门|处室|电话|方式)|承办(?:单位|处室|人)|信息公开|公开|主动公开).*[）)]$|^(?:联\s*系\s*(?:人|单位|部门|处室|电话|方式)|电\s*话|传\s*真|邮\s*箱|通讯?地址|网\s*址)\s*[:：]/.test(
    text.trim(),
  );
}

/** "附件", "附件1", "附件2：…", "附：…", "Annex 1". `name` is what follows on the same line. */
export function readAnnexLabel(text: string): { number: string | null; name: string } | null {
  const match =
    /^[【[]?\s*(?:附\s*件|附\s*表|附\s*录|Annex|Appendix|Attachment)\s*([\d一二三四五六七八九十]{0,3})\s*[】\]]?\s*[:：.．、]?\s*(.*)$/i.exec(
      text.trim(),
    ) ?? /^附(\s*)[:：]\s*(.*)$/.exec(text.trim());
  if (!match) return null;
  const name = match[2] ?? "";
  if (/[。；]/.test(name) || name.length > 120) return null;
  return { number: match[1]?.trim() || null, name };
}

export function isDateLine(text: string): boolean {
  return dateLine(text) !== null;
}

const opener =
  /^(?:各地区|各有关|各省|各地|各级|各市|各区|各县|各相关|各单位|各部门|各国家级|各开发区|各商务|请各|请结合|本(?:意见|通知|办法|措施|方案|细则|规定|政策|公告|文件|条款|计划|若干|工作方案|实施)|以上|上述|此前|以往|特此|现予|执行(?:中|过程中)|实施过程中|在执行|政策执行|重大事项|国务院有关部门|商务部将|商务部会同|附则|未尽事宜|法律、行政法规)/;

/** Whether a paragraph begins as those do that close a document: who is to carry it out, when it applies. */
export function opensClosing(text: string): boolean {
  return opener.test(text);
}
