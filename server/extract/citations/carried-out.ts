/** A text that is carried out though no verb stands before it: the verb behind its name, or in the next sentence. */
import type { Judgement, Place } from "./place.ts";

/** 为抓好《X》的落实; 为确保《X》确定的目标任务落到实处; 现将《X》确定的任务予以分解 */
export function carriedOut(place: Place, after: string): Judgement | null {
  const parted = place.inPreamble
    ? /^[^。;,《》]{0,30}(?:任务|目标|工作|事项|要点)[^。;,《》]{0,10}(?:分解|分工)/.exec(after)
    : null;
  if (parted !== null)
    return { relation: "implements", cue: { start: place.tail, end: place.tail + parted[0].length }, strength: "tail" };
  const found =
    /^[^。;,《》]{0,24}?(?:贯彻|落实|落到实处|落地|(?<!未)完成|实现|实施(?!后|以来|之后|以后|之前|前|经验|情况|成效|效果|过程|细则|办法|条例|意见|方案)|施行(?!后|以来))/.exec(
      after,
    );
  if (
    found === null ||
    !/(?:^|[,)条])(?:(?:扎实|认真|全面|切实|继续)?(?:做好|抓好|加强|加大|开展)|为|推动|推进|促进|确保|现就)[^,。]{0,24}$/.test(
      place.text.slice(place.from, place.head),
    )
  )
    return null;
  const cue = { start: place.tail, end: place.tail + found[0].length };
  return { relation: place.inPreamble || place.makes ? "implements" : "applies", cue, strength: "tail" };
}

/** 近日,省政府印发了《X》。为抓好贯彻落实,… ; 自《X》施行以来,… 为进一步贯彻《条例》,…: the next sentence takes up what was issued */
export function takenUp({ text, from, head, tail }: Place): Judgement | null {
  const issued =
    /(?:印发|下发|发布|公布|颁布|出台|制定)了(?:关于)?$/.test(text.slice(Math.max(from, head - 40), head)) ||
    /^[^。;《》]{0,16}(?:(?:印发|施行|实施|下发|颁布|发布|出台|公布)(?:实施|施行|执行)?(?:以来|之?后,)|(?:已|现已|已经|业已)[^。;《》]{0,14}(?:印发|下发|施行|实施|发布|公布|颁布|出台)|(?:将|均|已)?[自于][^。;《》]{2,14}起(?:正式)?(?:施行|实施))/.test(
      text.slice(tail, tail + 40),
    );
  if (!issued) return null;
  const found = TAKEN_UP.exec(
    text.slice(tail, tail + 200).replace(/《[^《》]{12,60}》(?:\([^()]{0,30}\))?/, (title) => "□".repeat(title.length)),
  );
  if (found === null || ANOTHER.test(text.slice(tail + found[0].length, tail + found[0].length + 24))) return null;
  return {
    relation: "implements",
    cue: { start: tail + found[0].length - 2, end: tail + found[0].length },
    strength: "tail",
  };
}

/** …为进一步贯彻《国务院关于…的意见》: what is carried out is another, of which more than a last word is said */
const ANOTHER = /^(?:贯彻|落实|实施|执行|好)*[\u4e00-\u9fff]{0,6}《[^《》]{9}/;

const TAKEN_UP =
  /^[^。\n《》]{0,80}(?:。\n?[^。\n《》]{0,60})?。\n?为了?(?:[^。,\n《》]{0,14}|(?:进一步|认真|全面|深入|切实|更好地?)*)(?:《[^《》]{1,12}》)?[^。,\n《》]{0,4}?(?:贯彻|落实|实施)|^[^。\n《》]{0,80}。\n?现[^。\n《》]{0,40},请(?:一并|认真|遵照|结合[^。,]{2,8})*(?:贯彻|落实|执行)/;
