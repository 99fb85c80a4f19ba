/** 发文字号 in its normal form. */
import { fold } from "../../segment/index.ts";

/** 〔YYYY〕, ASCII digits, no white space, no 第, no leading zero (GB/T 9704—2012, 7.2.5). */
export function normalNumber(printed: string): string {
  return fold(printed)
    .replace(/签发人:.*$/, "")
    .replace(/(?<=号?),?(?<![\d〔(])\d{4}年\d{1,2}月\d{1,2}日(?=\)?$)/, "")
    .replace(/^(?:发?文字?(?:号|编号)|文件编号|编号):?/, "")
    .replace(/^\((.*〔\d{4}〕.*|第?[\d〇零一二三四五六七八九十百]+号?)\)$/, "$1")
    .replace(/\((\d{4})\)(?=[^()]*\d+号?$)/, "〔$1〕")
    .replace(/令\(第(.+)号\)$/, "令第$1号")
    .replace(/第(?=[\d〇零一二三四五六七八九十百]+号)/, "")
    .replace(/〕0+(?=\d)/, "〕")
    .replace(/号?$/, "号");
}
