/** The place of the editor: a plain field until its modules are there, then the editor with its state line. */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ApiError } from "../../api/index.ts";
import { word, words } from "../../i18n/index.ts";
import type { Schema } from "./complete.ts";
import type { Editor } from "./editor.ts";
import "./editor.css";

export type EditorHandle = Pick<Editor, "text" | "setText" | "chosen" | "mark">;

export function EditorBox({
  handle,
  text,
  schema,
  onChange,
  onRun,
  problem,
}: {
  readonly handle: RefObject<EditorHandle | null>;
  readonly text: string;
  /** null while it is on its way: what is offered waits for it */
  readonly schema: Schema | null;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly problem: ApiError | null;
}) {
  const t = words.value;
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef({ onChange, onRun, schema, text });
  latest.current = { onChange, onRun, schema, text };
  const waiting = useRef<((schema: Schema) => void)[]>([]);
  if (schema !== null) for (const give of waiting.current.splice(0)) give(schema);
  const [ready, setReady] = useState(false);
  const [cursor, setCursor] = useState({ line: 1, column: 1, selected: false });
  useEffect(() => {
    let wanted = true;
    let editor: Editor | null = null;
    void import("./editor.ts").then(({ createEditor }) => {
      if (!wanted || !host.current) return;
      const now = words.peek();
      editor = createEditor(host.current, {
        text: latest.current.text,
        label: now.console.editor,
        hint: now.console.hint,
        schema: () =>
          new Promise((resolve) => {
            if (latest.current.schema === null) waiting.current.push(resolve);
            else resolve(latest.current.schema);
          }),
        kindName: (kind) => word(words.peek().console.offers, kind),
        onChange: (next) => latest.current.onChange(next),
        onCursor: (line, column, selected) => setCursor({ line, column, selected }),
        onRun: () => latest.current.onRun(),
      });
      handle.current = editor;
      setReady(true);
    });
    return () => {
      wanted = false;
      handle.current = null;
      editor?.destroy();
    };
  }, []);
  return (
    <section class="ed" aria-label={t.console.editor} data-testid="editor">
      <div ref={host} class="cmhost" hidden={!ready} />
      {!ready && (
        <textarea
          class="plain"
          aria-label={t.console.editor}
          value={text}
          spellcheck={false}
          onInput={(event) => onChange(event.currentTarget.value)}
          rows={6}
        />
      )}
      <div class="st">
        <b>{t.console.readOnly}</b>
        {problem?.problem?.offset !== undefined && <span class="badw">{t.console.faultAt}</span>}
        {cursor.selected && <span>{t.console.runsSelection}</span>}
        <span class="num">{t.console.position(cursor.line, cursor.column)}</span>
        <span>{t.console.limits}</span>
      </div>
    </section>
  );
}
