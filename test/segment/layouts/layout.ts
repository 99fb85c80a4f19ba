/** What a small document of our own looks like, and what a reader finds in it. */
export interface Expected {
  readonly title: string | null;
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly genre: string | null;
  readonly carries?: readonly string[];
}
export interface Layout {
  readonly name: string;
  readonly text: string;
  readonly documents: readonly Expected[];
}
