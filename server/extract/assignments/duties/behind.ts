/** Who else acts, in the clauses behind the verb of a duty: 由A牵头，B具体落实，C、D配合. */
import type { Role } from "../../../model/index.ts";
import { splitUnits, type Unit } from "../units.ts";

/** what goes on with the verb itself: 由A牵头组织，… */
const REST_OF_VERB = /^(?:负责|组织实施|组织|落实|实施|具体实施|办理|抓总|组建|设立|制定|编制|起草|推进)?(?=[，,、])/;
const CLAUSE = /^[，,、]([^。；;，,：:]{2,300})/;
/** units of one list that commas part */
const MOST_CLAUSES = 6;
const HELPS =
  /^([^。；;，,：:]{2,300}?)(?:协同|积极|密切|主动|共同|分别|予以|给予)*(?:配合|参与|参加|协助|协办|会办|协同(?=推进|实施|配合|开展|做好|完成|落实|$)|[为是](?:协办|配合|参与|参加|协作|会办)(?:单位|部门))(?:做好|抓落实|落实|工作|实施|抓好|推进|开展|完成)*$/;
const DOES =
  /^([^。；;，,：:]{2,300}?)(?:按照?(?:各自)?职[责能](?:分工)?)?(?:具体|分别|组织|共同|抓好)*(?:负责(?:具体)?(?:落实|实施|组织实施)?|落实|实施|承办|承建|组织实施|抓落实|[是为](?:责任|主责|承办|实施|落实)(?:单位|部门|主体))$/;
/** A牵头，B、C等单位共同做好…: who does what the one in front leads; what is done goes on behind them */
const ACTS =
  /^(?!会同|联合)([^。；;，,：:]{2,300}?)(?:等(?:有关|相关)?(?:单位|部门)?)?(?:按照?(?:各自)?职[责能](?:分工)?|共同|分别|联合|协同|具体|认真|积极)*(?=负责|做好|抓好|承担|开展|组织|实施|落实|推进|完成|制定|编制)/;
/** 有关部门配合: partners that have no name are none */
const UNNAMED = /^(?:各?有关|各?相关|其[他它])(?:有关|相关)?(?:职能|成员|责任)?(?:部门|单位|方面)$/;

export interface Behind {
  readonly units: readonly { readonly unit: Unit; readonly role: Role }[];
  /** where the last clause that names a role ends */
  readonly end: number;
}

/** The units of the clauses from `start` on that say nothing but a role; null where the first of them says something else. */
export function rolesBehind(text: string, start: number, end: number): Behind | null {
  const found: { readonly unit: Unit; readonly role: Role }[] = [];
  let at = start + (REST_OF_VERB.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0);
  let last = start;
  /** clauses that hold names alone: the role stands at the end of a later one */
  let waiting: readonly Unit[] = [];
  for (let clauses = 0; clauses < MOST_CLAUSES; clauses++) {
    const clause = CLAUSE.exec(text.slice(at, Math.min(end, at + 304)));
    const words = clause?.[1] ?? "";
    const helps = HELPS.exec(words);
    const list = (helps ?? DOES.exec(words))?.[1];
    if (clause === null) break;
    const acts = list === undefined && found.length === 0 && waiting.length === 0 ? actsAt(text, at, end) : null;
    if (acts !== null) return acts;
    if (list === undefined) {
      const names = splitUnits(text, at + 1, at + clause[0].length);
      if (names.length === 0 || !isNamedList(names)) break;
      waiting = [...waiting, ...names];
      at += clause[0].length;
      continue;
    }
    const units = [...waiting, ...splitUnits(text, at + 1, at + 1 + list.length)].filter(
      (unit) => !UNNAMED.test(unit.name),
    );
    waiting = [];
    const sure = helps === null ? isNamedList(units) : units.every((unit) => unit.kind !== "other");
    if (units.length === 0 || !sure) break;
    found.push(
      ...units.map((unit) => ({ unit, role: helps === null ? ("responsible" as const) : ("cooperating" as const) })),
    );
    at += clause[0].length;
    last = at;
  }
  return found.length > 0 ? { units: found, end: last } : null;
}

/** The units of the clause behind a bare 牵头 that do what the one in front leads; null where the clause says something else. */
function actsAt(text: string, at: number, end: number): Behind | null {
  if (!text.startsWith("牵头", at - 2)) return null;
  const words = CLAUSE.exec(text.slice(at, Math.min(end, at + 304)))?.[1] ?? "";
  const acts = ACTS.exec(words);
  const list = acts?.[1] ?? "";
  if (acts === null || list === "") return null;
  const units = splitUnits(text, at + 1, at + 1 + list.length);
  // 发改、农业农村等部门负责…: fields that 等部门 closes
  const fields = units.length > 1 && /^等[^，,]{0,4}部门/.test(words.slice(list.length));
  const sure = fields ? units.every(({ kind }) => kind === "domain" || kind === "body") : isNamedList(units);
  if (units.length === 0 || !sure || units.some(({ name }) => UNNAMED.test(name))) return null;
  return { units: units.map((unit) => ({ unit, role: "responsible" })), end: at + 1 + acts[0].length };
}

/** bodies; 江南区、江北区政府: also places, of whom the last says what they are */
const isNamedList = (units: readonly Unit[]): boolean =>
  units.every((unit) => unit.kind === "body" || unit.kind === "collective" || unit.kind === "place") &&
  units.at(-1)?.kind !== "place";
