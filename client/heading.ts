/** Who goes to another page by keyboard or with a screen reader begins at its main heading, not at the top of everything. */
import { useEffect, useRef } from "preact/hooks";

/** ms after which a page that has no heading yet is left alone */
const LATEST = 5000;

/** @param page what makes this page another one; what has the focus still, such as a link of the head, keeps it */
export function useHeading(page: string): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    const main = document.getElementById("content");
    if (!main || focusHeading(main)) return;
    const observer = new MutationObserver(() => focusHeading(main) && observer.disconnect());
    observer.observe(main, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), LATEST);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [page]);
}

/** @returns whether there is nothing more to do */
function focusHeading(main: HTMLElement): boolean {
  if (document.activeElement !== document.body) return true;
  const heading = main.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
