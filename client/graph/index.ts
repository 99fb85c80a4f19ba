/** The door of the room: what the picture holds, how it is laid out, and the one view that draws it. */
export { fromDocument, fromNeighbours, fromOrganization, fromPaths } from "./additions.ts";
export { gexf, graphml, json } from "./export.ts";
export { type Growth, readGrowth, readPin, writeGrowth, writePin } from "./growth.ts";
export { begin, type History, redo, step, undo } from "./history.ts";
export type { LayoutName, Place } from "./layouts.ts";
export type { Drawn } from "./painter.ts";
export type { Point } from "./picking.ts";
export type { Caption } from "./picture.ts";
export { paintsAll, relationsIn } from "./runs.ts";
export {
  type Addition,
  broughtBy,
  drawnAt,
  EMPTY,
  findIn,
  legendKind,
  legendOf,
  MOST_NODES,
  type Scene,
  type SceneLine,
  type SceneNode,
  type Visible,
  visible,
  withAllKinds,
  withAllShown,
  withGrowth,
  withHidden,
  withKind,
  withKindAlone,
  withLayout,
  withMore,
  withOnly,
  withoutBrought,
  withoutPin,
  withPlaces,
} from "./scene.ts";
export { GraphView } from "./view.ts";
