/** The door of the room: what the picture holds, how it is laid out, and the one view that draws it. */
export { gexf } from "./export.ts";
export { begin, type History, redo, step, undo } from "./history.ts";
export {
  type Addition,
  EMPTY,
  fromDocument,
  fromNeighbours,
  fromOrganization,
  fromPaths,
  legendKind,
  MOST_NODES,
  type Scene,
  type SceneLine,
  type SceneNode,
  visible,
  withHidden,
  withKind,
  withMore,
  withPinned,
} from "./scene.ts";
export { GraphView } from "./view.ts";
