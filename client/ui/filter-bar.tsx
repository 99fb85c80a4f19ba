/** Filters and signs under the question: in the open on a wide page, behind one button with their number on a phone. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { words } from "../i18n/index.ts";
import { Icon } from "./icons.tsx";

export function FilterBar({
  label,
  name,
  active,
  onClear,
  children,
}: {
  readonly label: string;
  /** what the button says while no filter is in force; left out: filters */
  readonly name?: string;
  /** how many filters are in force */
  readonly active: number;
  readonly onClear?: () => void;
  readonly children: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const t = words.value.finish;
  return (
    <section class={`bar filters${open ? " open" : ""}`} aria-label={label}>
      <button type="button" class="btn fold" aria-expanded={open} data-testid="filters" onClick={() => setOpen(!open)}>
        <Icon name="list" />
        {active > 0 ? t.filtersOn(active) : (name ?? t.filters)}
        <Icon name={open ? "up" : "down"} />
      </button>
      {children}
      {active > 0 && onClear && (
        <button type="button" class="btn bare clear" data-testid="clear-filters" onClick={onClear}>
          <Icon name="close" />
          {t.clear}
        </button>
      )}
    </section>
  );
}
