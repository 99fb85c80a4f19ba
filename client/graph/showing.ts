/** What the drawing is told to show, and what it tells of in turn. */
import type { Place } from "./layouts.ts";
import { EMPTY, type Scene, type Visible } from "./scene.ts";

export interface GraphViewEvents {
  readonly onNode: (id: string) => void;
  readonly onLine: (id: string) => void;
  readonly onStage: () => void;
  readonly onOpen: (id: string) => void;
  /** a node was dragged; its new place in thousandths of the frame */
  readonly onMoved: (id: string, place: Place) => void;
  readonly onPainted: (labels: number) => void;
  readonly onLost: () => void;
}
/** What is to be seen. Parts that are the same objects as before are known to be unchanged. */
export interface Showing {
  readonly scene: Scene;
  readonly shown: Visible;
  readonly roots: readonly string[];
  readonly letters: Readonly<Record<string, string>>;
  readonly selected: string | null;
  readonly line: string | null;
  /** nodes chosen together */
  readonly picked: ReadonlySet<string>;
}
export const NOTHING: Showing = {
  scene: EMPTY,
  shown: { nodes: [], lines: [] },
  roots: [],
  letters: {},
  selected: null,
  line: null,
  picked: new Set(),
};
