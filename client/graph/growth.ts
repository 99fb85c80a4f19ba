/**
 * How a picture grew, one step a line, so that an address can hold it and it can be grown again. Parts are divided
 * by `|`: `expand|TYPE|out|0|KEY` neighbours from the given one on; `duties|KEY` bodies through tasks;
 * `path|FROM|TO` all shortest paths; `collapse|KEY` what the node has brought is taken back.
 */
export type Growth =
  | {
      readonly do: "expand";
      readonly type: string;
      readonly direction: "out" | "in";
      readonly skip: number;
      readonly key: string;
    }
  | { readonly do: "duties"; readonly key: string }
  | { readonly do: "path"; readonly from: string; readonly to: string }
  | { readonly do: "collapse"; readonly key: string };

const shut = (text: string): string => text.replaceAll("%", "%25").replaceAll("|", "%7C");
const open = (text = ""): string => text.replaceAll("%7C", "|").replaceAll("%25", "%");

export function writeGrowth(growth: Growth): string {
  switch (growth.do) {
    case "expand":
      return ["expand", growth.type, growth.direction, growth.skip, shut(growth.key)].join("|");
    case "path":
      return ["path", shut(growth.from), shut(growth.to)].join("|");
    default:
      return [growth.do, shut(growth.key)].join("|");
  }
}

/** @returns null for what is no step: an address may hold anything */
export function readGrowth(text: string): Growth | null {
  const [name, ...parts] = text.split("|");
  if (name === "expand" && parts.length === 4) {
    const [type = "", direction, skip] = parts;
    const key = open(parts[3]);
    if (!/^[A-Z_]+$/.test(type) || !/^\d{1,7}$/.test(skip ?? "") || key === "") return null;
    if (direction !== "out" && direction !== "in") return null;
    return { do: "expand", type, direction, skip: Number(skip), key };
  }
  if (name === "path" && parts.length === 2) return { do: "path", from: open(parts[0]), to: open(parts[1]) };
  if ((name === "duties" || name === "collapse") && parts.length === 1) return { do: name, key: open(parts[0]) };
  return null;
}

/** `120,-40|KEY` or `|KEY`: a pinned node, with its place in thousandths of the frame where it has one. */
export const writePin = (key: string, place: { readonly x: number; readonly y: number } | null): string =>
  `${place ? `${Math.round(place.x)},${Math.round(place.y)}` : ""}|${key}`;
export function readPin(
  text: string,
): { readonly key: string; readonly place: { readonly x: number; readonly y: number } | null } | null {
  const match = /^(?:(-?\d{1,6}),(-?\d{1,6}))?\|(.+)$/s.exec(text);
  if (!match) return null;
  const [, x, y, key = ""] = match;
  return { key, place: x === undefined ? null : { x: Number(x), y: Number(y) } };
}
