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
    history.replaceState(history.state, "", address);
  } else history.pushState(nextEntry(), "", address);
  route.value = next;
  if (!options.replace) scrollTo(0, 0);
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
