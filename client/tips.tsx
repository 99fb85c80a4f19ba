/**
 * What a term means, or the whole of words that are cut off, beside the thing that bears it: for the pointer, for a tap, for the focus of the keyboard, and (as
 * `aria-description`) for screen readers. One bubble for the whole page, kept inside the window.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import "./tips.css";

/** milliseconds that a pointer rests before the bubble comes */
const REST = 350;
/** pixels between the bubble and what it is about, and between it and the window's edge */
const GAP = 8;

/** what acts on a tap */
const DOES = "a, button, summary, select, input, textarea, label";

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
  readonly about: DOMRect;
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
      timer = setTimeout(() => setShown({ text: said.text, about: said.bearer.getBoundingClientRect() }), wait);
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
    const { about } = shown;
    const { width, height } = current.getBoundingClientRect();
    const left = Math.max(GAP, Math.min(about.left, innerWidth - width - GAP));
    const below = about.bottom + GAP;
    const top = below + height + GAP > innerHeight ? Math.max(GAP, about.top - height - GAP) : below;
    current.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }, [shown]);
  if (!shown) return null;
  return (
    <p class="tip" ref={bubble} role="tooltip" data-testid="tip">
      {shown.text}
    </p>
  );
}
