import { useEffect, useState } from "preact/hooks";

/** px of a page that has no room for a line of time, whose marks would be too small for a finger: days are listed there */
export const PHONE = 620;

/** Whether the window is at most so many px wide, followed as it changes: for what is built in another way there, not only set in another way. */
export function useNarrow(width: number): boolean {
  const query = `(max-width: ${width}px)`;
  const [narrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const change = (): void => setNarrow(list.matches);
    change();
    list.addEventListener("change", change);
    return () => list.removeEventListener("change", change);
  }, [query]);
  return narrow;
}
