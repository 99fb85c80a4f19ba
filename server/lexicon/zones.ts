/** Zones that are no divisions (开发区, 高新区, 新区), by their official names and the short ones that follow from these. */
import { type Place, placeByCode, placeByName, shortName } from "./places.ts";
import { lazy, readRows } from "./rows.ts";

export interface Zone {
  /** official name, without its committee */
  readonly name: string;
  /** official name of the committee that runs it */
  readonly body: string;
  /** the zone itself where it has a code of its own, else the division that it belongs to */
  readonly place: Place;
  /** year from which it bears the name; null where the list does not say */
  readonly from: number | null;
}

const SHORT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:高新技术产业(?:开发|园)|高技术产业开发|新技术开发)区$/u, ["高新区", "高新技术开发区", "高新技术产业开发区"]],
  [/农业高新技术产业示范区$/u, ["农高区", "示范区"]],
  [/经济技术开发区$/u, ["经开区", "开发区", "经济技术开发区"]],
  [/经济开发区$/u, ["开发区", "经开区", "经济开发区"]],
  [/工业园区$/u, ["园区"]],
];

/** Short name or official one → zones. */
const table = lazy(() => {
  const zones = new Map<string, Zone[]>();
  const add = (alias: string, zone: Zone): void => {
    const list = zones.get(alias) ?? [];
    zones.set(alias, list.includes(zone) ? list : [...list, zone]);
  };
  for (const [name = "", , code = "", from = "", body = ""] of readRows("zones.tsv")) {
    const [own] = placeByName(name);
    const place = own ?? placeByCode(code);
    if (place === null) continue;
    const committee = body === "" ? `${name}管理委员会` : body;
    const zone: Zone = { name, body: committee, place, from: from === "" ? null : Number(from) };
    const short = shortName(placeByCode(code)?.name ?? "");
    const province = shortName(placeByCode(`${code.slice(0, 2)}0000`)?.name ?? "");
    // 重庆两江新区 is 两江新区, 昆山花桥经济开发区 is 花桥经济开发区
    for (const front of new Set(["", short, province])) {
      const bare = name.startsWith(front) ? name.slice(front.length) : name;
      if (bare.length < 4 || /^(?:经济|高新|新技术|国家)/u.test(bare)) continue;
      add(bare, zone);
      // 中国（河北）自由贸易试验区 is 河北自贸试验区, 河北自贸区
      const trade = /^中国（(.+)）自由贸易试验区$/u.exec(bare)?.[1];
      if (trade !== undefined)
        for (const word of ["自由贸易试验区", "自贸试验区", "自贸区"]) add(`${trade}${word}`, zone);
      for (const [ending, words] of SHORT)
        if (ending.test(bare))
          for (const word of words) add(bare.replace(ending, word).replace(/国家(?=高新)/u, ""), zone);
    }
  }
  return zones;
});

/** Zones that a name without 管委会 can mean: by the official name or a short one. [] where the list has none. */
export function zonesNamed(name: string): readonly Zone[] {
  return table().get(name.replace("(", "（").replace(")", "）")) ?? [];
}
