/** Nodes and links for the tests of the picture. */
import type { Addition, SceneNode } from "../../../client/graph/scene.ts";

export const node = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({
  id,
  key: id,
  kind: "Document",
  name: id,
  title: id,
  level: "national",
  held: true,
  ...more,
});
export const link = (id: string, from: string, to: string): Addition["links"][number] => ({
  id,
  type: "MENTIONS",
  match: null,
  evidence: null,
  from,
  to,
});
