/** What a hand types, and what of it is asked for. */
import { useEffect, useRef, useState } from "preact/hooks";

/** between two letters of a key that is held down, in ms, and a little more: what is asked for is shown within 100 */
const PAUSE = 35;

export interface Typed {
  readonly text: string;
  /** without blanks around it; "" asks for nothing */
  readonly asked: string;
  type(now: string): void;
}

/** What a hand that pauses has typed is asked for at once; of a quick one, or of a key that is held down, the last alone. */
export function useTyped(initial: string): Typed {
  const [text, setText] = useState(initial);
  const [asked, setAsked] = useState("");
  const typed = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return {
    text,
    asked,
    type(now) {
      const at = performance.now();
      if (at - typed.current > PAUSE) setAsked(now.trim());
      typed.current = at;
      setText(now);
    },
  };
}
