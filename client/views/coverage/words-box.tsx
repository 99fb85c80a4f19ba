/** Words that the decrees of the matrix have in their title or number: asked for when the hand that types them rests. */
import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "../../i18n/index.ts";
import { Icon } from "../../ui/index.ts";

/** ms after the last letter: one matrix is a heavier answer than the hits of a search box */
const PAUSE = 250;

export function WordsBox({ value, onAsk }: { readonly value: string; readonly onAsk: (value: string) => void }) {
  const t = words.value.coverage;
  const [text, setText] = useState(value);
  /** what was asked for last from here: another value came from elsewhere, and is shown */
  const asked = useRef(value);
  /** letters that a method of input is still putting together are not asked for */
  const composing = useRef(false);
  const ask = (now: string): void => {
    if (composing.current || now.trim() === asked.current) return;
    asked.current = now.trim();
    onAsk(asked.current);
  };
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => ask(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label class="field words">
      <Icon name="search" />
      <input
        type="search"
        data-testid="decree-words"
        value={text}
        aria-label={t.words}
        placeholder={t.words}
        maxLength={100}
        onInput={(event) => setText(event.currentTarget.value)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          ask(event.currentTarget.value);
        }}
        onKeyDown={(event) => event.key === "Enter" && ask(event.currentTarget.value)}
      />
    </label>
  );
}
