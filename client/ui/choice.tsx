/** One filter of documents. */
import type { Register } from "../../server/model/api.ts";
import { figure, words } from "../i18n/index.ts";
import "./choice.css";

/** A filter as a list of its values, each with how many documents it would leave. */
export function Choice({
  name,
  value,
  choices,
  onChoose,
}: {
  readonly name: keyof Register["choices"];
  readonly value: string;
  readonly choices: Register["choices"]["level"];
  readonly onChoose: (value: string) => void;
}) {
  const { documents: t, levels, genreNamed } = words.value;
  const nameOf = (key: string, printed: string): string =>
    name === "level" && key in levels
      ? levels[key as keyof typeof levels]
      : name === "held"
        ? key === "held"
          ? t.held
          : t.cited
        : name === "year" && key === "none"
          ? t.noDay
          : name === "genre"
            ? genreNamed(printed)
            : printed;
  return (
    <label class={`grp pick${value === "" ? "" : " on"}`}>
      <span>{t.filters[name]}</span>
      <select
        class="field"
        value={value}
        data-testid={`filter-${name}`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{t.any}</option>
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {`${nameOf(choice.key, choice.name)} (${figure(choice.count)})`}
          </option>
        ))}
        {value !== "" && !choices.some(({ key }) => key === value) && (
          <option value={value}>{nameOf(value, value)}</option>
        )}
      </select>
    </label>
  );
}
