/** The route as a signal, moved by links, by back and forward, and by the views. */
import { signal } from "@preact/signals";
import { comeBack, nextEntry, sameEntry, startPlaces } from "./places.ts";
import { formatRoute, parseRoute } from "./route.ts";
import type { Route } from "./screens.ts";

const here = (): Route => parseRoute(location.pathname, location.search);

export const route = signal<Route>(here());

/** Goes to a route. `replace`: the view stays the same one (a filter, a selection), so that back leaves it. */
export function navigate(next: Route, options: { replace?: boolean } = {}): void {
  const address = formatRoute(next);
  if (address === location.pathname + location.search) return;
  if (options.replace) {
    sameEntry();
    // the entry before shows another view than this one without its panel
    const { beside: _, ...state } = (history.state ?? {}) as Beside;
    history.replaceState(state, "", address);
  } else history.pushState(nextEntry(), "", address);
  route.value = next;
  if (!options.replace) scrollTo(0, 0);
}

/** What an entry of the history holds that a panel was opened with. */
interface Beside {
  readonly beside?: boolean;
}

/**
 * Shows a route whose panel is another: opened it is an entry of its own, which back closes; one panel after another stays in
 * that entry; closed otherwise it goes back, if nothing else of the view was changed meanwhile. Nothing scrolls.
 * @param before @param after what the panel tells of; nothing where there is none
 */
export function showBeside(next: Route, before: string, after: string): void {
  const { beside } = (history.state ?? {}) as Beside;
  if (after === "" && beside) {
    closeBeside();
    return;
  }
  const address = formatRoute(next);
  if (address === location.pathname + location.search) return;
  if (before === "" && after !== "") history.pushState({ ...nextEntry(), beside: true }, "", address);
  else history.replaceState(history.state, "", address);
  route.value = next;
}

/** Back, yet what was scrolled to stays: the browser would go to where the panel was opened. */
function closeBeside(): void {
  const [x, y] = [scrollX, scrollY];
  addEventListener("popstate", () => requestAnimationFrame(() => scrollTo(x, y)), { once: true });
  history.back();
}

/** Listens to back, forward and clicks on links of our own. @returns a function that stops it */
export function startRouter(): () => void {
  const stop = startPlaces();
  const back = (): void => {
    comeBack();
    route.value = here();
  };
  const click = (event: MouseEvent): void => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (
      !link ||
      link.target ||
      link.hasAttribute("download") ||
      link.origin !== location.origin ||
      link.pathname.startsWith("/api/")
    )
      return;
    if (link.getAttribute("href")?.startsWith("#")) return;
    event.preventDefault();
    navigate(parseRoute(link.pathname, link.search));
  };
  addEventListener("popstate", back);
  document.addEventListener("click", click);
  return () => {
    stop();
    removeEventListener("popstate", back);
    document.removeEventListener("click", click);
  };
}
