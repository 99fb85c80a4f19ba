/** A small graph in words of our own, and changes made of it. */
import {
  canonical,
  type GraphChange,
  type GraphElement,
  type GraphNode,
  type GraphRelationship,
  type NodeLabel,
  type RelationshipType,
} from "../../server/model/index.ts";
import type { Store } from "../../server/store/index.ts";

export const node = (label: NodeLabel, id: string, properties: GraphNode["properties"] = {}): GraphNode => ({
  kind: "node",
  id,
  labels: [label],
  properties: { id, ...properties },
});
export const link = (
  type: RelationshipType,
  id: string,
  start: string,
  end: string,
  properties: GraphNode["properties"] = {},
): GraphRelationship => ({
  kind: "relationship",
  id,
  type,
  start,
  end,
  properties: { id, ...properties },
});
export const change = (part: Partial<GraphChange>): GraphChange => ({
  upsertNodes: [],
  upsertRelationships: [],
  deleteNodes: [],
  deleteRelationships: [],
  ...part,
});

export const small = change({
  upsertNodes: [
    node("Document", "doc:b", {
      title: "关于推进数字政府建设的意见",
      number: "国发〔2022〕14号",
      held: false,
      level: "national",
    }),
    node("Document", "doc:a", {
      title: "关于推进数字政府建设的通知",
      number: "廊政〔2023〕4号",
      held: true,
      lineStart: 5,
      start: 0,
      score: 0.25,
    }),
    node("Document", "doc:c", { title: "政府数字化工作要点", number: "国发〔2022〕140号", held: true, flag: false }),
    node("Document", "doc:𠮷", { title: "𠮷字与（全角）", tags: ["甲", "乙"], years: [2014, 2015], whole: 2 }),
    node("Document", "doc:（", { title: "带括号的标识" }),
    node("Organization", "org:1", { name: "廊坊市财政局", aliases: ["市财政局", "财政局"] }),
    node("Program", "prog:1", { name: "千兆网络" }),
    node("Task", "task:1", { text: "强化研究", line: 3 }),
    node("Place", "place:131000", { name: "廊坊市", code: "131000" }),
    node("Place", "place:130000", { name: "河北省", code: "130000" }),
    node("Source", "src:0123", { name: "a.txt", bytes: 10 }),
  ],
  upsertRelationships: [
    link("IMPLEMENTS", "rel:2", "doc:a", "doc:b", { quote: "贯彻", line: 2, confidence: 0.95, rule: "r" }),
    link("ASSIGNS", "rel:1", "doc:a", "task:1", { quote: "“引号”\n换行", confidence: 1 }),
    link("LED_BY", "rel:3", "task:1", "org:1", { printedAs: "市财政局" }),
    link("PART_OF", "rel:4", "place:131000", "place:130000"),
    link("PART_OF", "rel:5", "task:1", "prog:1"),
    link("FROM_SOURCE", "rel:6", "doc:a", "src:0123"),
    link("MENTIONS", "rel:𠮷", "doc:𠮷", "doc:𠮷"),
    link("MENTIONS", "rel:（", "doc:（", "doc:a"),
  ],
});

export async function all(store: Store): Promise<GraphElement[]> {
  const elements: GraphElement[] = [];
  for await (const element of store.scan()) elements.push(element);
  return elements;
}
export const text = async (store: Store): Promise<string> => (await all(store)).map(canonical).join("\n");
