/**
 * What a term means, or the whole of words that are cut off, beside the thing that bears it: for the pointer, for a tap, for the focus of the keyboard, and (as
 * `aria-description`) for screen readers. One bubble for the whole page, kept inside the window.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { DOES } from "./press.ts";
import { type Box, tipPlace } from "./tip-place.ts";
import "./tips.css";

/** milliseconds that a pointer rests before the bubble comes */
const REST = 350;
/** Whether words end in … or after so many lines, for want of room. */
function isCut(element: HTMLElement): boolean {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  if (scrollWidth <= clientWidth && scrollHeight <= clientHeight + 2) return false;
  const { textOverflow, webkitLineClamp } = getComputedStyle(element);
  return textOverflow === "ellipsis" || webkitLineClamp !== "none";
}

/** What a thing says of itself, or the whole of what is cut off in it; what has a title is told by the browser. */
function saidBy(target: Element): { readonly bearer: HTMLElement; readonly text: string } | null {
  const bearer = target.closest<HTMLElement>("[data-tip]");
  if (bearer?.dataset.tip) return { bearer, text: bearer.dataset.tip };
  // of what is pressed, any part; of other words, those under the pointer
  const whole = target.closest<HTMLElement>("a, button") ?? target.closest<HTMLElement>(".clip, .clip2, .clip3");
  const cut = whole && [whole, ...whole.querySelectorAll<HTMLElement>("*")].find(isCut);
  if (!cut || cut.closest("[title]") || cut.querySelector("[title]")) return null;
  return { bearer: cut, text: linesOf(cut).join("\n") };
}

/** Its words, in as many lines as it is set in. */
function linesOf(element: HTMLElement): readonly string[] {
  const parts = [...element.children].some((child) => getComputedStyle(child).display === "block")
    ? [...element.childNodes]
    : [element];
  return parts.map((part) => part.textContent?.trim() ?? "").filter(Boolean);
}

interface Shown {
  readonly text: string;
  readonly bearer: HTMLElement;
}

/** points across and down at which a place is asked what it would cover */
const [ACROSS, DOWN] = [6, 4];
/** what covers its own list is worse than what covers the rest of the page */
const [OF_LIST, OF_PAGE] = [100, 1];
const LIST = "ul, ol, table, [role=listbox], nav";

/** What a bubble over a place would hide of what may be pressed: other parts of the bearer's list above all. The bubble itself is not hit. */
function coveredBy(bearer: HTMLElement, { left, top, width, height }: Box): number {
  const own = bearer.closest(DOES) ?? bearer;
  const list = bearer.closest(LIST);
  const hidden = new Map<Element, number>();
  for (let i = 0; i < ACROSS * DOWN; i++) {
    const x = left + (width * (i % ACROSS)) / (ACROSS - 1);
    const y = top + (height * Math.floor(i / ACROSS)) / (DOWN - 1);
    const pressed = document.elementFromPoint(x, y)?.closest(DOES);
    if (pressed && pressed !== own) hidden.set(pressed, list?.contains(pressed) ? OF_LIST : OF_PAGE);
  }
  return [...hidden.values()].reduce((sum, cost) => sum + cost, 0);
}

export function Tips() {
  const [shown, setShown] = useState<Shown | null>(null);
  const bubble = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const come = (target: EventTarget | null, wait: number): void => {
      clearTimeout(timer);
      const said = target instanceof Element ? saidBy(target) : null;
      if (!said) {
        setShown(null);
        return;
      }
      timer = setTimeout(() => setShown(said), wait);
    };
    const over = (event: PointerEvent): void => {
      if (event.pointerType !== "touch") come(event.target, REST);
    };
    // a finger cannot rest on a word: it taps. What does something when it is tapped does that alone
    const tap = (event: MouseEvent): void => {
      if (!(event instanceof PointerEvent) || event.pointerType !== "touch") return;
      if (event.target instanceof Element && event.target.closest(DOES) === null) come(event.target, 0);
    };
    const focus = (event: FocusEvent): void => {
      if (event.target instanceof Element && event.target.matches(":focus-visible")) come(event.target, 0);
    };
    const leave = (): void => come(null, 0);
    const press = (event: KeyboardEvent): void => {
      if (event.key === "Escape") leave();
    };
    addEventListener("pointerover", over);
    addEventListener("click", tap);
    addEventListener("focusin", focus);
    addEventListener("focusout", leave);
    addEventListener("pointerdown", leave);
    addEventListener("scroll", leave, true);
    addEventListener("keydown", press);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointerover", over);
      removeEventListener("click", tap);
      removeEventListener("focusin", focus);
      removeEventListener("focusout", leave);
      removeEventListener("pointerdown", leave);
      removeEventListener("scroll", leave, true);
      removeEventListener("keydown", press);
    };
  }, []);
  useEffect(() => {
    const { current } = bubble;
    if (!current || !shown) return;
    const { bearer } = shown;
    const row = (bearer.closest(DOES) ?? bearer).getBoundingClientRect();
    const { left, top } = tipPlace(
      bearer.getBoundingClientRect(),
      row,
      current.getBoundingClientRect(),
      { width: innerWidth, height: innerHeight },
      (place) => coveredBy(bearer, place),
    );
    current.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }, [shown]);
  if (!shown) return null;
  return (
    <p class="tip" ref={bubble} role="tooltip" data-testid="tip">
      {shown.text}
    </p>
  );
}
