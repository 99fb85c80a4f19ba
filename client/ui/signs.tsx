/** Small signs: letter of a relation, glyph of a kind, dot of a role, line of a certainty, a number that breaks well. */
import { word, words } from "../i18n/index.ts";
import { type Certainty, certaintyOf, DASH, familyOf, type Kind } from "./codes.ts";
import { numberParts } from "./text.ts";

const OUTLINED = new Set(["LED_BY", "ASSIGNED_TO", "SUPPORTED_BY", "NAMES", "ASSIGNS", "ISSUED_BY"]);

export function RelationChip({ type }: { readonly type: string }) {
  const t = words.value;
  return (
    <span
      class={`rel ${familyOf(type)}${OUTLINED.has(type) ? " o" : ""}`}
      data-tip={word(t.relations, type)}
      aria-hidden="true"
    >
      {word(t.relationLetters, type)}
    </span>
  );
}

const SHAPES: Readonly<Record<Kind, string>> = {
  Document: "M4 1.5h8.500l4 4v13H4Z",
  Organization: "M10 1.5a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17Z",
  Place: "M10 1.2 17.8 5.6v8.8L10 18.8l-7.800-4.400V5.600Z",
  Task: "M2.500 2.500h15v15h-15Z",
  Program: "M10 .8 19.200 10 10 19.200.8 10Z",
  Source: "M4 1.500h12.500v17H4",
};

export function KindGlyph({ kind, cited = false }: { readonly kind: Kind; readonly cited?: boolean }) {
  const token = `var(--k-${kind.toLowerCase()})`;
  return (
    <svg class="kind" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={SHAPES[kind]}
        fill={`var(--k-${kind.toLowerCase()}-wash)`}
        stroke={token}
        stroke-width="1.2"
        stroke-dasharray={cited ? "2.2 1.8" : "none"}
      />
      <text x="10" y="13.6" fill={token} font-size="9.5">
        {words.value.kindLetters[kind]}
      </text>
    </svg>
  );
}

export function CertaintyLine({
  match,
  certainty,
}: {
  readonly match?: string | null;
  readonly certainty?: Certainty;
}) {
  const line = certainty ?? certaintyOf(match ?? null);
  return (
    <svg class="ln" width="26" height="8" viewBox="0 0 26 8" aria-hidden="true">
      <path
        d="M1 4h24"
        fill="none"
        stroke="var(--c, var(--ink))"
        stroke-width="2"
        stroke-linecap={line === "dotted" ? "round" : "butt"}
        stroke-dasharray={DASH[line]}
      />
    </svg>
  );
}

/** What a unit has to do with a task, the heaviest first. */
export const ROLES = ["lead", "responsible", "cooperating"] as const;

export function RoleDot({ role }: { readonly role: (typeof ROLES)[number] }) {
  return (
    <i
      class={`role ${role === "lead" ? "lead" : role === "responsible" ? "resp" : ""}`}
      data-tip={words.value.roles[role]}
      aria-hidden="true"
    />
  );
}

/** 发文字号: may break before the bracket, never inside it. */
export function DocumentNumber({ number }: { readonly number: string }) {
  const [agency, serial] = numberParts(number);
  return (
    <>
      {agency}
      <wbr />
      <span class="num">{serial}</span>
    </>
  );
}
