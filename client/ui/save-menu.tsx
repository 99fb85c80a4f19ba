/** The picture as a file: what is shown, not what there is. */
import { useRef } from "preact/hooks";
import { words } from "../i18n/index.ts";
import { Icon } from "./icons.tsx";
import "./save-menu.css";

export type Format = "png" | "svg" | "csv" | "json" | "graphml" | "gexf";

export function SaveMenu<F extends Format>({
  formats,
  without,
  onSave,
}: {
  readonly formats: readonly F[];
  /** formats that there is no picture for now */
  readonly without: readonly F[];
  readonly onSave: (format: F) => void;
}) {
  const t = words.value.network;
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details
      class="saves"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        event.preventDefault();
        menu.current.open = false;
        menu.current.querySelector("summary")?.focus();
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
          event.currentTarget.open = false;
      }}
    >
      <summary class="btn" data-testid="save">
        <Icon name="save" />
        {t.save}
      </summary>
      <div class="list">
        {formats.map((format) => (
          <button
            type="button"
            key={format}
            disabled={without.includes(format)}
            data-testid={`save-${format}`}
            onClick={() => {
              if (menu.current) menu.current.open = false;
              onSave(format);
            }}
          >
            <b>{format === "graphml" ? "GraphML" : format.toUpperCase()}</b>
            <small>{t.formats[format]}</small>
          </button>
        ))}
      </div>
    </details>
  );
}
