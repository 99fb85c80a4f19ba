/** What the scorer reads of an extractor's output: the part of the public form that is compared. */
export interface FoundReference {
  readonly title: string | null;
  readonly number: string | null;
  readonly relation: string;
  readonly level: string;
  readonly line: number;
  readonly confidence?: number;
}

export interface FoundAssignment {
  readonly task: string;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly cooperating: readonly string[];
  readonly deadline: string | null;
  readonly line: number;
  readonly explain?: { readonly confidence: number };
}

/** The part of the public form that is compared. */
export interface FoundDocument {
  readonly file: string;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly genre: string | null;
  readonly carries: readonly string[];
  readonly references: readonly FoundReference[];
  readonly assignments: readonly FoundAssignment[];
  readonly programs: readonly {
    readonly name: string;
    readonly line: number;
    readonly explain?: { readonly confidence: number };
  }[];
}
