/** The canvas as a component: it only passes the scene on to the one {@link GraphView}. */
import type { ComponentChildren } from "preact";
import { forwardRef, useImperativeHandle } from "preact/compat";
import { useEffect, useRef } from "preact/hooks";
import {
  type Caption,
  type Drawn,
  GraphView,
  type Place,
  type Point,
  type Scene,
  type Visible,
} from "../../graph/index.ts";
import { words } from "../../i18n/index.ts";
import { theme } from "../../state/index.ts";
import { Lasso } from "./lasso.tsx";

export interface CanvasHandle {
  readonly zoom: (by: "in" | "out") => void;
  readonly fit: () => void;
  readonly svg: (caption: Caption) => string | null;
  readonly png: (caption: Caption) => Promise<Blob | null>;
  readonly drawn: () => readonly Drawn[];
  /** in thousandths of the frame */
  readonly place: (id: string) => Place | null;
  /** in pixels of the page */
  readonly position: (id: string) => { readonly x: number; readonly y: number } | null;
}
interface CanvasProps {
  readonly scene: Scene;
  readonly shown: Visible;
  readonly roots: readonly string[];
  readonly selected: string | null;
  readonly line: string | null;
  readonly picked: ReadonlySet<string>;
  readonly lasso: boolean;
  readonly language: string;
  readonly onNode: (id: string) => void;
  /** a node was clicked twice */
  readonly onOpen: (id: string) => void;
  readonly onLine: (id: string) => void;
  readonly onStage: () => void;
  readonly onMoved: (id: string, place: Place) => void;
  readonly onLoop: (ids: readonly string[]) => void;
  readonly onLabels: (count: number) => void;
  readonly onBroken: () => void;
  /** what stands under the picture on paper */
  readonly caption: () => Caption;
  readonly children: ComponentChildren;
}
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const Canvas = forwardRef<CanvasHandle, CanvasProps>(function Canvas(props, ref) {
  const { scene, shown, roots, selected, line, picked, lasso, language, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const view = useRef<GraphView | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!box.current) return;
    let labels = -1;
    try {
      view.current = new GraphView(box.current, {
        onNode: (id) => latest.current.onNode(id),
        onLine: (id) => latest.current.onLine(id),
        onStage: () => latest.current.onStage(),
        onMoved: (id, place) => latest.current.onMoved(id, place),
        onOpen: (id) => latest.current.onOpen(id),
        onPainted: (count) => {
          if (count === labels) return;
          labels = count;
          queueMicrotask(() => latest.current.onLabels(count));
        },
        onLost: () => latest.current.onBroken(),
      });
    } catch (error) {
      console.error(error);
      latest.current.onBroken();
    }
    return () => {
      view.current?.kill();
      view.current = null;
    };
  }, []);
  useEffect(() => {
    view.current?.show({ scene, shown, roots, letters: words.value.kindLetters, selected, line, picked });
  }, [scene, shown, roots, language, selected, line, picked]);
  // a canvas prints blurred or not at all: on paper the picture is drawn with lines
  useEffect(() => {
    const before = (): void => {
      const text = view.current?.svg(latest.current.caption());
      if (text) paper.current?.replaceChildren(new DOMParser().parseFromString(text, "image/svg+xml").documentElement);
    };
    const after = (): void => paper.current?.replaceChildren();
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  const shade = theme.value;
  useEffect(() => view.current?.retheme(), [shade]);
  useImperativeHandle(
    ref,
    () => ({
      zoom: (by) => view.current?.zoom(by),
      fit: () => view.current?.fit(),
      svg: (caption) => view.current?.svg(caption) ?? null,
      png: async (caption) => (await view.current?.png(caption)) ?? null,
      drawn: () => view.current?.drawn() ?? [],
      place: (id) => view.current?.place(id) ?? null,
      position: (id) => {
        const drawn = view.current?.drawn().find((item) => item.node.id === id);
        const frame = box.current?.getBoundingClientRect();
        return drawn && frame ? { x: frame.x + drawn.x, y: frame.y + drawn.y } : null;
      },
    }),
    [],
  );
  return (
    <div class="canvas" data-drawn>
      <div
        class="sigma"
        ref={box}
        tabIndex={0}
        role="application"
        aria-label={words.value.network.canvas}
        data-testid="canvas"
        onKeyDown={(event) => {
          const arrow = ARROWS[event.key];
          if (!arrow) return;
          event.preventDefault();
          const next = view.current?.toward(arrow[0], arrow[1]);
          if (next) props.onNode(next);
        }}
      />
      {lasso && <Lasso onLoop={(loop: readonly Point[]) => props.onLoop(view.current?.inside(loop) ?? [])} />}
      {children}
      <div class="onpaper" ref={paper} aria-hidden="true" />
    </div>
  );
});
