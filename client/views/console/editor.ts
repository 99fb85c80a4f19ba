/** The editor, loaded when a console is opened: CodeMirror in a shadow root, where its styles need no inline <style>. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  StreamLanguage,
  syntaxHighlighting,
} from "@codemirror/language";
import { setDiagnostics } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { nextToken, type Scan, startScan, type TokenKind } from "../../../server/model/cypher.ts";
import { offersAt, type Schema } from "./complete.ts";

export interface EditorOptions {
  readonly text: string;
  /** name for screen readers */
  readonly label: string;
  readonly hint: string;
  /** what the graph holds, as soon as that is known */
  readonly schema: () => Promise<Schema>;
  /** what an offer is, in the reader's language */
  readonly kindName: (kind: string) => string;
  readonly onChange: (text: string) => void;
  readonly onCursor: (line: number, column: number, selected: boolean) => void;
  readonly onRun: () => void;
}
export interface Editor {
  readonly text: () => string;
  readonly setText: (text: string) => void;
  /** the selected part and where it begins; the whole where nothing is selected */
  readonly chosen: () => { readonly text: string; readonly from: number };
  /** underlines the word at an offset, or takes the line away */
  readonly mark: (offset: number | null, message: string) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

const language = StreamLanguage.define<Scan>({
  name: "cypher",
  startState: startScan,
  copyState: (scan) => ({ ...scan }),
  token: (stream, scan) => {
    const { kind, end } = nextToken(stream.string, stream.pos, scan);
    stream.pos = end;
    return kind === "plain" ? null : kind;
  },
  tokenTable: {
    keyword: tags.keyword,
    function: tags.function(tags.name),
    label: tags.className,
    type: tags.typeName,
    parameter: tags.special(tags.name),
    string: tags.string,
    number: tags.number,
    comment: tags.comment,
  } satisfies Record<Exclude<TokenKind, "plain">, unknown>,
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
  },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--r-ends)", fontWeight: "700" },
  { tag: tags.function(tags.name), color: "var(--ink)", fontStyle: "normal" },
  { tag: tags.className, color: "var(--k-document)" },
  { tag: tags.typeName, color: "var(--r-basis)" },
  { tag: tags.special(tags.name), color: "var(--k-organization)" },
  { tag: [tags.string, tags.number], color: "var(--k-program)" },
  { tag: tags.comment, color: "var(--ink-3)" },
]);

const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--sheet)", fontSize: "13px", maxHeight: "min(38vh, 340px)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "21px", overflow: "auto" },
  ".cm-content": { padding: "8px 0 9px", minHeight: "105px", caretColor: "var(--zhu)" },
  ".cm-line": { padding: "0 20px 0 0" },
  ".cm-gutters": {
    backgroundColor: "var(--sheet)",
    color: "var(--ink-3)",
    border: "0",
    fontSize: "12px",
    minWidth: "46px",
  },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 14px 0 0", minWidth: "46px", textAlign: "right" },
  ".cm-activeLine": { backgroundColor: "var(--cm-line, transparent)" },
  "&.cm-focused .cm-activeLine, &.cm-focused .cm-activeLineGutter": { backgroundColor: "var(--paper)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent" },
  ".cm-cursor": { borderLeft: "1.5px solid var(--zhu)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--zhu-wash)",
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--hover)",
    outline: "1px solid var(--line-2)",
  },
  ".cm-placeholder": { color: "var(--ink-3)" },
  ".cm-tooltip": {
    backgroundColor: "var(--sheet)",
    color: "var(--ink)",
    border: "0",
    boxShadow: "var(--e-2)",
    borderRadius: "var(--r-2)",
    fontFamily: "var(--font-ui)",
    fontSize: "13px",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--font-mono)", maxHeight: "15em", minWidth: "248px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    gap: "8px",
    padding: "4px 9px",
    lineHeight: "20px",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--hover)",
    color: "var(--ink)",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionDetail": {
    fontFamily: "var(--font-ui)",
    fontStyle: "normal",
    fontSize: "12px",
    color: "var(--ink-3)",
    marginLeft: "auto",
  },
  ".cm-diagnostic": { padding: "6px 10px", borderLeft: "3px solid var(--bad)", maxWidth: "420px" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--bad)",
    textDecorationSkipInk: "none",
    textUnderlineOffset: "4px",
  },
  ".cm-lintPoint-error::after": { borderBottomColor: "var(--bad)" },
});

/** @param host an element with a shadow root of its own, or without one yet */
export function createEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const run = (view: EditorView) => {
    // the offers would lie over the answer
    closeCompletion(view);
    options.onRun();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        Prec.highest(
          keymap.of([
            { key: "Mod-Enter", run },
            { key: "Ctrl-Enter", run },
          ]),
        ),
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        placeholder(options.hint),
        language,
        syntaxHighlighting(colours),
        autocompletion({
          icons: false,
          override: [
            async (context) => {
              const found = offersAt(context.state.doc.toString(), context.pos, await options.schema());
              if (!found || found.offers.length === 0) return null;
              return {
                from: found.from,
                validFor: /^[\p{L}\p{N}_]*$/u,
                options: found.offers.map((offer) => ({
                  label: offer.label,
                  detail: offer.count === null ? options.kindName(offer.kind) : offer.count.toLocaleString("en-US"),
                  boost: offer.kind === "variable" ? 3 : offer.kind === "keyword" ? 2 : 0,
                  ...(offer.kind === "function" ? { apply: `${offer.label}(` } : {}),
                })),
              };
            },
          ],
        }),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.lineWrapping,
        EditorView.domEventHandlers({
          blur: (_, view) => {
            closeCompletion(view);
          },
          // typed over selected lines: left to itself the browser joins them by elements with styles of their own, which the page forbids
          beforeinput: (event, view) => {
            const { from, to, empty } = view.state.selection.main;
            const typed = event.inputType === "insertText" ? event.data : null;
            if (empty || typed === null || view.composing || view.state.selection.ranges.length > 1) return false;
            const insert = () => view.state.update(view.state.replaceSelection(typed), { userEvent: "input.type" });
            const taken = view.state.facet(EditorView.inputHandler).some((take) => take(view, from, to, typed, insert));
            if (!taken) view.dispatch(insert());
            event.preventDefault();
            return true;
          },
        }),
        EditorView.contentAttributes.of({ "aria-label": options.label, autocapitalize: "off", spellcheck: "false" }),
        look,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange(update.state.doc.toString());
          if (update.docChanged || update.selectionSet) {
            const { head, empty } = update.state.selection.main;
            const line = update.state.doc.lineAt(head);
            options.onCursor(line.number, head - line.from + 1, !empty);
          }
        }),
      ],
    }),
  });
  // keys typed here are text: the shortcuts of the page must not see them
  const keep = (event: Event) => event.stopPropagation();
  host.addEventListener("keydown", keep);
  return {
    text: () => view.state.doc.toString(),
    setText: (text) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: text.length },
      }),
    chosen: () => {
      const { from, to, empty } = view.state.selection.main;
      return empty ? { text: view.state.doc.toString(), from: 0 } : { text: view.state.sliceDoc(from, to), from };
    },
    mark: (offset, message) => {
      const { length } = view.state.doc;
      if (offset === null) view.dispatch(setDiagnostics(view.state, []));
      else {
        const at = Math.min(Math.max(0, offset), length);
        const word = view.state.wordAt(at);
        const from = word?.from ?? Math.max(0, Math.min(at, length - 1));
        const to = word?.to ?? Math.min(length, from + 1);
        view.dispatch(setDiagnostics(view.state, [{ from, to, severity: "error", message }]));
      }
    },
    focus: () => view.focus(),
    destroy: () => {
      host.removeEventListener("keydown", keep);
      view.destroy();
    },
  };
}
