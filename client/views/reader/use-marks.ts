/** The marks of a text: which are shown, which one is open, and how one goes from mark to mark. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DocumentText, Mark } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { route as current, navigate, placesToldBy, type RouteOf, takePlace } from "../../state/index.ts";
import { useEscape } from "../../ui/index.ts";
import {
  bringBack,
  bringToMiddle,
  card,
  clearOfSheet,
  firstInView,
  isInView,
  movedByHand,
  placeHere,
  wordsOf,
} from "./in-view.ts";
import { type PlacedMark, placeMarks } from "./layout.ts";
import { markGroup, markName } from "./signs.tsx";

/** Marks of one sign. */
export interface MarkGroup {
  readonly group: string;
  readonly count: number;
  /** one that shows the sign */
  readonly mark: Mark;
  readonly name: string;
}

export interface Marks {
  /** those of the groups that are not put away */
  readonly shown: readonly PlacedMark[];
  readonly groups: readonly MarkGroup[];
  /** groups that are put away */
  readonly off: ReadonlySet<string>;
  toggle(group: string): void;
  readonly selected: PlacedMark | null;
  /** of the open one among those that are shown, or -1 */
  readonly position: number;
  /** @param id "" closes the open one */
  select(id: string, byKey?: boolean): void;
  /** the next one, or the one before: from the open one where it is in view, else from the first line in view */
  step(by: 1 | -1): void;
}

export function useMarks(route: RouteOf<"reader">, text: DocumentText): Marks {
  const t = words.value;
  const all = useMemo(() => placeMarks(text.marks), [text]);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => all.filter(({ mark }) => !off.has(markGroup(mark))), [all, off]);
  const groups = useMemo(() => groupsOf(all), [all, t]);
  const selected = all.find((placed) => placed.id === route.mark) ?? null;
  /** the mark that was chosen or left here, until the focus has followed it */
  const moved = useRef<{ readonly to: string; readonly byKey: boolean } | null>(null);
  /** nobody has moved the text since the open mark was chosen: it is in view, or on its way there */
  const still = useRef(true);
  const select = (id: string, byKey = false): void => {
    moved.current = { to: id || route.mark, byKey };
    still.current = true;
    navigate({ ...route, mark: id, mend: false }, { replace: true });
  };
  const placeOf = (id: string): number => shown.findIndex((placed) => placed.id === id);
  const step = (by: 1 | -1, byKey = false): void => {
    if (shown.length === 0) return;
    // the address, not what was drawn last: keys may come faster than pictures
    const position = current.value.view === "reader" ? placeOf(current.value.mark) : -1;
    const open = shown[position];
    const from = open && (still.current || isInView(open)) ? position + by : firstInView(shown) + Math.min(0, by);
    const next = shown[(from + shown.length) % shown.length];
    if (next) select(next.id, byKey);
  };
  useEscape(selected ? () => select("") : undefined);
  const leave = (): void => {
    still.current = false;
    movedByHand();
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "[" && event.key !== "]") leave();
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select")) return;
      if (event.key === "[" || event.key === "]") {
        event.preventDefault();
        step(event.key === "]" ? 1 : -1, true);
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
  useEffect(() => {
    for (const way of WAYS_TO_SCROLL) addEventListener(way, leave, { capture: true, passive: true });
    return () => {
      for (const way of WAYS_TO_SCROLL) removeEventListener(way, leave, { capture: true });
    };
  }, []);
  useEffect(() => {
    const place = takePlace();
    if (place) {
      bringBack(place);
      still.current = false;
    } else bringToView(route.mark);
  }, [route.mark, text]);
  // on a phone the card is a sheet over the text: as it opens, and grows with its form, the words stay in sight above it
  useEffect(() => {
    const sheet = card();
    if (sheet === null) return;
    const watch = new ResizeObserver(() => clearOfSheet(route.mark));
    watch.observe(sheet);
    return () => watch.disconnect();
  }, [route.mark, text]);
  useEffect(() => placesToldBy(placeHere), []);
  // who was led here by the keyboard goes on in the text
  useEffect(() => {
    if (document.activeElement?.id === "content") focusOn("[data-testid=book]");
  }, []);
  // what was pressed may be gone: the focus goes on into the card, and from a closed card to the words of its mark
  useEffect(() => {
    const { to, byKey } = moved.current ?? { to: "", byKey: false };
    moved.current = null;
    if (to !== "" && (byKey || document.activeElement === document.body))
      focusOn(route.mark ? "[data-testid=card]" : wordsOf(to));
  }, [route.mark]);
  const read = useRef(text);
  // the text came anew: what was pressed for it may be gone, as the way back from a correction is
  useEffect(() => {
    if (read.current !== text && document.activeElement === document.body)
      focusOn(selected ? "[data-testid=card]" : "[data-testid=book]");
    read.current = text;
  }, [text]);
  return {
    shown,
    groups,
    off,
    toggle: (group) => setOff(new Set(off.has(group) ? [...off].filter((item) => item !== group) : [...off, group])),
    selected,
    position: selected ? placeOf(selected.id) : -1,
    select,
    step,
  };
}

/** by what a person moves a text, keys apart */
const WAYS_TO_SCROLL = ["wheel", "touchmove", "pointerdown"] as const;

const focusOn = (selector: string): void =>
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

/** Scrolls to the words of a mark, and washes over them once. */
function bringToView(id: string): void {
  const parts = id === "" ? [] : [...document.querySelectorAll(wordsOf(id))];
  if (parts[0]) bringToMiddle(parts[0]);
  for (const part of parts) {
    part.classList.remove("washing");
    requestAnimationFrame(() => part.classList.add("washing"));
  }
}

function groupsOf(all: readonly PlacedMark[]): readonly MarkGroup[] {
  const counts = new Map<string, { count: number; mark: Mark }>();
  for (const { mark } of all)
    counts.set(markGroup(mark), { count: (counts.get(markGroup(mark))?.count ?? 0) + 1, mark });
  return [...counts.entries()].map(([group, entry]) => ({
    group,
    ...entry,
    // bodies of all three roles are counted together, under the sign of the middle one
    mark: group === "unit" ? { ...entry.mark, relation: "responsible" } : entry.mark,
    name: group === "unit" ? words.value.marks.unit : markName(entry.mark),
  }));
}
