/** The outline to jump by, and the legend of the marks, which filters. */
import { useEffect, useRef } from "preact/hooks";
import type { DocumentText, Mark } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { Icon, useEscape } from "../../ui/index.ts";
import { entriesOf } from "./entries.ts";
import type { Line, PlacedMark } from "./layout.ts";
import { MarkChip } from "./signs.tsx";
import "./outline.css";

interface OutlineProps {
  readonly text: DocumentText;
  readonly marks: readonly PlacedMark[];
  readonly lines: readonly Line[];
  readonly groups: readonly {
    readonly group: string;
    readonly name: string;
    readonly count: number;
    readonly mark: Mark;
  }[];
  readonly off: ReadonlySet<string>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onToggle: (group: string) => void;
}

export function Outline({ text, marks, lines, groups, off, open, onClose, onToggle }: OutlineProps) {
  const t = words.value;
  const jump = (offset: number): void => {
    const line = lines.findLast((candidate) => candidate.start <= offset && candidate.kind !== "blank");
    if (line) document.getElementById(`L${line.number}`)?.scrollIntoView({ block: "start" });
    onClose();
  };
  const entries = entriesOf(text);
  const panel = useRef<HTMLElement>(null);
  // over the text on a narrow screen, it goes at Escape and at a tap beside it
  useEscape(open ? onClose : undefined);
  useEffect(() => {
    if (!open) return;
    const leave = ({ target }: Event): void => {
      const at = target instanceof Element ? target : null;
      // the button that opens it closes it too
      if (!panel.current?.contains(at) && at?.closest("[aria-expanded]") == null) onClose();
    };
    document.addEventListener("pointerdown", leave);
    return () => document.removeEventListener("pointerdown", leave);
  }, [open]);
  return (
    <nav ref={panel} class={`outline${open ? " shown" : ""}`} aria-label={t.reader.outline} data-testid="outline">
      <button
        type="button"
        class="btn bare shut"
        aria-label={t.actions.close}
        data-testid="outline-close"
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      <h2>{t.reader.outline}</h2>
      {entries.length === 0 && <p class="dim none-here">{t.reader.outlineEmpty}</p>}
      <ol>
        {entries.map((entry, index) => {
          const end = entries[index + 1]?.start ?? Number.POSITIVE_INFINITY;
          const inside = marks.filter(
            ({ mark }) => mark.start >= entry.start && mark.start < end && mark.kind !== "title",
          ).length;
          return (
            <li key={entry.start} class={entry.part ? "part" : `d${Math.min(3, Math.max(1, entry.depth))}`}>
              <button type="button" onClick={() => jump(entry.start)}>
                <span class="clip" lang="zh-Hans">
                  {entry.text}
                </span>
                {inside > 0 && <span class="num">{inside}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      <div class="leg">
        <h2>{t.reader.marks}</h2>
        {groups.length === 0 && <p class="dim none-here">{t.reader.noMarks}</p>}
        <ul>
          {groups.map(({ group, name, count, mark }) => (
            <li key={group}>
              <button type="button" aria-pressed={!off.has(group)} onClick={() => onToggle(group)}>
                <MarkChip mark={mark} />
                <span>{name}</span>
                <span class="num">{count}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
