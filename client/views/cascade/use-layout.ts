/** The layout of what is shown: at once where it is small, from a worker where it would hold up the page. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DocumentCard } from "../../../server/model/api.ts";
import type { CascadeLayout } from "./laid-out.ts";
import type { LayoutOutput } from "./layered/index.ts";
import type { LayoutAnswered, LayoutAsked } from "./layered/worker.ts";
import { type Drawn, layCascade } from "./layout.ts";
import { planOf } from "./plan.ts";

/** The width that an element has for what it holds, and how it is told which element. */
export function useRoom(): readonly [(element: HTMLElement | null) => void, number | undefined] {
  const [room, setRoom] = useState<number>();
  const [element, setElement] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = (): void => setRoom(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, room];
}

/** documents up to which the layout takes less than a frame */
const SMALL = 120;

/** @returns null until the first answer of the worker; then the last layout until the next one is there */
export function useLayout(
  root: DocumentCard,
  drawn: Drawn,
  axis: "level" | "days",
  room: number | undefined,
): CascadeLayout | null {
  const [laid, setLaid] = useState<{ readonly drawn: Drawn; readonly output: LayoutOutput } | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef<{ readonly drawn: Drawn; readonly turn: number }>({ drawn, turn: 0 });
  const last = useRef<CascadeLayout | null>(null);
  const here = axis === "days" || drawn.documents.length <= SMALL;
  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    if (here) return;
    if (!worker.current) {
      worker.current = new Worker(new URL("./layered/worker.ts", import.meta.url), { type: "module" });
      worker.current.addEventListener("message", ({ data }: MessageEvent<LayoutAnswered>) => {
        if (data.turn === asked.current.turn) setLaid({ drawn: asked.current.drawn, output: data.output });
      });
    }
    asked.current = { drawn, turn: asked.current.turn + 1 };
    const { documents, edges, bands } = drawn;
    const message: LayoutAsked = { turn: asked.current.turn, input: planOf(documents, edges, bands).input };
    worker.current.postMessage(message);
  }, [here, drawn]);
  return useMemo(() => {
    const ready = laid && laid.drawn === drawn ? laid.output : undefined;
    if (here || ready) last.current = layCascade(root, drawn, axis, ready, room);
    return last.current;
  }, [root, drawn, axis, here, laid, room]);
}
