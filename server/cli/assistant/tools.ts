/** The tools of `zhengmai mcp`: what each takes, and what it answers. Every one of them only reads. */
import { z } from "zod";
import { documentPage, documentText, meantBy, search, textSearch } from "../../api/index.ts";
import type { DocumentCard, DocumentLink, Task } from "../../model/api.ts";
import { askQuestion, questions } from "../../questions/index.ts";
import type { Store } from "../../store/index.ts";
import { filesOf, rowsWithWords, sourceNames, wordsOf } from "./evidence.ts";

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  /** @throws StoreError, QuestionError, HttpProblem, ZodError */
  answer(store: Store, given: unknown, signal: AbortSignal): Promise<Record<string, unknown>>;
}

const ROWS = 200;
const LINES = 400;
/** sentences of one document */
const SENTENCES = 5;
/** characters of a text that are answered at once: files are found whose line is a megabyte */
const CHARACTERS = 100_000;
const TIMEOUT_MS = 20_000;

function tool<T extends z.ZodObject>(
  name: string,
  title: string,
  description: string,
  input: T,
  answer: (store: Store, given: z.infer<T>, signal: AbortSignal) => Promise<Record<string, unknown>>,
): Tool {
  return {
    name,
    title,
    description,
    input,
    answer: (store, given, signal) => answer(store, input.parse(given), signal),
  };
}

const key = z
  .string()
  .min(1)
  .max(600)
  .describe("a document number in any spelling (国发〔2014〕49号), or an id (doc:…)");

export const TOOLS: readonly Tool[] = [
  tool(
    "list_questions",
    "Saved questions",
    "The saved questions about the graph of government documents, in Chinese and English, with their typed parameters.",
    z.object({}),
    async () => ({
      questions: [...questions().values()].map(({ name, zh, en, parameters }) => ({ name, zh, en, parameters })),
    }),
  ),
  tool(
    "ask_question",
    "Ask a saved question",
    "Runs a saved question. Each row has its evidence: the quoted words, the file and line they stand in. A row that is a count over many sentences has none: name the documents or bodies of such a row to another question or to the tool document. A document may be named by its number in any spelling, a body or place by its full name, and each by an id from the tool search.",
    z.object({
      name: z.string().describe("name of a saved question, from list_questions"),
      parameters: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
      limit: z.number().int().min(1).max(1000).default(ROWS).describe("most rows to answer with"),
    }),
    async (store, { name, parameters, limit }, signal) => {
      const asked = await askQuestion(store, name, await meantBy(store, name, parameters), {
        maxRows: limit,
        timeoutMs: TIMEOUT_MS,
        signal,
      });
      return {
        question: { name, zh: asked.question.zh, en: asked.question.en },
        parameters: asked.parameters,
        statement: asked.question.statement,
        rows: rowsWithWords(asked.table, await sourceNames(store)),
        truncated: asked.table.truncated,
      };
    },
  ),
  tool(
    "search",
    "Search",
    "Finds documents by number or words of the title, bodies by any printed name, programs and places. Answers with ids for the other tools; held is false for a document that is cited and whose text is not in the corpus.",
    z.object({ query: z.string().min(1).max(200), limit: z.number().int().min(1).max(50).default(10) }),
    async (store, { query, limit }) => ({ ...(await search(store, query, limit)) }),
  ),
  tool(
    "search_texts",
    "Search in the texts",
    "Finds the sentences in which documents say something: all words, parted by blanks, in one sentence; words in quotation marks together. Line breaks, blanks, quotation marks and kinds of punctuation make no difference. Answers with the quoted sentence, the file and the line, the newest documents first, and with counts by year and place of the documents that say it, against those looked through. Where next is not null the corpus is not looked through to its end: ask again with it.",
    z.object({
      query: z.string().min(1).max(400),
      place: z.string().max(100).default("").describe("id of a place (place:…), from search: it and what lies in it"),
      year: z.string().max(4).default("").describe("four digits"),
      after: z.string().max(200).optional().describe("next of the answer before"),
      limit: z.number().int().min(1).max(100).default(20).describe("most documents to answer with"),
    }),
    async (store, { query, after, ...rest }, signal) => {
      const asked = {
        ...rest,
        q: query,
        level: "",
        genre: "",
        after: after ?? null,
        each: SENTENCES,
        spend: TIMEOUT_MS,
      };
      const { items, choices: _, ...found } = await textSearch(store)(asked, signal);
      const sourceOf = await filesOf(
        store,
        items.map(({ document }) => document.id),
      );
      return {
        ...found,
        items: items.map(({ document, total, sentences }) => ({
          document: { ...brief(document), place: document.place, issuers: document.issuers },
          total,
          evidence: sentences.map(({ line, pieces, cutBefore, cutAfter }) => ({
            quote: pieces.map(({ text }) => text).join(""),
            source: sourceOf(document.id),
            line,
            cut: cutBefore || cutAfter,
          })),
        })),
      };
    },
  ),
  tool(
    "document",
    "A document and its links",
    "What a document is, what it cites and what cites it, its tasks with the responsible bodies, and its programs; each with the quoted words, the file and the line.",
    z.object({
      document: key,
      limit: z.number().int().min(1).max(500).default(50).describe("most entries of each list"),
    }),
    async (store, { document, limit }) => documentAnswer(store, document, limit),
  ),
  tool(
    "document_text",
    "The text of a document",
    "The text as it was imported, line by line, with the line numbers that evidence speaks of.",
    z.object({
      document: key,
      fromLine: z.number().int().min(1).optional().describe("first line to answer with; default: the document's first"),
      lines: z.number().int().min(1).max(LINES).default(LINES),
    }),
    async (store, { document, fromLine, lines }) => {
      const [{ document: card }, { text, lineStart }] = await Promise.all([
        documentPage(store, document),
        documentText(store, document),
      ]);
      const all = text.split("\n");
      const first = Math.max(0, (fromLine ?? lineStart) - lineStart);
      let left = CHARACTERS;
      const part = all.slice(first, first + lines).flatMap((line) => {
        const shown = line.slice(0, left);
        left -= line.length;
        return left + line.length > 0 || line === "" ? [shown] : [];
      });
      return {
        document: brief(card),
        // of one that another carries, the file is known alone
        source: card.source?.name ?? (await filesOf(store, [card.id]))(card.id),
        lines: part.map((line, at) => ({ line: lineStart + first + at, text: line })),
        lastLine: lineStart + all.length - 1,
        truncated: left < 0 || first + part.length < all.length,
      };
    },
  ),
];

async function documentAnswer(store: Store, document: string, limit: number): Promise<Record<string, unknown>> {
  const page = await documentPage(store, document);
  const sourceOf = await filesOf(store, [
    page.document.id,
    ...page.citedBy.items.slice(0, limit).map((link) => link.document.id),
  ]);
  const link = ({ document: other, evidence }: DocumentLink) => ({
    relation: evidence.type,
    document: brief(other),
    evidence: [wordsOf(evidence, sourceOf(evidence.documentId))],
  });
  const part = <T, U>(list: { total: number; items: readonly T[] }, of: (item: T) => U) => ({
    total: list.total,
    truncated: list.total > limit,
    items: list.items.slice(0, limit).map(of),
  });
  const { number, genre, level, status, held, issuers, place, effectiveOn, expiresOn, source } = page.document;
  return {
    document: { ...brief(page.document), number, genre, level, status, held, issuers, place, effectiveOn, expiresOn },
    source: source?.name ?? (sourceOf(page.document.id) || null),
    cites: part(page.cites, link),
    citedBy: part(page.citedBy, link),
    tasks: part(page.tasks, (task) => taskAnswer(task, sourceOf(page.document.id))),
    programs: part(page.programs, ({ program, evidence }) => ({
      program,
      evidence: [wordsOf(evidence, sourceOf(page.document.id))],
    })),
  };
}

const taskAnswer = ({ id, text, deadline, dueOn, line, units }: Task, source: string) => ({
  id,
  task: text,
  deadline,
  dueOn,
  source,
  line,
  units: units.map(({ role, organization, printedAs, evidence }) => ({
    role,
    body: { id: organization.id, name: organization.name },
    printedAs,
    evidence: [wordsOf(evidence, source)],
  })),
});

const brief = ({ id, number, title, issuedOn, held }: DocumentCard) => ({ id, number, title, issuedOn, held });
