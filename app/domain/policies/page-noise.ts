import { readMarker } from "./markers";
import { isOrgLine } from "./paragraph-kinds";

const whole = [
  /^[-—–－·•\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*共\s*\d{1,4}\s*页)?[-—–－·•\s]*$/,
  /^[-—–－]\s*\d{1,4}\s*[-—–－]?$|^\d{1,4}\s*[/／]\s*\d{1,4}$|^Page\s+\d+(?:\s+of\s+\d+)?$|^P\s*\.?\s*\d{1,3}$/i,
  /^[-—–－=_*·•~～.\u2500-\u257f\s]{2,}$/,
  /^#?\s*source\s*:|^<!--.*-->$|^https?:\/\/\S+$|^(?=\S*[/%][\w%./-]*\.)[\w%./:?=&()#~-]{6,}$|^\[?(?:image|图片)\]?$/i,
  /^(?:来\s*源|稿件来源|信息来源|文章来源|转载自|转自|作\s*者|编\s*辑|责任编辑|责编|审\s*核|发布人|撰稿|录入)\s*[:：].{0,60}$/,
  /^(?:发布时间|发布日期|更新时间|时\s*间|日\s*期|公开日期|发文时间|浏览次数?|浏览量|点击数?|点击率|阅读次?数?|访问量)\s*[:：].{0,80}$/,
  /^(?:索\s*引\s*号|主题分类|公文种类|组配分类|有\s*效\s*性|时\s*效\s*性|是否有效|生效日期|废止日期|公开方式|公开范围|公开属性|信息分类|体裁分类|主\s*题\s*词|关\s*键\s*词|统一编号|效力状态)\s*[:：].{0,100}$/,
  /^(?:当前位置|您现在的位置|您的位置|现在位置|所在位置|位置|首页)\s*[:：>＞»].{0,120}$|^首页(?:\s*[>＞»/-].*)$/,
  /^【(?:标\s*题|发布单位|发文单位|发布文号|发文字号|发布日期|生效日期|失效日期|所属类别|文件来源|法规来源|颁布日期|实施日期|时效性|效力级别)】.{0,60}$/,
  /^(?:导\s*读|摘\s*要|核心提示|编者按|内容提要|【导读】)\s*[:：].{0,200}$/,
  /^(?:上一篇|下一篇|上一条|下一条|相关(?:链接|文章|报道|阅读|解读|稿件|文件)|延伸阅读|解读链接|扫一扫|分享到|分享至|打开微信|用微信|点击下载|附件下载|我要纠错|返回顶部|回到顶部|无障碍|长者模式|网站地图|联系我们|关于我们|版权所有|主办单位|承办单位|技术支持|网站标识码|政府网站|Copyright|©|ICP备|[京沪津渝粤浙苏鲁]公网安备)/i,
  /(?:ICP备\d|公网安备|网站标识码|版权所有|All rights reserved)/i,
  /(?:\.{4,}|…{2,}|·{4,})\s*\d{1,3}$/,
];

/** Words that stand on buttons; a line of nothing else is none of the document's. */
const button =
  /打印(?:本页|此页|文章)?|关闭(?:窗口|本页|页面)?|分享|收藏(?:本页)?|字\s*[号体](?:大小)?|大|中|小|特大|默认|下载|返回|首页|朗读|听全文|纠错|微信|微博|新浪|腾讯|QQ空间|复制链接|繁体|简体|English|转发|点赞|评论|A\+|A-|【|】|\[|\]|［|］|［|（|）|\(|\)|[|｜/·:：、,，\s]/gi;

/** Whether a line belongs to the page it was printed or shown on, not to the document. */
export function isPageNoise(text: string): boolean {
  const bare = text.trim();
  if (bare === "") return true;
  if (whole.some((pattern) => pattern.test(bare))) return true;
  // A stop and a date between buttons: "2022-12-29 10:20 来源：… 字号：[大 中 小] 打印".
  const rest = bare
    .replace(/(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/g, "")
    .replace(/\d{1,2}:\d{2}(?::\d{2})?/g, "")
    .replace(
      /(?:来\s*源|发布时间|发布日期|浏览次?数?|访问量|点击量|阅读量?|浏览量|时间|日期)\s*[:：]\s*[^\s|｜]{0,30}/g,
      "",
    );
  const hasButton = /打印|关闭|分享|字\s*[号体]|收藏|浏览|访问量|来\s*源|发布/.test(bare);
  return bare.length <= 120 && hasButton && rest.replace(button, "") === "";
}

/** Short lines that come back three times or more without being numbered: running heads of pages pasted into a text. */
export function runningHeads(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const bare = line.trim();
    if (bare.length >= 4 && bare.length <= 40 && !/[。；，：]/.test(bare) && !readMarker(bare) && !isOrgLine(bare))
      counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([line]) => line));
}
