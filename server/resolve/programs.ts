/** Which program a name means: whose it is, and the form that its variants share. Names of unlike things stay apart. */
import { isWithin, type Place, placesInYear } from "../lexicon/index.ts";
import type { Speaker } from "./identity.ts";
import { placeOfPrefix } from "./standpoint.ts";

/** Names that say themselves that they are the State's: one programme wherever it is named (全国文明城市创建活动). */
const NATIONAL = /^(?:第.{1,3}次)?(?:全国|国家级|国家|中央)/u;
/** 全区, 全市: of the place that speaks, or of the one above it that the word names */
const WHOLE = /^全([省市区县州盟旗])(?!域)/u;
/** 山东省级…: the word behind belongs to the place's, and is the beginning of no name */
const CUT = /^[级直内属]/u;
const SUFFIX = /(?:工程|行动|计划|活动|项目)$/u;

export interface ProgramName {
  /** the place whose it is, 国家, or what stands for a document without one */
  readonly scope: string;
  /** without quotation marks, spaces and the place in front */
  readonly key: string;
  readonly reason: string;
}

/** What the corpus calls its programs: by scope and name without 工程, 行动 …, the names that have such a word. */
export type ProgramForms = Map<string, Set<string>>;

const bareKey = ({ scope, key }: Pick<ProgramName, "scope" | "key">): string => `${scope}|${key.replace(SUFFIX, "")}`;

/** Takes note of a name, so that the same one without its last word can be brought to it. */
export function noteProgram(printed: string, speaker: Speaker, forms: ProgramForms): void {
  const name = nameOf(printed, speaker);
  if (!SUFFIX.test(name.key)) return;
  forms.set(bareKey(name), (forms.get(bareKey(name)) ?? new Set()).add(name.key));
}

/**
 * The program of a printed name. “数字廊坊”工程, 数字“廊坊”工程 and 廊坊市“数字廊坊”工程 are one; 数字廊坊 is it as well where the corpus
 * knows one such program of the place. 全民健身计划 and 全民健身行动 are two, and so is what another place calls so.
 */
export function programOf(printed: string, speaker: Speaker, forms: ProgramForms): ProgramName {
  const name = nameOf(printed, speaker);
  if (SUFFIX.test(name.key)) return name;
  const [only, other] = forms.get(bareKey(name)) ?? [];
  return only === undefined || other !== undefined
    ? name
    : { ...name, key: only, reason: `${name.reason}; the corpus knows it as ${only}` };
}

/** The words by which a task names a program: without quotation marks, and without what stands behind a name in them. */
export function programWords(printed: string): string {
  const flat = printed.replace(/\s+/gu, "");
  const quoted = /^[“"]([^”"]{3,})[”"](?:工程|行动|计划|活动|项目)?$/u.exec(flat)?.[1];
  return (quoted ?? flat).replace(/[“”"《》]/gu, "");
}

function nameOf(printed: string, speaker: Speaker): ProgramName {
  const plain = printed
    .replace(/[\s“”"「」『』‘’《》]/gu, "")
    .replace(/^全国(第.{1,3}次)/u, "$1全国")
    .replace(/^首届/u, "第一届");
  if (NATIONAL.test(plain)) return { scope: "国家", key: plain, reason: "a programme of the State by its own name" };
  const { at, record } = speaker;
  const own = at.place?.name ?? (record.level === "national" ? "国家" : (at.anonymous ?? `?${record.sourceId}`));
  const here = { scope: own, key: plain, reason: "the name within its place" };
  if (at.place === null) return here;
  const { places, rest } = placesInYear(plain, at.place.code, at.year ?? null);
  const front = places.at(-1);
  const word = WHOLE.exec(plain)?.[1];
  const whole = word === undefined ? null : placeOfPrefix(word, at);
  const [place, key] = front === undefined ? [whole, plain.slice(2)] : [related(front, at.place), rest];
  // what is left must be a name of its own
  if (place === null || key.length < 4 || CUT.test(key)) return here;
  return {
    scope: place.name,
    key: key.replace(/^首届/u, "第一届"),
    reason: `the name within ${place.name}, which stands in front of it`,
  };
}

/** A place in front of a name where it is the document's, or above or below it. */
function related(front: Place, at: Place): Place | null {
  return front.status !== "zone" && (isWithin(at, front.code) || isWithin(front, at.code)) ? front : null;
}
