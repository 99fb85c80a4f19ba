/** The drawing: one Sigma instance for the lines, the camera and the mouse; our own painter above it. */
import Graph from "graphology";
import Sigma from "sigma";
import type { ForceInput, ForceOutput } from "./force.worker.ts";
import { paintHover } from "./hover.ts";
import { framed, grid, type Layout, type LayoutName, layered, type Place, radial } from "./layouts.ts";
import { type Drawn, paint } from "./painter.ts";
import { inside, lineAt, nodeAt, type Point, toward } from "./picking.ts";
import { type Caption, pngOf, svg } from "./picture.ts";
import type { Scene, Visible } from "./scene.ts";
import { readTokens, type Tokens } from "./theme.ts";

const LAYOUTS: Readonly<Record<Exclude<LayoutName, "force">, Layout>> = { layered, radial, grid };

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
/** pixels between the picture and the edge of the canvas */
const PADDING = 48;
/** a drag of fewer pixels is a click */
const DRAG = 4;

export class GraphView {
  private readonly graph = new Graph({ multi: false, type: "directed" });
  private readonly sigma: Sigma;
  private readonly layer: CanvasRenderingContext2D;
  private readonly above: CanvasRenderingContext2D;
  private readonly worker: Worker;
  private readonly watch: ResizeObserver;
  private readonly events: GraphViewEvents;
  private token: Tokens = readTokens();
  private letters: Readonly<Record<string, string>> = {};
  private shown: Visible = { nodes: [], lines: [] };
  private scene: Scene | null = null;
  private roots: readonly string[] = [];
  private layout: LayoutName | null = null;
  /** where the layout has put nodes, also those that are hidden now: without a pin they return there */
  private settled = new Map<string, Place>();
  /** what was settled for each set of nodes and layout, so that undoing brings back the same picture */
  private readonly memory = new WeakMap<Scene["nodes"], Map<LayoutName, ReadonlyMap<string, Place>>>();
  private frame = { width: 800, height: 600 };
  private selected: string | null = null;
  private line: string | null = null;
  private picked: ReadonlySet<string> = new Set();
  private dragged: { readonly id: string; readonly from: Point; moved: boolean } | null = null;
  private run = 0;

  /** @throws Error where the browser gives no WebGL context */
  constructor(container: HTMLElement, events: GraphViewEvents) {
    this.events = events;
    this.sigma = new Sigma(this.graph, container, {
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: false,
      defaultEdgeType: "line",
      minEdgeThickness: 1.6,
      stagePadding: PADDING,
      zIndex: true,
      allowInvalidContainer: true,
      itemSizesReference: "screen",
      zoomToSizeRatioFunction: () => 1,
    });
    // Sigma reads a pixel back from the graphics card at every move of the mouse and waits for it; places are known here
    Object.assign(this.sigma, { getNodeAtPosition: (point: Point) => nodeAt(this.drawn(), point) });
    this.layer = this.overlay("painter");
    this.above = this.overlay("hovered");
    this.worker = new Worker(new URL("./force.worker.ts", import.meta.url), { type: "module" });
    this.worker.addEventListener("message", (event: MessageEvent<ForceOutput>) => this.take(event.data));
    this.watch = new ResizeObserver(() => {
      this.sigma.resize();
      this.sigma.refresh({ skipIndexation: true });
    });
    this.watch.observe(container);
    this.listen(container);
  }

  /** A layer of our own, under the mouse layer of Sigma. */
  private overlay(name: string): CanvasRenderingContext2D {
    const canvas = this.sigma.createCanvas(name, { beforeLayer: "mouse", style: { pointerEvents: "none" } });
    const context = canvas.getContext("2d");
    if (!context) throw new Error("expected a canvas to paint on");
    const cover = (): void => {
      const { width, height } = this.sigma.getDimensions();
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      canvas.width = width * devicePixelRatio;
      canvas.height = height * devicePixelRatio;
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    };
    cover();
    this.sigma.on("resize", cover);
    return context;
  }

  private listen(container: HTMLElement): void {
    const { sigma, events } = this;
    sigma.on("afterRender", () => this.repaint());
    sigma.on("enterNode", ({ node }) => this.hover(node));
    sigma.on("leaveNode", () => this.hover(null));
    sigma.on("clickNode", ({ node }) => events.onNode(node));
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.onOpen(node);
    });
    sigma.on("clickStage", ({ event }) => {
      const line = lineAt(this.drawn(), this.shown.lines, event);
      if (line) events.onLine(line.id);
      else events.onStage();
    });
    sigma.on("downNode", ({ node, event }) => {
      this.dragged = { id: node, from: { x: event.x, y: event.y }, moved: false };
      // what is dragged to the edge must not shrink the rest
      sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
      const { dragged } = this;
      if (!dragged) return;
      preventSigmaDefault();
      event.original.preventDefault();
      dragged.moved ||= Math.hypot(event.x - dragged.from.x, event.y - dragged.from.y) >= DRAG;
      if (!dragged.moved) return;
      const { x, y } = sigma.viewportToGraph(event);
      this.graph.mergeNodeAttributes(dragged.id, { x, y });
    });
    const drop = (): void => {
      const { dragged } = this;
      this.dragged = null;
      const place = dragged?.moved ? this.place(dragged.id) : null;
      if (dragged && place) events.onMoved(dragged.id, place);
    };
    sigma.on("upNode", drop);
    sigma.on("upStage", drop);
    container.addEventListener("webglcontextlost", () => events.onLost(), true);
  }

  private hover(id: string | null): void {
    this.sigma.getContainer().style.cursor = id ? "pointer" : "default";
    const { width, height } = this.sigma.getDimensions();
    this.above.clearRect(0, 0, width, height);
    const over = id ? this.drawnOf(id) : null;
    if (over) paintHover(this.above, over, width, this.token);
  }

  /** Shows a scene. Places are kept; the layout runs where it is another one, or where there is a node without a place. */
  show(scene: Scene, shown: Visible, roots: readonly string[], letters: Readonly<Record<string, string>>): void {
    const same = this.shown === shown;
    const changed = scene.layout !== this.layout || shown.nodes.some((node) => !this.settled.has(node.id));
    this.letters = letters;
    this.scene = scene;
    this.shown = shown;
    this.roots = roots;
    this.layout = scene.layout;
    const remembered = this.memory.get(scene.nodes)?.get(scene.layout);
    if (remembered) this.settled = new Map(remembered);
    if (changed && !remembered) this.frameNow();
    if (!remembered && shown.nodes.some((node) => !this.settled.has(node.id))) this.begin();
    if (!same) this.rebuild();
    else this.move();
    if (changed && !remembered) this.arrange();
    else if (changed) {
      this.run += 1;
      this.fit();
    }
  }

  /** First places for new nodes: beside what they hang on, otherwise on rings round the roots. */
  private begin(): void {
    const { nodes, lines } = this.shown;
    const start = new Map(this.inFrame(radial(nodes, lines, this.roots), 1).map((spot) => [spot.id, spot]));
    const middle = { x: this.frame.width / 2, y: this.frame.height / 2 };
    const beside = new Map<string, Place>();
    for (const { from, to } of lines)
      for (const [own, other] of [
        [from, to],
        [to, from],
      ] as const) {
        const near = this.settled.get(other);
        if (near && !this.settled.has(own)) beside.set(own, near);
      }
    for (const node of nodes) {
      if (this.settled.has(node.id)) continue;
      const spot = start.get(node.id) ?? middle;
      const near = beside.get(node.id);
      this.settled.set(
        node.id,
        near ? { x: near.x + (spot.x - middle.x) * 0.2, y: near.y + (spot.y - middle.y) * 0.2 } : spot,
      );
    }
  }

  private frameNow(): void {
    const { width, height } = this.sigma.getDimensions();
    this.frame = { width: Math.max(200, width - 2 * PADDING), height: Math.max(200, height - 2 * PADDING) };
  }
  private inFrame(places: ReadonlyMap<string, Place>, most: number): readonly (Place & { readonly id: string })[] {
    return framed(
      [...places].map(([id, { x, y }]) => ({ id, x, y })),
      this.frame.width,
      this.frame.height,
      most,
    );
  }

  /** Where a node stands now: where it is pinned, or where the layout has put it. Pixels of the frame. */
  private spotOf(id: string): Place {
    const pin = this.scene?.pinned.get(id);
    if (pin) return { x: (pin.x / 1000) * this.frame.width, y: (pin.y / 1000) * this.frame.height };
    return this.settled.get(id) ?? { x: 0, y: 0 };
  }

  private rebuild(): void {
    const { nodes, lines } = this.shown;
    const next = new Graph({ multi: false, type: "directed" });
    const [grey, sheet] = [this.token("--line-2"), this.token("--sheet")];
    const degree = new Map<string, number>();
    for (const line of lines) for (const id of [line.from, line.to]) degree.set(id, (degree.get(id) ?? 0) + 1);
    const roots = new Set(this.roots);
    for (const node of nodes) {
      const size = Math.min(16, 9 + Math.sqrt(degree.get(node.id) ?? 0)) + (roots.has(node.id) ? 1 : 0);
      next.addNode(node.id, { ...this.spotOf(node.id), size, color: sheet });
    }
    for (const line of lines)
      next.addEdge(line.from, line.to, { size: Math.min(2.4, 1.2 + 0.25 * line.links.length), color: grey });
    this.graph.clear();
    this.graph.import(next.export());
    // sigma indexes lines at a refresh: until then it refuses to repaint them
    this.sigma.refresh();
  }

  private arrange(): void {
    this.run += 1;
    this.sigma.setCustomBBox(null);
    const { nodes, lines } = this.shown;
    if (this.layout !== "force") {
      const layout = LAYOUTS[this.layout ?? "grid"];
      const places = this.inFrame(layout(nodes, lines, this.roots), this.layout === "radial" ? 1 : 1.7);
      this.settle(places.map(({ id, x, y }) => [id, x, y] as const));
      this.remember();
      this.fit();
      return;
    }
    const input: ForceInput = {
      run: this.run,
      ...this.frame,
      nodes: nodes.map((node) => ({
        id: node.id,
        ...this.spotOf(node.id),
        size: Number(this.graph.getNodeAttribute(node.id, "size")),
        fixed: Boolean(this.scene?.pinned.get(node.id)),
      })),
      lines: lines.map((line) => ({ from: line.from, to: line.to, weight: line.links.length })),
    };
    this.worker.postMessage(input);
  }

  private take(output: ForceOutput): void {
    if (output.run !== this.run) return;
    this.settle(output.places);
    if (!output.done) return;
    this.remember();
    this.fit();
  }

  private settle(places: readonly (readonly [string, number, number])[]): void {
    for (const [id, x, y] of places) if (!this.scene?.pinned.get(id)) this.settled.set(id, { x, y });
    this.move();
  }
  private remember(): void {
    if (!this.scene || !this.layout) return;
    const known = this.memory.get(this.scene.nodes) ?? new Map();
    this.memory.set(this.scene.nodes, known.set(this.layout, new Map(this.settled)));
  }

  private move(): void {
    this.graph.updateEachNodeAttributes((id, data) => ({ ...data, ...this.spotOf(id) }), { attributes: ["x", "y"] });
    this.sigma.refresh();
  }

  select(node: string | null, line: string | null, picked: ReadonlySet<string>): void {
    this.selected = node;
    this.line = line;
    this.picked = picked;
    this.repaint();
  }

  fit(): void {
    this.sigma
      .getCamera()
      .animatedReset({ duration: 200 })
      .catch(() => undefined);
  }
  zoom(by: "in" | "out"): void {
    const camera = this.sigma.getCamera();
    (by === "in" ? camera.animatedZoom({ duration: 120 }) : camera.animatedUnzoom({ duration: 120 })).catch(
      () => undefined,
    );
  }

  /** After the theme changed: the tokens are read again. */
  retheme(): void {
    this.token = readTokens();
    const [grey, sheet] = [this.token("--line-2"), this.token("--sheet")];
    this.graph.updateEachEdgeAttributes((_edge, data) => ({ ...data, color: grey }));
    this.graph.updateEachNodeAttributes((_node, data) => ({ ...data, color: sheet }));
    this.sigma.refresh();
  }

  /** Where nodes are drawn, in pixels of the canvas. */
  drawn(): readonly Drawn[] {
    return this.shown.nodes.flatMap((node) => this.drawnOf(node.id) ?? []);
  }
  private drawnOf(id: string): Drawn | null {
    const node = this.scene?.nodes.get(id);
    if (!node || !this.graph.hasNode(id)) return null;
    const data = this.graph.getNodeAttributes(id);
    const { x, y } = this.sigma.graphToViewport({ x: Number(data.x), y: Number(data.y) });
    return { node, x, y, size: Number(data.size), pinned: this.scene?.pinned.has(id) ?? false };
  }

  /** Where a node stands, in thousandths of the frame: what an address keeps. */
  place(id: string): Place | null {
    if (!this.graph.hasNode(id)) return null;
    const data = this.graph.getNodeAttributes(id);
    return {
      x: Math.round((Number(data.x) / this.frame.width) * 1000),
      y: Math.round((Number(data.y) / this.frame.height) * 1000),
    };
  }

  /** The nearest node in a direction from the chosen one, for the arrow keys. */
  toward(dx: number, dy: number): string | null {
    const from = this.selected ? this.drawnOf(this.selected) : null;
    return from ? toward(this.drawn(), from, dx, dy) : (this.roots[0] ?? this.shown.nodes[0]?.id ?? null);
  }
  inside(loop: readonly Point[]): readonly string[] {
    return inside(this.drawn(), loop);
  }

  private repaint(): void {
    const { width, height } = this.sigma.getDimensions();
    this.above.clearRect(0, 0, width, height);
    this.events.onPainted(
      paint(
        this.layer,
        {
          nodes: this.drawn(),
          lines: this.shown.lines,
          selected: this.selected,
          line: this.line,
          picked: this.picked,
          letters: this.letters,
          width,
          height,
        },
        this.token,
      ),
    );
  }

  /** The picture as it stands, with legend and caption. */
  svg(caption: Caption): string {
    const { width, height } = this.sigma.getDimensions();
    return svg(
      { nodes: this.drawn(), lines: this.shown.lines, width, height, letters: this.letters, caption },
      this.token,
    );
  }
  png(caption: Caption): Promise<Blob | null> {
    return pngOf(this.svg(caption), Math.max(2, devicePixelRatio));
  }

  kill(): void {
    this.watch.disconnect();
    this.worker.terminate();
    this.sigma.kill();
  }
}
