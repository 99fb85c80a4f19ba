/** The parameters that a typed statement asks for, each with its type. */
import { words } from "../../i18n/index.ts";
import { type Draft, type Drafts, VALUE_TYPES, type ValueType, valueFrom } from "./parameters.ts";
import "./fields.css";

export function DraftFields({
  drafts,
  onChange,
  onRun,
}: {
  readonly drafts: Drafts;
  readonly onChange: (drafts: Drafts) => void;
  readonly onRun: () => void;
}) {
  const t = words.value;
  const names = Object.keys(drafts);
  if (names.length === 0) return null;
  const set = (name: string, draft: Draft): void => onChange({ ...drafts, [name]: draft });
  return (
    <form
      class="prm"
      aria-label={t.questions.parameters}
      data-testid="drafts"
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      {names.map((name) => {
        const draft = drafts[name] ?? { type: "text", text: "" };
        const bad = draft.text.trim() !== "" && valueFrom(draft) === null;
        return (
          <div class="p" key={name}>
            <label for={`draft-${name}`}>
              <code>${name}</code>
              {draft.type === "boolean" ? (
                <select
                  class="field"
                  id={`draft-${name}`}
                  data-draft={name}
                  value={draft.text === "true" ? "true" : "false"}
                  onChange={(event) => set(name, { ...draft, text: event.currentTarget.value })}
                >
                  <option value="true">{t.console.yes}</option>
                  <option value="false">{t.console.no}</option>
                </select>
              ) : (
                <input
                  class={`field${bad ? " bad" : ""}`}
                  id={`draft-${name}`}
                  data-draft={name}
                  inputMode={draft.type === "number" ? "decimal" : "text"}
                  placeholder={t.console.holds[draft.type]}
                  aria-invalid={bad}
                  value={draft.text}
                  onInput={(event) => set(name, { ...draft, text: event.currentTarget.value })}
                />
              )}
            </label>
            <select
              class="field ty"
              aria-label={t.console.typeOf(name)}
              value={draft.type}
              onChange={(event) => set(name, { ...draft, type: event.currentTarget.value as ValueType })}
            >
              {VALUE_TYPES.map((type) => (
                <option key={type} value={type}>
                  {t.console.types[type]}
                </option>
              ))}
            </select>
          </div>
        );
      })}
      <button type="submit" class="vh">
        {t.actions.run}
      </button>
    </form>
  );
}
