/** Between a table and the panel beside it, where the table has columns that are out of sight: says so, and moves there and back. */
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { words } from "../i18n/index.ts";
import { Icon } from "./icons.tsx";
import "./further.css";

/** pixels that are no column */
const SLACK = 8;

/** @param box what scrolls the table */
export function Further({ box }: { readonly box: RefObject<HTMLElement | null> }) {
  const t = words.value.actions;
  const [way, setWay] = useState<"on" | "back" | null>(null);
  // before the panel brings what was pressed in sight: it is brought into what the strip leaves
  useLayoutEffect(() => {
    const own = box.current;
    if (!own) return;
    const look = (): void => {
      const hidden = own.scrollWidth - own.clientWidth;
      setWay(hidden <= SLACK ? null : own.scrollLeft < hidden - SLACK ? "on" : "back");
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(own);
    own.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      own.removeEventListener("scroll", look);
    };
  }, [box]);
  if (way === null) return null;
  const name = way === "on" ? t.columnsOn : t.columnsBack;
  return (
    <button
      type="button"
      class={`columns-on ${way}`}
      data-testid="further"
      onClick={() => box.current?.scrollTo({ left: way === "on" ? box.current.scrollWidth : 0 })}
    >
      <Icon name="right" />
      <span>{name}</span>
    </button>
  );
}
