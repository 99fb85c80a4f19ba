/**
 * The resolver of a corpus that need not be in memory: every source is learned, in order of id; then every source contributes,
 * in the same order; then the claims are assembled, all at once or part by part. What is held meanwhile is the index.
 */
import type { Correction, Graph, Link, StoredSource } from "../model/index.ts";
import { type Claims, known } from "./assemble.ts";
import type { Held } from "./cited.ts";
import { contribute } from "./contribute.ts";
import { corrector, NOWHERE } from "./corrections.ts";
import { buildIndex } from "./document-index.ts";
import { borneTwice, contradictions, numbersApart } from "./doubts.ts";
import { type DocumentIndex, recordId, type Speaker, speakerOf } from "./identity.ts";
import { type Body, resolveUnit } from "./organizations.ts";
import { noteProgram, type ProgramForms } from "./programs.ts";
import { packedSpeakers } from "./speakers.ts";
import { lastDate, type StatusEvent, withStatus } from "./status.ts";
import { maySucceed, withSuccessions } from "./successions.ts";
import { addBody } from "./voice.ts";

/** What the resolver needs of a stored source. */
export type ResolverSource = Pick<StoredSource, "id" | "names" | "mediaType" | "encoding" | "bytes" | "records">;

export interface Resolver {
  learn(source: ResolverSource): void;
  /** texts of one document that contradict each other; after all was learned */
  doubts(): readonly Link[];
  /** the claims of a source, and how its citations and names were brought to nodes, before people's corrections */
  contribute(source: ResolverSource, claims: Claims, onLink: (link: Link) => void): void;
  /**
   * Completes what was assembled from all claims on some nodes and on all relationships that start there, after all sources
   * have contributed. Nodes that {@link home} brings together belong to one part.
   */
  finish(part: Graph): Graph;
  /** a link as people's corrections leave it, null where its fact is wrong; after {@link finish} was given what it speaks of */
  settle(link: Link): Link | null;
  /** one and the same for nodes that corrections may join; known from the start */
  home(id: string): string;
}

interface Learned {
  readonly index: DocumentIndex;
  readonly held: ReadonlyMap<string, Held>;
  readonly lastDate: string | null;
  readonly doubts: readonly Link[];
}

export function createResolver(corrections: readonly Correction[] = []): Resolver {
  const speakers = packedSpeakers();
  const printedBodies = new Map<string, Body>();
  const programForms: ProgramForms = new Map();
  const events: StatusEvent[] = [];
  const successors = new Set<string>();
  const correct = corrector(corrections);
  let learned: Learned | undefined;
  const all = (): Learned => {
    if (learned === undefined) {
      const index = buildIndex(speakers);
      const held = new Map<string, Held>();
      for (const speaker of speakers) {
        const id = recordId(speaker, index);
        const issuedOn = speaker.record.date?.value ?? null;
        held.set(id, { issuedOn, signed: speaker.issuers.length > 0 || held.get(id)?.signed === true });
      }
      learned = {
        index,
        held,
        lastDate: lastDate(speakers),
        doubts: [...contradictions(speakers, index), ...numbersApart(speakers, index), ...borneTwice(speakers, index)],
      };
      speakers.clear();
    }
    return learned;
  };
  return {
    learn(source) {
      for (const record of source.records) {
        const speaker = speakerOf(record);
        speakers.add(speaker);
        noteBodies(speaker, printedBodies);
        for (const program of record.programs) noteProgram(program.name, speaker, programForms);
      }
    },
    doubts: () => all().doubts,
    contribute(source, claims, onLink) {
      const { index, held } = all();
      const met = new Set<string>();
      const noted: Claims = {
        node(label, id, rank, properties, aliases) {
          correct.exists(id);
          if (maySucceed(label, id)) successors.add(id);
          claims.node(label, id, rank, properties, aliases);
          if (met.has(id)) return;
          met.add(id);
          for (const body of correct.said(id)) addBody(body, noted, body.name, NOWHERE, "person");
        },
        relate: claims.relate,
      };
      noted.node(
        "Source",
        `src:${source.id}`,
        0,
        known({
          name: [...source.names].sort()[0] ?? source.id,
          mediaType: source.mediaType,
          encoding: source.encoding,
          bytes: source.bytes,
        }),
      );
      const corpus = { index, printedBodies, programForms, held };
      const hearers = {
        claims: noted,
        onLink,
        onEvent: (event: StatusEvent): void => {
          events.push(event, ...(index.carried.get(event.id) ?? []).map((id) => ({ ...event, id })));
        },
        apart: correct.apart,
        isWrong: correct.isWrong,
        typeOf: correct.typeOf,
      };
      for (const record of source.records) contribute(speakerOf(record), corpus, hearers);
    },
    finish: (part) => correct.apply(withSuccessions(withStatus(part, events, all().lastDate), successors)),
    settle: correct.settle,
    home: correct.home,
  };
}

/** Bodies that a text of the corpus names without doubt: they decide between the full forms of a short one. */
function noteBodies({ record, at }: Speaker, bodies: Map<string, Body>): void {
  for (const { units } of record.assignments)
    for (const unit of units) {
      const body = resolveUnit(unit.name, at);
      if (body.outcome === "resolved" && body.candidates.length === 0) bodies.set(body.id, body);
    }
}
