/**
 * Where in a page one was when one left it: kept for each entry of the browser's history, through a reload too. The browser keeps
 * how far the window is scrolled alone, and sets it before a text that is still on its way is there.
 */

/** A line of a text, 1-based in its source, and how many pixels it stands below the upper edge of what is seen; line 0: the top. */
export interface Place {
  readonly line: number;
  readonly below: number;
}

const STORE = "zhengmai.places";
/** entries whose places are kept, the latest */
const MOST = 100;

let places = new Map<string, Place>();
let entry = "";
/** the entry was come back to, and nobody has asked for its place yet */
let returned = false;
let tell: (() => Place | null) | null = null;

interface Marked {
  readonly entry?: string;
}
let made = 0;
/** unlike those of other loads of the page, which may stand in the same history */
const newEntry = (): Marked => ({ entry: `${Math.round(performance.timeOrigin)}.${++made}` });

/** The state with which an entry is added to the history. */
export function nextEntry(): Marked {
  leave();
  const state = newEntry();
  entry = state.entry ?? "";
  returned = false;
  return state;
}

/** Another state of the same page: whoever came back has gone on from there. */
export function sameEntry(): void {
  returned = false;
}

/** The browser shows another entry of its history. */
export function comeBack(): void {
  leave();
  enter();
}

/** The page is loaded. */
export function startPlaces(): () => void {
  places = stored();
  enter();
  const away = (): void => {
    leave();
    store();
  };
  addEventListener("pagehide", away);
  return () => removeEventListener("pagehide", away);
}

/** A view says where one is in it, for as long as it is shown. @returns a function that ends it */
export function placesToldBy(of: () => Place | null): () => void {
  tell = of;
  return () => {
    if (tell === of) tell = null;
  };
}

/** Where one was in this page before, for who has come back to it: told once. */
export function takePlace(): Place | null {
  const place = returned ? (places.get(entry) ?? null) : null;
  returned = false;
  return place;
}

function enter(): void {
  const known = (history.state as Marked | null)?.entry;
  const state = known === undefined ? newEntry() : { entry: known };
  if (known === undefined) history.replaceState(state, "");
  entry = state.entry ?? "";
  returned = known !== undefined;
}

function leave(): void {
  const place = tell?.() ?? null;
  if (place === null) return;
  // the latest is the last
  places.delete(entry);
  places.set(entry, place);
}

/** Those of this window; a browser that keeps nothing has none. */
function stored(): Map<string, Place> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(STORE) ?? "[]") as readonly (readonly [string, Place])[]);
  } catch {
    return new Map();
  }
}

function store(): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify([...places].slice(-MOST)));
  } catch {
    // the place is a comfort: without it the text begins at its top
  }
}
