/** The drawing: a stage for the lines, the camera and the mouse; our own painter above it. */
import Graph from "graphology";
import type Sigma from "sigma";
import { pngOf } from "../ui/svg.ts";
import type { ForceInput, ForceOutput } from "./force.worker.ts";
import { type Glyphs, glyphs } from "./glyphs.ts";
import { paintHover } from "./hover.ts";
import { type Box, coveredIn } from "./labels.ts";
import { grid, type Layout, type LayoutName, layered, type Place, radial } from "./layouts.ts";
import { type Drawn, paint } from "./painter.ts";
import { inside, lineAt, nodeAt, type Point, toward } from "./picking.ts";
import { type Caption, svg } from "./picture.ts";
import { inFrame, noPlaces, placeNew, recall, remember, spotOf } from "./places.ts";
import { paintsAll } from "./runs.ts";
import { turn } from "./scene.ts";
import { graphOf } from "./scene-graph.ts";
import { type GraphViewEvents, NOTHING, type Showing } from "./showing.ts";
import { listen, openStage, overlay, PADDING, projection } from "./stage.ts";
import { readTokens, type Tokens } from "./theme.ts";

const LAYOUTS: Readonly<Record<Exclude<LayoutName, "force">, Layout>> = { layered, radial, grid };

export class GraphView {
  /** all of the scene, also what is hidden now: a filter changes what is drawn of it, not the graph */
  private readonly graph = new Graph({ multi: false, type: "directed" });
  private readonly hidden = new Set<string>();
  private readonly sigma: Sigma;
  private readonly layer: CanvasRenderingContext2D;
  private readonly above: CanvasRenderingContext2D;
  private readonly worker: Worker;
  private readonly watch: ResizeObserver;
  private readonly events: GraphViewEvents;
  private readonly places = noPlaces();
  private token: Tokens = readTokens();
  private glyphs: Glyphs | null = null;
  private now: Showing = NOTHING;
  private laidOut: LayoutName | null = null;
  private run = 0;
  private covered: readonly Box[] = [];

  /** @throws Error where the browser gives no WebGL context */
  constructor(container: HTMLElement, events: GraphViewEvents) {
    this.events = events;
    this.sigma = openStage(
      container,
      this.graph,
      (id) => this.hidden.has(id),
      (point) => nodeAt(this.drawn(), point),
    );
    this.layer = overlay(this.sigma, "painter");
    this.above = overlay(this.sigma, "hovered");
    this.worker = new Worker(new URL("./force.worker.ts", import.meta.url), { type: "module" });
    this.worker.addEventListener("message", (event: MessageEvent<ForceOutput>) => this.take(event.data));
    this.watch = new ResizeObserver(() => {
      this.covered = coveredIn(container);
      this.sigma.resize();
      this.sigma.refresh({ skipIndexation: true });
    });
    this.watch.observe(container);
    listen(this.sigma, this.graph, {
      ...events,
      onHover: (id) => this.hover(id),
      onGround: (point) => {
        const line = lineAt(this.drawn(), this.now.shown.lines, point);
        if (line) events.onLine(line.id);
        else events.onStage();
      },
      onDropped: (id) => {
        const place = this.place(id);
        if (place) events.onMoved(id, place);
      },
      onRendered: () => this.repaint(),
    });
  }

  private hover(id: string | null): void {
    this.sigma.getContainer().style.cursor = id ? "pointer" : "default";
    const { width, height } = this.sigma.getDimensions();
    this.above.clearRect(0, 0, width, height);
    const over = id ? this.drawn().find((drawn) => drawn.node.id === id) : undefined;
    if (over) paintHover(this.above, over, width, this.token);
  }

  /** Shows a scene. Places are kept; the layout runs where it is another one, or where there is a node without a place. */
  show(next: Showing): void {
    const { scene, shown, roots } = next;
    const was = this.now;
    this.now = next;
    if (next.letters !== was.letters) this.glyphs = null;
    if (scene === was.scene && shown === was.shown && roots === was.roots) {
      this.repaint();
      return;
    }
    const homeless = (): boolean => shown.nodes.some((node) => !this.places.settled.has(node.id));
    const changed = scene.layout !== this.laidOut || homeless();
    this.laidOut = scene.layout;
    const remembered = recall(this.places, scene);
    if (changed && !remembered) this.frameNow();
    if (!remembered && homeless()) placeNew(this.places, shown, roots);
    if (scene.nodes !== was.scene.nodes || scene.lines !== was.scene.lines || roots !== was.roots) this.rebuild();
    else if (changed || scene.pinned !== was.scene.pinned) {
      this.hideRest();
      this.move();
    } else this.filter();
    if (changed && !remembered) this.arrange();
    else if (changed) {
      this.run += 1;
      this.fit();
    }
  }

  private frameNow(): void {
    const { width, height } = this.sigma.getDimensions();
    this.places.frame = { width: Math.max(200, width - 2 * PADDING), height: Math.max(200, height - 2 * PADDING) };
  }

  private rebuild(): void {
    const { scene, roots } = this.now;
    const next = graphOf(scene, roots, (id) => spotOf(this.places, scene, id), this.token);
    this.hideRest();
    this.graph.clear();
    this.graph.import(next.export());
    // sigma indexes lines at a refresh: until then it refuses to repaint them
    this.sigma.refresh();
  }

  /** @returns the nodes and the lines that have turned from shown to hidden, or back */
  private hideRest(): { readonly nodes: string[]; readonly edges: string[] } {
    const { scene, shown } = this.now;
    return {
      nodes: turn(this.hidden, scene.nodes.keys(), shown.nodes),
      // few lines are painted over the canvas
      edges: turn(this.hidden, scene.lines.keys(), paintsAll(shown.lines) ? [] : shown.lines),
    };
  }
  /** Places and indexes stay: only what has turned is written again. */
  private filter(): void {
    this.sigma.refresh({ partialGraph: this.hideRest(), skipIndexation: true });
  }

  private arrange(): void {
    this.run += 1;
    this.sigma.setCustomBBox(null);
    const { scene, shown, roots } = this.now;
    const { nodes, lines } = shown;
    if (scene.layout !== "force") {
      const places = LAYOUTS[scene.layout](nodes, lines, roots);
      this.settle(
        inFrame(this.places, places, scene.layout === "radial" ? 1 : 1.7).map(({ id, x, y }) => [id, x, y] as const),
      );
      remember(this.places, scene);
      this.fit();
      return;
    }
    const input: ForceInput = {
      run: this.run,
      ...this.places.frame,
      nodes: nodes.map((node) => ({
        id: node.id,
        ...spotOf(this.places, scene, node.id),
        size: Number(this.graph.getNodeAttribute(node.id, "size")),
        fixed: Boolean(scene.pinned.get(node.id)),
      })),
      lines: lines.map((line) => ({ from: line.from, to: line.to })),
    };
    this.worker.postMessage(input);
  }

  private take(output: ForceOutput): void {
    if (output.run !== this.run) return;
    this.settle(output.places);
    if (!output.done) return;
    remember(this.places, this.now.scene);
    this.fit();
  }

  private settle(places: readonly (readonly [string, number, number])[]): void {
    const { pinned } = this.now.scene;
    for (const [id, x, y] of places) if (!pinned.get(id)) this.places.settled.set(id, { x, y });
    this.move();
  }

  private move(): void {
    const { scene } = this.now;
    this.graph.updateEachNodeAttributes((id, data) => ({ ...data, ...spotOf(this.places, scene, id) }), {
      attributes: ["x", "y"],
    });
    this.sigma.refresh();
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
    this.glyphs = null;
    const [grey, sheet] = [this.token("--line-3"), this.token("--sheet")];
    this.graph.updateEachEdgeAttributes((_edge, data) => ({ ...data, color: grey }));
    this.graph.updateEachNodeAttributes((_node, data) => ({ ...data, color: sheet }));
    this.sigma.refresh();
  }

  /** Where nodes are drawn, in pixels of the canvas. */
  drawn(): readonly Drawn[] {
    const { scene, shown } = this.now;
    const project = projection(this.sigma);
    const list: Drawn[] = [];
    for (const node of shown.nodes) {
      if (!this.graph.hasNode(node.id)) continue;
      const { x, y, size } = this.graph.getNodeAttributes(node.id) as { x: number; y: number; size: number };
      list.push({ node, ...project({ x, y }), size, pinned: scene.pinned.has(node.id) });
    }
    return list;
  }

  /** Where a node stands, in thousandths of the frame: what an address keeps. */
  place(id: string): Place | null {
    if (!this.graph.hasNode(id)) return null;
    const data = this.graph.getNodeAttributes(id);
    return {
      x: Math.round((Number(data.x) / this.places.frame.width) * 1000),
      y: Math.round((Number(data.y) / this.places.frame.height) * 1000),
    };
  }

  /** The nearest node in a direction from the chosen one, for the arrow keys. */
  toward(dx: number, dy: number): string | null {
    const { selected, roots, shown } = this.now;
    const drawn = this.drawn();
    const from = drawn.find(({ node }) => node.id === selected);
    return from ? toward(drawn, from, dx, dy) : (roots[0] ?? shown.nodes[0]?.id ?? null);
  }
  inside(loop: readonly Point[]): readonly string[] {
    return inside(this.drawn(), loop);
  }

  private repaint(): void {
    const { width, height } = this.sigma.getDimensions();
    const { shown, selected, line, picked, letters } = this.now;
    this.above.clearRect(0, 0, width, height);
    this.glyphs ??= glyphs(letters, this.token, devicePixelRatio);
    this.events.onPainted(
      paint(
        this.layer,
        { nodes: this.drawn(), lines: shown.lines, selected, line, picked, width, height, covered: this.covered },
        this.glyphs,
        this.token,
      ),
    );
  }

  /** The picture as it stands, with legend and caption. */
  svg(caption: Caption): string {
    const { width, height } = this.sigma.getDimensions();
    const { shown, letters } = this.now;
    return svg({ nodes: this.drawn(), lines: shown.lines, width, height, letters, caption }, readTokens());
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
