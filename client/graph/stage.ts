/** The stage: one Sigma instance for the lines, the camera and the mouse, and layers of our own above it. */
import type Graph from "graphology";
import Sigma from "sigma";

/** pixels between the picture and the edge of the canvas */
export const PADDING = 48;
/** a drag of fewer pixels is a click */
const DRAG = 4;

export interface Spot {
  readonly x: number;
  readonly y: number;
}
export interface StageEvents {
  readonly onHover: (id: string | null) => void;
  readonly onNode: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** beside all nodes; pixels of the canvas */
  readonly onGround: (point: Spot) => void;
  /** a node was dragged to another place and let go */
  readonly onDropped: (id: string) => void;
  readonly onRendered: () => void;
  readonly onLost: () => void;
}

/**
 * @param hidden what is in the graph and not shown now
 * @param nodeAt which node is meant by a point. Sigma reads a pixel back from the graphics card at every move of the
 *   mouse and waits for it; places are known here
 * @throws Error where the browser gives no WebGL context
 */
export function openStage(
  container: HTMLElement,
  graph: Graph,
  hidden: (id: string) => boolean,
  nodeAt: (point: Spot) => string | undefined,
): Sigma {
  const cover = <D extends object>(id: string, data: D): D => (hidden(id) ? { ...data, hidden: true } : data);
  const sigma = new Sigma(graph, container, {
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
    nodeReducer: cover,
    edgeReducer: cover,
  });
  return Object.assign(sigma, { getNodeAtPosition: nodeAt });
}

/** A layer of our own, under the mouse layer of Sigma. */
export function overlay(sigma: Sigma, name: string): CanvasRenderingContext2D {
  const canvas = sigma.createCanvas(name, { beforeLayer: "mouse", style: { pointerEvents: "none" } });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("expected a canvas to paint on");
  const cover = (): void => {
    const { width, height } = sigma.getDimensions();
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  };
  cover();
  sigma.on("resize", cover);
  return context;
}

/** milliseconds within which a second click belongs to the first */
const TWICE = 400;

export function listen(sigma: Sigma, graph: Graph, events: StageEvents): void {
  let dragged: { readonly id: string; readonly from: Spot; moved: boolean } | null = null;
  sigma.on("afterRender", events.onRendered);
  sigma.on("enterNode", ({ node }) => events.onHover(node));
  sigma.on("leaveNode", () => events.onHover(null));
  // the first click may open a panel, and what was under the pointer has moved before the second
  let clicked: { readonly id: string; readonly at: number } | null = null;
  const twice = (): string | null => (clicked && performance.now() - clicked.at < TWICE ? clicked.id : null);
  sigma.on("clickNode", ({ node }) => {
    if (twice() !== null) return;
    clicked = { id: node, at: performance.now() };
    events.onNode(node);
  });
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.onOpen(twice() ?? node);
  });
  sigma.on("doubleClickStage", ({ preventSigmaDefault }) => {
    const id = twice();
    if (id === null) return;
    preventSigmaDefault();
    events.onOpen(id);
  });
  sigma.on("clickStage", ({ event }) => twice() === null && events.onGround(event));
  sigma.on("downNode", ({ node, event }) => {
    dragged = { id: node, from: { x: event.x, y: event.y }, moved: false };
    // what is dragged to the edge must not shrink the rest
    sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (!dragged) return;
    preventSigmaDefault();
    event.original.preventDefault();
    dragged.moved ||= Math.hypot(event.x - dragged.from.x, event.y - dragged.from.y) >= DRAG;
    if (!dragged.moved) return;
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged.id, { x, y });
  });
  const drop = (): void => {
    const done = dragged;
    dragged = null;
    if (done?.moved) events.onDropped(done.id);
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
  sigma.getContainer().addEventListener("webglcontextlost", () => events.onLost(), true);
}

/** From places of the graph to pixels of the canvas, as one affine map: asked of Sigma once, not for every node. */
export function projection(sigma: Sigma): (place: Spot) => Spot {
  // at the size of a picture, so that no digit is lost to differences
  const REACH = 1000;
  const [o, i, j] = [
    { x: 0, y: 0 },
    { x: REACH, y: 0 },
    { x: 0, y: REACH },
  ].map((corner) => sigma.graphToViewport(corner)) as [Spot, Spot, Spot];
  const [ix, iy, jx, jy] = [(i.x - o.x) / REACH, (i.y - o.y) / REACH, (j.x - o.x) / REACH, (j.y - o.y) / REACH];
  return ({ x, y }) => ({ x: o.x + x * ix + y * jx, y: o.y + x * iy + y * jy });
}
