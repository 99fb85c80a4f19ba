/** From the answers of the server to what a picture takes in. Pure. */
import { TYPE_OF_ROLE } from "../../server/model/graph.ts";
import { bodyLabel, titleLabel } from "./names.ts";
import type { Addition, SceneKind, SceneNode } from "./scene.ts";
import type {
  ApiNode,
  DocumentCard,
  DocumentPage,
  Evidence,
  Level,
  Neighbours,
  OrganizationPage,
  Paths,
  ReadRelationship,
} from "./types.ts";

const cardNode = (card: DocumentCard): SceneNode => ({
  id: card.id,
  key: card.key,
  kind: "Document",
  name: card.number ?? titleLabel(card.title, card.displayTitle) ?? card.title,
  title: card.title,
  level: card.level,
  held: card.held,
});
const bodyNode = (body: { readonly id: string; readonly name: string; readonly shortName?: string }): SceneNode => ({
  id: body.id,
  key: body.id,
  kind: "Organization",
  name: bodyLabel(body.name, body.shortName ?? null) ?? body.name,
  title: body.name,
  level: "unknown",
  held: true,
});
const programNode = (program: { readonly id: string; readonly name: string }): SceneNode => ({
  id: program.id,
  key: program.id,
  kind: "Program",
  name: program.name,
  title: program.name,
  level: "unknown",
  held: true,
});

const text = (value: unknown): string | null => (typeof value === "string" && value ? value : null);
const KINDS: readonly SceneKind[] = ["Document", "Organization", "Place", "Task", "Program", "Source"];
export function nodeOf(node: ApiNode): SceneNode {
  const p = node.properties;
  const number = text(p.number);
  const title = text(p.title) ?? text(p.name) ?? text(p.text) ?? node.id;
  return {
    id: node.id,
    key: number && node.id === `doc:${number}` ? number : node.id,
    kind: KINDS.find((kind) => node.labels.includes(kind)) ?? "Source",
    name: number ?? bodyLabel(title, text(p.shortName)) ?? titleLabel(title, text(p.displayTitle)) ?? title,
    title,
    level: (text(p.level) as Level | null) ?? "unknown",
    held: p.held !== false,
  };
}
const linkOf = (relationship: ReadRelationship): Addition["links"][number] => {
  const { document, properties: p } = relationship;
  const quote = text(p.quote);
  const match = text(p.match);
  return {
    id: relationship.id,
    type: relationship.type,
    from: relationship.start,
    to: relationship.end,
    match,
    evidence:
      quote && document
        ? {
            relationshipId: relationship.id,
            type: relationship.type,
            quote,
            line: Number(p.line ?? 0),
            start: Number(p.start ?? 0),
            end: Number(p.end ?? 0),
            rule: text(p.rule) ?? "",
            confidence: Number(p.confidence ?? 0),
            match: match === "number" || match === "title" || match === "alias" || match === "none" ? match : null,
            corrected: p.corrected === true,
            source: text(p.sourceId) === null ? "" : `src:${p.sourceId}`,
            documentId: document.id,
            documentNumber: document.number,
            documentTitle: document.displayTitle,
          }
        : null,
  };
};

export function fromNeighbours(answer: Neighbours): Addition {
  const nodes = [answer.node, ...answer.nodes].map(nodeOf);
  return { nodes, links: answer.relationships.map(linkOf) };
}

/** All shortest paths between two nodes, as an addition. */
export function fromPaths(answer: Paths): Addition {
  const nodes = [answer.from, answer.to, ...answer.nodes].map(nodeOf);
  return { nodes, links: answer.relationships.map(linkOf) };
}

/** A document with what stands round it: who issued it, what it cites, what cites it, its programs, and through its tasks the bodies it makes responsible. */
export function fromDocument(
  page: DocumentPage,
  most: { readonly links: number; readonly bodies: number } = { links: 60, bodies: 24 },
): Addition {
  const self = cardNode(page.document);
  const nodes: SceneNode[] = [self];
  const links: Addition["links"][number][] = [];
  const push = (node: SceneNode, from: string, to: string, evidence: Evidence, type: string, id: string): void => {
    nodes.push(node);
    links.push({ id, type, match: evidence.match, evidence, from, to });
  };
  for (const { organization, evidence } of page.issuedBy)
    push(bodyNode(organization), self.id, organization.id, evidence, "ISSUED_BY", evidence.relationshipId);
  for (const link of page.cites.items.slice(0, most.links))
    push(
      cardNode(link.document),
      self.id,
      link.document.id,
      link.evidence,
      link.evidence.type,
      link.evidence.relationshipId,
    );
  for (const link of page.citedBy.items.slice(0, most.links))
    push(
      cardNode(link.document),
      link.document.id,
      self.id,
      link.evidence,
      link.evidence.type,
      link.evidence.relationshipId,
    );
  for (const link of page.programs.items.slice(0, most.links))
    push(programNode(link.program), self.id, link.program.id, link.evidence, "NAMES", link.evidence.relationshipId);
  const units = page.tasks.items.flatMap((task) => task.units);
  const weight = new Map<string, number>();
  for (const unit of units) weight.set(unit.organization.id, (weight.get(unit.organization.id) ?? 0) + 1);
  const kept = new Set(
    [...weight.entries()]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most.bodies)
      .map(([id]) => id),
  );
  for (const unit of units)
    if (kept.has(unit.organization.id))
      push(
        bodyNode(unit.organization),
        self.id,
        unit.organization.id,
        unit.evidence,
        TYPE_OF_ROLE[unit.role],
        unit.evidence.relationshipId,
      );
  return { nodes, links };
}

/** A body with the documents that charge it, through their tasks, and those it issued. */
export function fromOrganization(page: OrganizationPage, most = 40): Addition {
  const self = nodeOf(page.organization);
  const nodes: SceneNode[] = [self];
  const links: Addition["links"][number][] = [];
  const documents = new Set<string>();
  for (const task of page.tasks.items) {
    if (!task.document) continue;
    if (!documents.has(task.document.id) && documents.size >= most) continue;
    documents.add(task.document.id);
    nodes.push(cardNode(task.document));
    links.push({
      id: task.evidence.relationshipId,
      type: TYPE_OF_ROLE[task.role],
      match: null,
      evidence: task.evidence,
      from: task.document.id,
      to: self.id,
    });
  }
  for (const card of page.issued.items.slice(0, most)) {
    nodes.push(cardNode(card));
    links.push({
      id: card.evidence.relationshipId,
      type: "ISSUED_BY",
      match: null,
      evidence: card.evidence,
      from: card.id,
      to: self.id,
    });
  }
  return { nodes, links };
}
