/** The keys of the network view. */
import { useEffect, useRef } from "preact/hooks";
import type { ToolbarProps } from "./toolbar.tsx";

export interface NetworkKeys {
  readonly tool: ToolbarProps["on"];
  readonly toTable: () => void;
  readonly togglePicked: () => void;
  /** @returns whether there was something to leave */
  readonly leave: () => boolean;
}
const TOOLS: Readonly<Record<string, Parameters<ToolbarProps["on"]>[0]>> = {
  ".": "pin",
  h: "hide",
  H: "show",
  c: "collapse",
  l: "lasso",
  p: "path",
  "+": "in",
  "=": "in",
  "-": "out",
  "0": "fit",
};

export function useNetworkKeys(keys: NetworkKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { tool, toTable, togglePicked, leave } = latest.current;
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select")) return;
      if (document.querySelector("dialog[open], details.saves[open]")) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
        event.preventDefault();
        tool(event.shiftKey ? "redo" : "undo");
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const known = TOOLS[event.key];
      if (known) tool(known);
      else if (event.key === "t") toTable();
      else if (event.key === "x") togglePicked();
      else if (event.key === "f") {
        event.preventDefault();
        document.querySelector<HTMLInputElement>("[data-find]")?.focus();
      } else if (event.key === "Escape" && leave()) event.preventDefault();
    };
    // before the panel, which would close at Escape
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, []);
}
