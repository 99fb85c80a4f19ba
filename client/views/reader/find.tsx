/** Search in the text: Enter goes to the next place, Shift and Enter to the one before. */
import { useEffect, useState } from "preact/hooks";
import { words } from "../../i18n/index.ts";
import { Icon } from "../../ui/index.ts";
import { bringToMiddle } from "./in-view.ts";
import "./find.css";

export function FindBox({
  first,
  value,
  count,
  onFind,
  onDone,
}: {
  /** the place that is shown at first; -1: none */
  readonly first: number;
  readonly value: string;
  /** places found */
  readonly count: number;
  readonly onFind: (value: string) => void;
  /** the reader has left the field: its value may go into the address */
  readonly onDone: (value: string) => void;
}) {
  const t = words.value.reader;
  const [at, setAt] = useState(first);
  useEffect(() => show(at), [at]);
  const step = (by: number): void => {
    if (count > 0) setAt((now) => (now < 0 && by < 0 ? count - 1 : (now + by + count) % count));
  };
  return (
    <label class="find">
      <Icon name="search" />
      <input
        type="search"
        data-testid="find"
        value={value}
        aria-label={t.find}
        placeholder={t.find}
        title={t.findKeys}
        onInput={(event) => {
          setAt(-1);
          onFind(event.currentTarget.value);
        }}
        onKeyDown={(event) => event.key === "Enter" && step(event.shiftKey ? -1 : 1)}
        // not onChange: under preact/compat that is every input, before onInput has seen it
        onBlur={(event) => onDone(event.currentTarget.value)}
      />
      {value && (
        <span class="dim num" data-testid="found" role="status">
          {at < 0 ? t.found(count) : t.foundAt(at + 1, count)}
        </span>
      )}
    </label>
  );
}

/** Brings a place into view and tells it from the others. */
function show(index: number): void {
  for (const part of document.querySelectorAll("mark.wash.now")) part.classList.remove("now");
  const parts = document.querySelectorAll<HTMLElement>(`mark.wash[data-of="${index}"]`);
  for (const part of parts) part.classList.add("now");
  if (parts[0]) bringToMiddle(parts[0]);
}
