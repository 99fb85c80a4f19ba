/** How a bundle runs: in each gap that it crosses one line up and down, from which every document has a branch. Pure. */
import type { Bundle } from "./bundles.ts";
import { BOX, round } from "./shapes.ts";

/** between two trunks of one gap */
const LANE = 5;
/** from the boxes at its left to the first trunk of a gap, and from the last one to the boxes at its right: room for an arrow */
const BEFORE = 8;
const BEHIND = 14;
const BEND = 6;

/** The least gap between two columns that holds so many trunks. */
export const gapFor = (lanes: number): number => (lanes === 0 ? 0 : BEFORE + LANE * (lanes - 1) + BEHIND);

/** Where a branch ends: at a document's box, at the button of a fold, or at the passage to the next gap. */
export interface Twig {
  /** of the line; of the band as its level; empty for the passage */
  readonly id: string;
  readonly y: number;
}
/** What a bundle does in one gap. */
export interface Leg {
  /** the gap lies behind this column */
  readonly column: number;
  /** where it comes from: the hub, or its passage through the column before */
  readonly entry: number;
  readonly twigs: readonly Twig[];
  /** centre of its passage through the next column; undefined where this gap is its last */
  readonly on: number | undefined;
}
export interface PlacedLeg extends Leg {
  readonly lane: number;
}
export interface Laned {
  readonly bundle: Bundle;
  readonly legs: readonly PlacedLeg[];
}

const spanOf = ({ entry, twigs, on }: Leg): readonly [number, number] => {
  const all = [entry, ...twigs.map(({ y }) => y), ...(on === undefined ? [] : [on])];
  return [Math.min(...all), Math.max(...all)];
};

/** Trunks of one gap stand side by side where they would meet: the lower it comes in, the nearer to its hub, so that those that go down do not cross. */
export function lanesFor(bundles: readonly { readonly bundle: Bundle; readonly legs: readonly Leg[] }[]): {
  readonly placed: readonly Laned[];
  readonly most: number;
} {
  const gaps = new Map<number, { leg: Leg; way: 1 | -1 }[]>();
  for (const { bundle, legs } of bundles)
    for (const leg of legs) gaps.set(leg.column, [...(gaps.get(leg.column) ?? []), { leg, way: bundle.way }]);
  const lanes = new Map<Leg, number>();
  let most = 0;
  for (const legs of gaps.values()) {
    const taken: (readonly [number, number])[][] = [];
    for (const { leg } of legs.toSorted((a, b) => b.way * b.leg.entry - a.way * a.leg.entry)) {
      const [from, to] = spanOf(leg);
      let lane = 0;
      while ((taken[lane] ?? []).some(([top, end]) => top <= to + LANE && from <= end + LANE)) lane++;
      taken[lane] = [...(taken[lane] ?? []), [from, to]];
      lanes.set(leg, lane);
    }
    most = Math.max(most, taken.length);
  }
  return {
    placed: bundles.map(({ bundle, legs }) => ({
      bundle,
      legs: legs.map((leg) => ({ ...leg, lane: lanes.get(leg) ?? 0 })),
    })),
    most,
  };
}

/** A bundle as it is drawn. */
export interface Trunk {
  readonly bundle: Bundle;
  /** What some of its lines have in common, of all where none are named: from the hub to where the branches begin. */
  readonly stem: (some?: ReadonlySet<string>) => string;
  /** line or level of a band → its own part, from the trunk to its box */
  readonly branches: ReadonlyMap<string, string>;
  /** line → from the hub to its box */
  readonly ways: ReadonlyMap<string, string>;
  /** line or level of a band → where it leaves the trunk */
  readonly forks: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** @param box width of a box @param gap between two columns */
export function trunkOf({ bundle, legs }: Laned, box: number, gap: number): Trunk {
  const { way } = bundle;
  const places = legs.map((leg) => {
    const left = BOX.left + leg.column * (box + gap) + box;
    const [near, far] = way > 0 ? [left, left + gap] : [left + gap, left];
    return { ...leg, near, far, x: left + BEFORE + leg.lane * LANE };
  });
  const corner = (from: number, to: number): number => Math.min(BEND, Math.abs(to - from) / 2);
  /** into the trunk and along it, to where the branch at y begins */
  const along = (place: (typeof places)[number], y: number): string => {
    const bend = corner(place.entry, y);
    const turn = Math.sign(y - place.entry) * bend;
    const into = `M${round(place.near)} ${round(place.entry)}H${round(place.x - way * bend)}`;
    if (bend === 0) return into;
    return `${into}Q${round(place.x)} ${round(place.entry)} ${round(place.x)} ${round(place.entry + turn)}V${round(y - turn)}`;
  };
  const off = (place: (typeof places)[number], y: number): string => {
    const bend = corner(place.entry, y);
    const end = `H${round(place.far)}`;
    return bend === 0 ? end : `Q${round(place.x)} ${round(y)} ${round(place.x + way * bend)} ${round(y)}${end}`;
  };
  const branch = (place: (typeof places)[number], y: number): string => {
    const bend = corner(place.entry, y);
    return `M${round(place.x)} ${round(y - Math.sign(y - place.entry) * bend)}${off(place, y)}`;
  };
  const across = (place: (typeof places)[number]): string =>
    place.on === undefined ? "" : `${off(place, place.on)}H${round(place.far + way * box)}`;
  const branches = new Map<string, string>();
  const ways = new Map<string, string>();
  const forks = new Map<string, { x: number; y: number }>();
  let before = "";
  for (const place of places) {
    for (const { id, y } of place.twigs) {
      branches.set(id, branch(place, y));
      ways.set(id, before + continued(before, along(place, y)) + off(place, y));
      forks.set(id, { x: (place.x + place.far) / 2, y });
    }
    if (place.on !== undefined) before += continued(before, along(place, place.on)) + across(place);
  }
  const stem = (some?: ReadonlySet<string>): string => {
    let path = "";
    for (const [at, place] of places.entries()) {
      const wanted = (twig: Twig): boolean => some === undefined || some.has(twig.id);
      const later = places.slice(at + 1).some(({ twigs }) => twigs.some(wanted));
      const ys = place.twigs.filter(wanted).map(({ y }) => y);
      const on = later && place.on !== undefined ? place.on : undefined;
      const all = on === undefined ? ys : [...ys, on];
      const [top, end] = [Math.min(...all), Math.max(...all)];
      // one arm down and one up, each as far as its last branch
      if (end >= place.entry) path += along(place, end);
      if (top < place.entry) path += along(place, top);
      if (on !== undefined) path += `${branch(place, on)}H${round(place.far + way * box)}`;
    }
    return path;
  };
  return { bundle, stem, branches, ways, forks };
}

/** A path that goes on where another one ends does not begin again. */
const continued = (before: string, path: string): string => (before === "" ? path : path.replace(/^M\S+ [^A-Z]+/, ""));
