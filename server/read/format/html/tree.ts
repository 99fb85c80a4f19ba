/** A page as a tree of what can be seen: no scripts, comments, controls, server tags, and no elements that are hidden inline. */
import { type DefaultTreeAdapterTypes, html, parse } from "parse5";

export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
  readonly depth: number;
}

export interface Page {
  readonly root: Element;
  /** of the head: <title> */
  readonly title: string;
  /** name → content of <meta>, names in lower case */
  readonly meta: ReadonlyMap<string, string>;
  /** whether something was left out because it is hidden inline */
  readonly hides: boolean;
}

/** elements below this depth are read into the one at it: no page of a person is deeper */
const MAX_DEPTH = 256;
const UNSEEN = new Set(
  "head script style noscript template iframe frame object embed svg canvas math audio video map button select option input textarea datalist dialog nav footer aside link base meta".split(
    " ",
  ),
);
const HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|$)|(?:left|top|text-indent)\s*:\s*-\d{3,})/i;
const WHITE = /(?:^|;)\s*color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))/i;

/** @param hidden whether to keep what is hidden inline (panels that a script opens can hold the only copy) */
export function readTree(source: string, hidden: boolean): Page {
  const document = parse(withoutServerTags(source), { scriptingEnabled: false });
  const meta = new Map<string, string>();
  let title = "";
  let hides = false;
  const root: Element = { tag: "html", attributes: new Map(), parent: null, children: [], depth: 0 };
  const work: { node: DefaultTreeAdapterTypes.ChildNode; into: Element }[] = [];
  const push = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[], into: Element): void => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      if (node) work.push({ node, into });
    }
  };
  push(document.childNodes, root);
  for (let next = work.pop(); next; next = work.pop()) {
    const { node, into } = next;
    if (node.nodeName === "#text" && "value" in node) {
      into.children.push(node.value);
      continue;
    }
    if (!("tagName" in node)) continue;
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    if (node.tagName === "title" && node.namespaceURI === html.NS.HTML) title ||= textOf(node);
    if (node.tagName === "meta") {
      const name = (attributes.get("name") ?? attributes.get("property") ?? "").toLowerCase();
      const content = attributes.get("content")?.trim();
      if (name && content && !meta.has(name)) meta.set(name, content);
    }
    if (node.tagName === "head") {
      // only what describes the page is taken from the head
      for (const child of node.childNodes)
        if ("tagName" in child && /^(?:meta|title)$/.test(child.tagName)) push([child], into);
      continue;
    }
    if (UNSEEN.has(node.tagName) || node.tagName === "title") continue;
    if (isHidden(attributes, into)) {
      hides = true;
      if (!hidden) continue;
    }
    const deep = into.depth >= MAX_DEPTH;
    const element: Element = { tag: node.tagName, attributes, parent: into, children: [], depth: into.depth + 1 };
    if (!deep) into.children.push(element);
    push(node.childNodes, deep ? into : element);
  }
  return { root, title: title.trim(), meta, hides };
}

function isHidden(attributes: ReadonlyMap<string, string>, parent: Element): boolean {
  if (attributes.has("hidden")) return true;
  const style = attributes.get("style");
  if (style === undefined) return false;
  if (HIDDEN.test(style)) return true;
  if (!WHITE.test(style) || /background/i.test(style)) return false;
  // white words are seen on a coloured ground
  for (let at: Element | null = parent; at; at = at.parent) {
    if (
      at.attributes.has("bgcolor") ||
      at.attributes.has("background") ||
      /background/i.test(at.attributes.get("style") ?? "")
    )
      return false;
  }
  return true;
}

function textOf(element: DefaultTreeAdapterTypes.Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}

/** `<% … %>` is left in files saved from the server's side; one that is not closed ends nothing. */
function withoutServerTags(source: string): string {
  let out = "";
  let at = 0;
  for (;;) {
    const start = source.indexOf("<%", at);
    const end = start < 0 ? -1 : source.indexOf("%>", start + 2);
    if (end < 0) return out + source.slice(at);
    out += source.slice(at, start);
    at = end + 2;
  }
}

/** class and id of an element, for hints */
export function namesOf(element: Element): string {
  return `${element.attributes.get("class") ?? ""} ${element.attributes.get("id") ?? ""}`;
}
