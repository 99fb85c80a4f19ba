/** What a mark is called where only a short name has room, with the place that tells it from others of that name. Pure. */
import { trimLabel } from "../ui/marks.ts";
import type { SceneNode } from "./scene.ts";

/** 霸州市 and 津市市 are one name: what ends a name is no other such letter before it */
const PLACES = /.+?(?:自治[区州县旗]|[省市州盟县区旗])(?![省市州盟县区旗])/gu;
/** The narrowest place that a name begins with: 临沂市兰山区 is 兰山区. */
const narrowest = (head: string): string => head.match(PLACES)?.at(-1) ?? "";

/**
 * The short title of a document without a number, with the place whose government stands at the head of the full one: notices
 * of the same words come from many places.
 */
export function titleLabel(title: string, short: string | null): string | null {
  if (short === null) return null;
  // a department before it forwards what that government says, and has a place of its own
  const place = narrowest(/^([^局厅委办部]{2,20}?)人民政府/u.exec(title)?.[1] ?? "");
  return place && !short.includes(place) ? `${place}：${short}` : short;
}

/** The short name of a body behind its place: 商务局 of 廊坊市商务局 is 廊坊市商务局, 财政局 of 临沂市兰山区财政局 is 兰山区财政局. */
export function bodyLabel(name: string, short: string | null): string | null {
  if (!short) return null;
  return name.endsWith(short) ? `${narrowest(name.slice(0, -short.length))}${short}` : short;
}

/** The label of a mark: titles and bodies are cut later, for they begin with their place. @param narrow on a canvas of a phone */
export const markLabel = ({ kind, name }: Pick<SceneNode, "kind" | "name">, narrow = false): string =>
  // a number says all or nothing
  trimLabel(name, narrow && !/〔\d{4}〕/u.test(name) ? 10 : kind === "Program" || kind === "Task" ? 12 : 16);
