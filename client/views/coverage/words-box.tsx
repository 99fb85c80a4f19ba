/** Words that the decrees of the matrix have in their title or number: asked for at Enter or when the field is left. */
import { words } from "../../i18n/index.ts";
import { Icon } from "../../ui/index.ts";

export function WordsBox({ value, onAsk }: { readonly value: string; readonly onAsk: (value: string) => void }) {
  const t = words.value.coverage;
  const ask = (field: HTMLInputElement): void => {
    if (field.value.trim() !== value) onAsk(field.value.trim());
  };
  return (
    <label class="field words">
      <Icon name="search" />
      <input
        key={value}
        type="search"
        data-testid="decree-words"
        defaultValue={value}
        aria-label={t.words}
        placeholder={t.words}
        maxLength={100}
        onKeyDown={(event) => event.key === "Enter" && ask(event.currentTarget)}
        onInput={(event) => event.currentTarget.value === "" && ask(event.currentTarget)}
        onBlur={(event) => ask(event.currentTarget)}
      />
    </label>
  );
}
