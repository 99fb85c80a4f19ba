/** The parameters of a saved question as a form: each field of its type, things of the graph found by their names. */
import { useEffect, useId, useState } from "preact/hooks";
import type { Question, SearchAnswer } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { language, useResource } from "../../state/index.ts";
import { Icon, KindGlyph, kindOfId } from "../../ui/index.ts";
import { nodeName } from "./values.ts";
import "./fields.css";

type Parameter = Question["parameters"][number];
type ThingType = "document" | "organization" | "place" | "program";
const isThing = (type: Parameter["type"]): type is ThingType =>
  type === "document" || type === "organization" || type === "place" || type === "program";

export function ParameterForm({
  parameters,
  values,
  onAsk,
}: {
  readonly parameters: readonly Parameter[];
  /** as the address holds them */
  readonly values: Readonly<Record<string, string>>;
  readonly onAsk: (values: Readonly<Record<string, string>>) => void;
}) {
  const t = words.value;
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const given = (parameter: Parameter): string =>
    drafts[parameter.name] ?? values[parameter.name] ?? (parameter.default === null ? "" : String(parameter.default));
  const all = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      parameters.flatMap((parameter) => {
        const value = given(parameter);
        const dropped = value === "" && values[parameter.name] !== "";
        return dropped || value === String(parameter.default) ? [] : [[parameter.name, value]];
      }),
    );
  if (parameters.length === 0) return null;
  return (
    <form
      class="prm"
      aria-label={t.questions.parameters}
      data-testid="parameters"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(all());
      }}
    >
      {parameters.map((parameter) => (
        <div class="p" key={parameter.name}>
          {isThing(parameter.type) ? (
            <ThingField
              name={parameter.name}
              label={language.value === "zh" ? parameter.zh : parameter.en}
              type={parameter.type}
              value={given(parameter)}
              onChoose={(id) => {
                setDrafts({ ...drafts, [parameter.name]: id });
                onAsk({ ...all(), [parameter.name]: id });
              }}
            />
          ) : (
            <label for={`parameter-${parameter.name}`}>
              <span>{language.value === "zh" ? parameter.zh : parameter.en}</span>
              <PlainInput
                name={parameter.name}
                type={parameter.type}
                required={parameter.default === null}
                value={given(parameter)}
                onValue={(value) => setDrafts({ ...drafts, [parameter.name]: value })}
              />
            </label>
          )}
        </div>
      ))}
      <button type="submit" class="btn ink" data-testid="ask">
        <Icon name="run" />
        {t.actions.ask}
      </button>
    </form>
  );
}

function PlainInput({
  name,
  type,
  required,
  value,
  onValue,
}: {
  readonly name: string;
  readonly type: Parameter["type"];
  readonly required: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const common = {
    class: "field",
    id: `parameter-${name}`,
    name,
    required,
    value,
    onInput: (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  };
  if (type === "integer") return <input {...common} type="number" step={1} />;
  return type === "date" ? <input {...common} type="date" /> : <input {...common} type="text" />;
}

type Offered = Pick<SearchAnswer["groups"][number]["items"][number], "id" | "name" | "detail" | "level" | "held">;

/** A document, body, place or program, by whatever it is called. */
function ThingField({
  name,
  label,
  type,
  value,
  onChoose,
}: {
  readonly name: string;
  readonly label: string;
  readonly type: ThingType;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}) {
  const t = words.value;
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const [asked, setAsked] = useState("");
  // an id, or a number or name as somebody wrote it into the address
  const kind = /^(doc|org|place|prog):/.test(value) ? kindOfId(value) : null;
  const known = useResource(kind ? value : null, (signal) => api.node(signal, value));
  const found = useResource<SearchAnswer>(asked || null, (signal) => api.search(signal, asked, 20));
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed?.trim() ?? ""), 120);
    return () => clearTimeout(timer);
  }, [typed]);
  const group = asked ? found.data?.groups.find((candidate) => candidate.kind === type) : undefined;
  const hits = group?.items.slice(0, 8) ?? [];
  /** where the number or name stands nowhere: those like it, of which none is taken unless it is chosen */
  const alike = hits.length === 0 && asked ? (found.data?.near ?? []) : [];
  const near = alike.filter(({ id }) => kindOfId(id)?.toLowerCase() === type);
  const items: readonly Offered[] =
    typed === null
      ? []
      : hits.length > 0
        ? hits
        : near.map((one) => ({ ...one, detail: one.number ?? one.detail, level: null }));
  const at = moved ?? (near.length > 0 ? -1 : 0);
  const shown = known.data?.id === value ? nodeName(known.data) : value.replace(/^\w+:/, "");
  const choose = (id: string | undefined): void => {
    if (id === undefined) return;
    setTyped(null);
    setAsked("");
    onChoose(id);
  };
  return (
    <div class="thing">
      <label>
        <span>{label}</span>
        <span class="field">
          {kind && typed === null && <KindGlyph kind={kind} />}
          <input
            name={name}
            role="combobox"
            autocomplete="off"
            aria-expanded={items.length > 0}
            aria-controls={list}
            aria-activedescendant={items[at] ? `${list}-${at}` : undefined}
            placeholder={t.questions.find[type]}
            value={typed ?? shown}
            onFocus={(event) => event.currentTarget.select()}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setMoved(null);
            }}
            onBlur={() => setTimeout(() => setTyped(null), 150)}
            onKeyDown={(event) => {
              if (event.key === "Escape" && typed !== null) {
                event.preventDefault();
                setTyped(null);
              } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                setMoved(Math.max(0, Math.min(items.length - 1, at + (event.key === "ArrowDown" ? 1 : -1))));
              } else if (event.key === "Enter" && typed !== null) {
                event.preventDefault();
                choose(items[at]?.id);
              }
            }}
          />
          <Icon name="down" />
        </span>
      </label>
      {typed !== null && asked !== "" && (
        <div class="offers" id={list} role="listbox" aria-label={label} data-testid="offers">
          {near.length > 0 && <p class="dim">{t.search.nearWhy}</p>}
          {items.map((item, index) => (
            <div
              key={item.id}
              tabIndex={-1}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              class={index === at ? "on" : ""}
              onPointerDown={(event) => event.preventDefault()}
              onPointerUp={() => choose(item.id)}
            >
              <KindGlyph kind={kindOfId(item.id)} cited={item.held === false} />
              <span class="clip">
                <b class="clip">{item.name}</b>
                <small class="clip">{item.detail || (item.level ? t.levels[item.level] : "")}</small>
              </span>
            </div>
          ))}
          {found.data !== null && found.data.query === asked && items.length === 0 && (
            <p class="dim">{t.search.none}</p>
          )}
        </div>
      )}
    </div>
  );
}
