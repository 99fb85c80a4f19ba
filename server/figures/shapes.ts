/** What figures there are, each a list of JSON lines. */
import type { Cell, Counts, Table } from "../store/index.ts";
import type { Body } from "./bodies.ts";

/** tasks led, carried out, supported */
export type Roles = readonly [lead: number, responsible: number, cooperating: number];

export interface OverviewFigures extends Counts {
  readonly held: number;
  readonly cited: number;
  /** held documents by level and year ("" where there is none) */
  readonly documents: readonly (readonly [level: string, year: string, count: number])[];
  /** held documents by place and year, in order of place and year */
  readonly coverage: readonly (readonly [id: string, name: string, level: string, year: string, count: number])[];
  /** what most documents carry out, rest on or invoke */
  readonly mostCited: readonly (readonly [document: string, citing: number])[];
}

/** A place with held documents. */
export interface PlaceFigures {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  /** dates of its held documents, in order; "" where there is none */
  readonly dates: readonly string[];
  /** those of them that other places issued too: the date, and the places earlier in the list that have the same document */
  readonly again: readonly (readonly [date: string, earlier: readonly number[]])[];
}

/** A document that places speak of. */
export interface DecreeFigures {
  readonly id: string;
  readonly level: string;
  readonly issuedOn: string;
  readonly number: string;
  /** by index into the list of places, and year ("" where there is none): citations that carry out, that rest on it, that mention it */
  readonly cells: readonly (readonly [
    place: number,
    year: string,
    implemented: number,
    basis: number,
    mentioned: number,
  ])[];
  /** what stands in the cells of an earlier place too, because both issued the citing document; with all such places */
  readonly again: readonly (readonly [
    place: number,
    earlier: readonly number[],
    year: string,
    implemented: number,
    basis: number,
    mentioned: number,
    through: number,
  ])[];
  /** by place and year: documents that carry it out, forward it or rest on it only through others */
  readonly through: readonly (readonly [place: number, year: string, documents: number])[];
}

/** citations on the first page of what speaks of a document */
export const CITING = 100;
/** citations of a document from which on that page is kept */
export const OFTEN_CITED = 500;

/** The newest citations of a document that very many speak of: rows of cypher/views/document-cited-by.cypher. */
export interface CitingFigures {
  readonly id: string;
  /** how often documents speak of it */
  readonly total: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** The task–unit pairs of a body, by year or by program. */
export interface BodyLoad extends Body {
  readonly cells: Readonly<Record<string, Roles>>;
  readonly total: Roles;
}

/** The task–unit pairs of one of the largest documents. */
export interface DocumentLoad {
  readonly id: string;
  /** with and without words for several bodies */
  readonly all: Roles;
  readonly own: Roles;
}

/** A saved question as it was asked, and its answer. */
export interface AnswerFigures {
  readonly name: string;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly table: Table;
}

/** A head that is not whole, a fact, a role of a body, a text that cites itself, a citation of what came later: a row of cypher/views/doubtful-NAME.cypher, by column. */
export type DoubtfulRow = Readonly<Record<string, Cell>>;
/** rows of each name that are looked at */
export const MOST_DOUBTFUL = 5_000;
export const DOUBTFUL = ["documents", "facts", "roles", "selves", "citations", "numbers"] as const;
export type DoubtfulName = (typeof DOUBTFUL)[number];

export interface Figures {
  /** what they take in memory */
  readonly bytes: number;
  /** they were taken away: reading them throws FiguresGone */
  gone(): boolean;
  overview(): Promise<OverviewFigures>;
  /** in order of id */
  places(): Promise<readonly PlaceFigures[]>;
  /** those that most places speak of first */
  decrees(): AsyncIterable<DecreeFigures>;
  /** largest first */
  loads(by: "year" | "program"): AsyncIterable<BodyLoad>;
  /** the largest by either count */
  documents(): Promise<readonly DocumentLoad[]>;
  /** in order of id, at most {@link MOST_DOUBTFUL} */
  doubtful(name: DoubtfulName): Promise<readonly DoubtfulRow[]>;
}

export type FigureName =
  | "overview"
  | "places"
  | "decrees"
  | "citing"
  | "register"
  | "texts"
  | "answers"
  | "loads-year"
  | "loads-program"
  | "documents"
  | `doubtful-${DoubtfulName}`;

export interface FigureLines {
  readonly bytes: number;
  gone(): boolean;
  lines(name: FigureName): AsyncIterable<string>;
}
export interface FigureSink {
  add(name: FigureName, line: string): Promise<void>;
}

export function figuresFrom({ bytes, gone, lines }: FigureLines): Figures {
  async function* each<T>(name: FigureName): AsyncGenerator<T> {
    for await (const line of lines(name)) yield JSON.parse(line) as T;
  }
  const all = async <T>(name: FigureName): Promise<readonly T[]> => {
    const list: T[] = [];
    for await (const item of each<T>(name)) list.push(item);
    return list;
  };
  return {
    bytes,
    gone,
    async overview() {
      const [only] = await all<OverviewFigures>("overview");
      if (only === undefined) throw new Error("expected figures of the overview, got none");
      return only;
    },
    places: () => all("places"),
    decrees: () => each("decrees"),
    loads: (by) => each(`loads-${by}`),
    documents: () => all("documents"),
    doubtful: (name) => all(`doubtful-${name}`),
  };
}
