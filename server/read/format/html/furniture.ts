/** What a site prints between and round the parts of a document, once the main text is found. */
import { isFooter, isFurniture } from "../../furniture.ts";
import { loneValues } from "./index-box.ts";
import type { Line } from "./lines.ts";
import { isDateLine, isHeadingLine } from "./main-text.ts";

const ATTACHMENT = /^附(?:件|表|图)?[\d一二三四五六七八九十]{0,3}[:.、]?/;
/** lines of controls, wherever they stand */
const CONTROLS =
  /^(?:[〔[(]?(?:打印本?页?|关闭窗口|关闭本页|关闭|收藏本?页?|返回顶部|返回列表|返回|大|中|小|字体:?|字号:?|默认|超大|分享到?:?|微信|微博|QQ空间|朋友圈|人人网|复制链接|纠错|我要纠错|下载|播报|语音播报|我要听|朗读|放大|缩小|保存|推荐|扫一扫在手机打开当前页|扫一扫在手机上查看当前页面)[〕\])]?[|/·\s]*)+$/;
const COUNTERS = /^(?:浏览|访问|阅读|点击|点击率|浏览次数|浏览量|点击数|点击量|阅读次数|人气)[:次数量]*\d*次?$/;
/** lines at the beginning among which date of upload, source and counters stand */
const HEAD_REACH = 16;

/** Leaves out what is furniture; gives what it says of the page (发布时间, 来源) as metadata. */
export function withoutFurniture(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly values: readonly (readonly [string, string])[];
} {
  const values: (readonly [string, string])[] = [];
  let end = lines.length;
  const cut = footerAt(lines);
  if (cut !== null) end = cut;
  let solid = 0;
  const kept: Line[] = [];
  for (let i = 0; i < end; i++) {
    const line = lines[i];
    if (!line || CONTROLS.test(line.fold) || COUNTERS.test(line.fold)) continue;
    if (solid < HEAD_REACH) {
      const lone = line.fold.length <= 120 ? loneValues(line) : [];
      const labelled =
        lone.length > 0 &&
        lone.every(([label]) => /日期|时间|来源|机构|机关|发文字号|文号|索引号/.test(label)) &&
        line.fold.indexOf(":") < 8;
      if (labelled) values.push(...lone);
      if (labelled || isFurniture(line.fold) || (line.links > 0.8 && !line.file && !ATTACHMENT.test(line.fold)))
        continue;
    } else if (isFooter(line.fold) && line.fold.length <= 60 && line.links > 0.5) continue;
    solid++;
    kept.push(line);
  }
  while (kept.length > 1 && isTail(kept.at(-1) as Line)) kept.pop();
  return { lines: kept, values };
}

function isTail(line: Line): boolean {
  if (line.file || ATTACHMENT.test(line.fold)) return false;
  return isFurniture(line.fold) || isFooter(line.fold) || line.links > 0.8;
}

/** The line after the text from which nothing but furniture, links and short lines follows, or null. */
function footerAt(lines: readonly Line[]): number | null {
  let signed = -1;
  let cut: number | null = null;
  lines.forEach((line, i) => {
    const late = signed >= 0 || i > lines.length / 2;
    if (cut === null && late && isFooter(line.fold) && line.fold.length <= 120) cut = i;
    else if (
      cut !== null &&
      line.links < 0.5 &&
      (isHeadingLine(line) || (line.fold.length > 100 && /。/.test(line.fold)))
    )
      cut = null;
    if (isDateLine(line)) signed = i;
  });
  return cut;
}
