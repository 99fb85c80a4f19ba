/** Where the reader is in the text, on the screen: in the box of the text, or on a phone in the page. */
import type { Place } from "../../state/index.ts";
import type { PlacedMark } from "./layout.ts";

/** The words of a mark, wherever they stand. */
export const wordsOf = (id: string): string => `[data-mark="${CSS.escape(id)}"]`;

const book = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-testid=book]");
/** The card of the chosen fact. */
export const card = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-testid=card]");

/** Upper edge of the card where it is a sheet over the foot of the screen, else the foot of the window. */
function sheetTop(): number {
  const sheet = card();
  return sheet && getComputedStyle(sheet).position === "fixed" ? sheet.getBoundingClientRect().top : innerHeight;
}

/** Upper and lower edge of what is seen of the text, in pixels of the window. */
export function edges(): readonly [top: number, bottom: number] {
  const own = book()?.getBoundingClientRect();
  const bar = book()?.querySelector(".bh")?.getBoundingClientRect();
  return [Math.max(0, bar?.bottom ?? 0), Math.min(sheetTop(), own?.bottom ?? innerHeight)];
}

/** What shows where a mark begins: its words, or its line where its words are those of another mark too. */
const boxOf = ({ id, mark }: PlacedMark): DOMRect | undefined =>
  (document.querySelector(wordsOf(id)) ?? document.getElementById(`L${mark.line}`))?.getBoundingClientRect();

/** Whether something of its first words is seen. */
export function isInView(placed: PlacedMark): boolean {
  const box = boxOf(placed);
  const [top, bottom] = edges();
  return box !== undefined && box.bottom > top && box.top < bottom;
}

/** pixels between what stands in the free part of the screen and its edges */
const CLEAR = 12;

/**
 * Brings the first line of a mark from behind the sheet, or the bar, into the middle of what they leave free. One that the window
 * does not show stays where it is: a person has gone on from it.
 */
export function clearOfSheet(id: string): void {
  const box = id === "" ? undefined : document.querySelector(wordsOf(id))?.getClientRects()[0];
  if (box === undefined || sheetTop() === innerHeight || box.bottom < 0 || box.top > innerHeight) return;
  const [top, bottom] = edges();
  if (box.top >= top + CLEAR && box.bottom <= bottom - CLEAR) return;
  scroller()?.scrollBy(0, box.top - top - Math.max(CLEAR, (bottom - top - box.height) / 2));
}

/** Index of the first mark that does not begin above what is seen; where all do, their count. @param marks in the order of the text */
export function firstInView(marks: readonly PlacedMark[]): number {
  const [top] = edges();
  return firstThat(marks, (placed) => (boxOf(placed)?.top ?? 0) >= top);
}

/** Index of the first of a list that something holds for, which holds for all behind it; the list's length where it holds for none. */
export function firstThat<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What scrolls: the box of the text, or the page. */
function scroller(): Element | null {
  const box = book();
  return box && getComputedStyle(box).overflowY !== "visible" ? box : document.scrollingElement;
}

/** The line that one reads first, and how it stands; null where there is no text. */
export function placeHere(): Place | null {
  const lines = [...(book()?.querySelectorAll<HTMLElement>("[data-line]") ?? [])];
  if (lines.length === 0) return null;
  if (scroller()?.scrollTop === 0) return { line: 0, below: 0 };
  const [top] = edges();
  const first = firstThat(lines, (line) => line.getBoundingClientRect().bottom > top);
  const line = lines[Math.min(first, lines.length - 1)];
  return line ? { line: Number(line.dataset.line), below: line.getBoundingClientRect().top - top } : null;
}

/** rises with every scrolling, of ours or of a person */
let scrollings = 0;

/**
 * Scrolls, and once more where the text has become longer or shorter by the second picture: before the first one everything in it
 * has a height of its own, then what is far off is left out, and has one that is guessed. On a busy machine a text is there, and
 * scrolled, before anything is drawn.
 */
function scrolled(scroll: () => void): void {
  scroll();
  const high = scroller()?.scrollHeight;
  const mine = ++scrollings;
  const again = (): void => {
    if (mine === scrollings && scroller()?.scrollHeight !== high) scroll();
  };
  requestAnimationFrame(() => requestAnimationFrame(again));
}

/** A person moves the text: it stays where they bring it. */
export function movedByHand(): void {
  scrollings++;
}

/** Brings something of the text into the middle of what is seen. */
export function bringToMiddle(part: Element): void {
  scrolled(() => part.scrollIntoView({ block: "center" }));
}

/** Scrolls to where one was. */
export function bringBack({ line, below }: Place): void {
  if (line === 0) {
    scroller()?.scrollTo(0, 0);
    return;
  }
  scrolled(() => {
    const there = document.getElementById(`L${line}`);
    // first near it: what is far off is not laid out yet, and has no height of its own
    there?.scrollIntoView({ block: "start" });
    if (there) scroller()?.scrollBy(0, there.getBoundingClientRect().top - edges()[0] - below);
  });
}
