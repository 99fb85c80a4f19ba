/** The drawing: one Sigma instance for the lines, the camera and the mouse; our own painter above it. */
import Graph from "graphology";
import Sigma from "sigma";
import type { ForceInput, ForceOutput } from "./force.worker.ts";
import { grid, type Layout, layered, type Place, radial } from "./layouts.ts";
import { type Drawn, paint } from "./painter.ts";
import { type Scene, type SceneLine, visible } from "./scene.ts";
import { readTokens, type Tokens } from "./theme.ts";

export type LayoutName = "layered" | "force" | "radial" | "grid";
const LAYOUTS: Readonly<Record<Exclude<LayoutName, "force">, Layout>> = { layered, radial, grid };

export interface GraphViewEvents {
  readonly onNode: (id: string) => void;
  readonly onLine: (id: string) => void;
  readonly onStage: () => void;
  readonly onOpen: (id: string) => void;
  readonly onPainted: (labels: number) => void;
  readonly onLost: () => void;
}
/** a click this near to a line, in pixels, means the line */
const LINE_REACH = 7;
/** pixels between the picture and the edge of the canvas */
const PADDING = 48;

export class GraphView {
  private readonly graph = new Graph({ multi: false, type: "directed" });
  private readonly sigma: Sigma;
  private readonly context: CanvasRenderingContext2D;
  private readonly worker: Worker;
  private readonly watch: ResizeObserver;
  private readonly events: GraphViewEvents;
  private token: Tokens = readTokens();
  private letters: Readonly<Record<string, string>> = {};
  private scene: { nodes: ReturnType<typeof visible>["nodes"]; lines: readonly SceneLine[] } = { nodes: [], lines: [] };
  private pinned: ReadonlySet<string> = new Set();
  private roots: readonly string[] = [];
  private layout: LayoutName | null = null;
  private selected: string | null = null;
  private line: string | null = null;
  private hovered: string | null = null;
  private dragged: string | null = null;
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
    this.context = this.overlay();
    this.worker = new Worker(new URL("./force.worker.ts", import.meta.url), { type: "module" });
    this.worker.addEventListener("message", (event: MessageEvent<ForceOutput>) => this.take(event.data));
    this.watch = new ResizeObserver(() => {
      this.sigma.resize();
      this.sigma.refresh({ skipIndexation: true });
    });
    this.watch.observe(container);
    this.listen(container);
  }

  /** The painter's own layer, under the mouse layer of Sigma. */
  private overlay(): CanvasRenderingContext2D {
    const canvas = this.sigma.createCanvas("painter", { beforeLayer: "mouse", style: { pointerEvents: "none" } });
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
      const line = this.lineAt(event.x, event.y);
      if (line) events.onLine(line.id);
      else events.onStage();
    });
    sigma.on("downNode", ({ node }) => {
      this.dragged = node;
    });
    sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
      if (!this.dragged) return;
      const place = sigma.viewportToGraph(event);
      this.graph.mergeNodeAttributes(this.dragged, { x: place.x, y: place.y });
      preventSigmaDefault();
      event.original.preventDefault();
    });
    const drop = (): void => {
      this.dragged = null;
    };
    sigma.on("upNode", drop);
    sigma.on("upStage", drop);
    container.addEventListener("webglcontextlost", () => events.onLost(), true);
  }

  private hover(id: string | null): void {
    this.hovered = id;
    this.sigma.getContainer().style.cursor = id ? "pointer" : "default";
    this.repaint();
  }

  private lineAt(x: number, y: number): SceneLine | null {
    let best: SceneLine | null = null;
    let least = LINE_REACH;
    const at = new Map(this.drawn().map((drawn) => [drawn.node.id, drawn]));
    for (const line of this.scene.lines) {
      const [a, b] = [at.get(line.from), at.get(line.to)];
      if (!a || !b) continue;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const t = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
      const distance = Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
      if (distance < least) [best, least] = [line, distance];
    }
    return best;
  }

  /** Shows a scene: new nodes begin beside what they hang on, places of the others are kept unless the layout changes. */
  show(scene: Scene, layout: LayoutName, roots: readonly string[], letters: Readonly<Record<string, string>>): void {
    const { nodes, lines } = visible(scene);
    this.letters = letters;
    this.pinned = scene.pinned;
    const changed =
      layout !== this.layout ||
      nodes.length !== this.scene.nodes.length ||
      nodes.some((node) => !this.graph.hasNode(node.id));
    this.scene = { nodes, lines };
    this.roots = roots;
    this.layout = layout;
    const before = new Map<string, Place>(
      this.graph.mapNodes((id, data) => [id, { x: Number(data.x), y: Number(data.y) }]),
    );
    const start = radial(nodes, lines, roots);
    const next = new Graph({ multi: false, type: "directed" });
    const grey = this.token("--line-2");
    const degree = new Map<string, number>();
    for (const line of lines) for (const id of [line.from, line.to]) degree.set(id, (degree.get(id) ?? 0) + 1);
    for (const node of nodes) {
      const near = lines.find(
        (line) => (line.from === node.id && before.has(line.to)) || (line.to === node.id && before.has(line.from)),
      );
      const beside = near ? before.get(near.from === node.id ? near.to : near.from) : undefined;
      const spot = start.get(node.id) ?? { x: 0, y: 0 };
      const place =
        before.get(node.id) ?? (beside && layout === "force" ? { x: beside.x + spot.x, y: beside.y + spot.y } : spot);
      const size = Math.min(16, 9 + Math.sqrt(degree.get(node.id) ?? 0)) + (roots.includes(node.id) ? 1 : 0);
      next.addNode(node.id, { ...place, size, color: this.token("--sheet") });
    }
    for (const line of lines)
      next.mergeEdge(line.from, line.to, { size: Math.min(2.4, 1.2 + 0.25 * line.links.length), color: grey });
    this.graph.clear();
    this.graph.import(next.export());
    // sigma indexes lines at a refresh: until then it refuses to repaint them
    this.sigma.refresh();
    if (changed) this.arrange();
  }

  private arrange(): void {
    this.run += 1;
    const { nodes, lines } = this.scene;
    if (this.layout === "force") {
      const { width, height } = this.sigma.getDimensions();
      const input: ForceInput = {
        run: this.run,
        width: Math.max(200, width - 2 * PADDING),
        height: Math.max(200, height - 2 * PADDING),
        nodes: nodes.map((node) => {
          const data = this.graph.getNodeAttributes(node.id);
          return {
            id: node.id,
            x: Number(data.x),
            y: Number(data.y),
            size: Number(data.size),
            fixed: this.pinned.has(node.id),
          };
        }),
        lines: lines.map((line) => ({ from: line.from, to: line.to, weight: line.links.length })),
      };
      this.worker.postMessage(input);
      return;
    }
    const places = LAYOUTS[this.layout ?? "grid"](nodes, lines, this.roots);
    this.move([...places].map(([id, place]) => [id, place.x, place.y] as const));
    this.fit();
  }

  private take(output: ForceOutput): void {
    if (output.run !== this.run) return;
    this.move(output.places);
    if (output.done) this.fit();
  }

  private move(places: readonly (readonly [string, number, number])[]): void {
    const at = new Map(places.map(([id, x, y]) => [id, { x, y }]));
    this.graph.updateEachNodeAttributes(
      (id, data) => {
        const place = at.get(id);
        return place && !(this.pinned.has(id) && this.layout === "force") ? { ...data, ...place } : data;
      },
      { attributes: ["x", "y"] },
    );
    this.sigma.refresh();
  }

  select(node: string | null, line: string | null): void {
    this.selected = node;
    this.line = line;
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
    return this.scene.nodes.flatMap((node) => {
      if (!this.graph.hasNode(node.id)) return [];
      const data = this.graph.getNodeAttributes(node.id);
      const place = this.sigma.graphToViewport({ x: Number(data.x), y: Number(data.y) });
      return [{ node, x: place.x, y: place.y, size: Number(data.size), pinned: this.pinned.has(node.id) }];
    });
  }

  /** The nearest node in a direction from the chosen one, for the arrow keys. */
  toward(dx: number, dy: number): string | null {
    const all = this.drawn();
    const from = all.find((drawn) => drawn.node.id === this.selected);
    if (!from) return this.roots[0] ?? all[0]?.node.id ?? null;
    let best: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const drawn of all) {
      const [x, y] = [drawn.x - from.x, drawn.y - from.y];
      const along = x * dx + y * dy;
      if (along <= 4) continue;
      const cost = along + 2.5 * Math.abs(x * dy - y * dx);
      if (cost < least) [best, least] = [drawn.node.id, cost];
    }
    return best;
  }

  private repaint(): void {
    const { width, height } = this.sigma.getDimensions();
    this.events.onPainted(
      paint(
        this.context,
        {
          nodes: this.drawn(),
          lines: this.scene.lines,
          selected: this.selected,
          line: this.line,
          hovered: this.hovered,
          letters: this.letters,
          width,
          height,
        },
        this.token,
      ),
    );
  }

  /** The picture as PNG, lines and marks on the sheet's colour, with a last line that says what it is. */
  async png(caption: string): Promise<Blob | null> {
    this.sigma.refresh();
    const scale = devicePixelRatio;
    const { width, height } = this.sigma.getDimensions();
    const out = document.createElement("canvas");
    out.width = width * scale;
    out.height = (height + 28) * scale;
    const context = out.getContext("2d");
    if (!context) return null;
    context.scale(scale, scale);
    context.fillStyle = this.token("--sheet");
    context.fillRect(0, 0, width, height + 28);
    const at = new Map(this.drawn().map((drawn) => [drawn.node.id, drawn]));
    context.strokeStyle = this.token("--line-2");
    for (const line of this.scene.lines) {
      const [a, b] = [at.get(line.from), at.get(line.to)];
      if (!a || !b) continue;
      context.beginPath();
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
      context.stroke();
    }
    context.drawImage(this.context.canvas, 0, 0, width, height);
    context.font = '12px "Noto Sans CJK SC", "PingFang SC", sans-serif';
    context.fillStyle = this.token("--ink-3");
    context.fillText(caption, 12, height + 18);
    return new Promise((resolve) => out.toBlob(resolve, "image/png"));
  }

  kill(): void {
    this.watch.disconnect();
    this.worker.terminate();
    this.sigma.kill();
  }
}
