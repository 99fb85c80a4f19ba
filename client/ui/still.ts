/** A table beside which a panel opens keeps its width: no column moves under the pointer, and what is scrolled to stands clear of the names. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** `box` scrolls the table; `hold` is called before the panel opens. */
export function useStillTable(open: boolean): {
  readonly box: RefObject<HTMLElement | null>;
  readonly hold: () => void;
} {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const names = box.current?.querySelector<HTMLElement>("tbody th");
    if (names) box.current?.style.setProperty("--stuck", `${names.offsetWidth + 15}px`);
  });
  const hold = (): void => {
    const table = box.current?.querySelector("table");
    if (!open && table) box.current?.style.setProperty("--whole", `${table.offsetWidth}px`);
  };
  return { box, hold };
}
