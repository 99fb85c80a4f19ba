/** What a body is called in the tables of duties, the same in all of them. Pure. */
import type { Workload } from "../../../server/model/api.ts";

type Body = Workload["rows"][number]["organization"];

/** what a place's name ends on, where two characters or more stand before it */
const KIND = /(?<=..)(?:自治[区州县旗]|[省市县区盟旗])$/u;

/**
 * Where one place is shown the short name, else the whole one as on the page of the body. A name that does not say where the body is
 * (街道办事处, 市直相关部门) has its place before it, whose last character it may begin with: 廊坊市直相关部门.
 */
export function bodyName({ name, shortName, place }: Omit<Body, "id" | "kind">, onePlace: boolean): string {
  if (onePlace) return shortName || name;
  if (place === null || name.includes(place.name.replace(KIND, ""))) return name;
  return place.name + (place.name.endsWith(name[0] ?? "") ? name.slice(1) : name);
}
