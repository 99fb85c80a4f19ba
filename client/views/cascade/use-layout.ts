/** The layout of what is shown: at once where it is small, from a worker where it would hold up the page. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Cascade, DocumentCard } from "../../../server/model/api.ts";
import type { LayoutOutput } from "./layered/index.ts";
import type { LayoutAnswered, LayoutAsked } from "./layered/worker.ts";
import { inputOf, layCascade } from "./layout.ts";
import type { CascadeLayout } from "./shapes.ts";

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

interface Asked {
  readonly documents: readonly DocumentCard[];
  readonly edges: Cascade["edges"];
}

/** @returns null until the first answer of the worker; then the last layout until the next one is there */
export function useLayout(
  root: DocumentCard,
  documents: readonly DocumentCard[],
  edges: Cascade["edges"],
  axis: "level" | "days",
  room: number | undefined,
): CascadeLayout | null {
  const [laid, setLaid] = useState<(Asked & { readonly output: LayoutOutput }) | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef<Asked & { readonly turn: number }>({ documents: [], edges: [], turn: 0 });
  const last = useRef<CascadeLayout | null>(null);
  const here = axis === "days" || documents.length <= SMALL;
  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    if (here) return;
    if (!worker.current) {
      worker.current = new Worker(new URL("./layered/worker.ts", import.meta.url), { type: "module" });
      worker.current.addEventListener("message", ({ data }: MessageEvent<LayoutAnswered>) => {
        if (data.turn === asked.current.turn) setLaid({ ...asked.current, output: data.output });
      });
    }
    asked.current = { documents, edges, turn: asked.current.turn + 1 };
    const message: LayoutAsked = { turn: asked.current.turn, input: inputOf(documents, edges) };
    worker.current.postMessage(message);
  }, [here, documents, edges]);
  return useMemo(() => {
    const ready = laid && laid.documents === documents && laid.edges === edges ? laid.output : undefined;
    if (here || ready) last.current = layCascade(root, documents, edges, axis, ready, room);
    return last.current;
  }, [root, documents, edges, axis, here, laid, room]);
}
