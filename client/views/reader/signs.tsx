/** Letter, colour and name of a mark. */
import type { Mark } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import { type Family, familyOf, RelationChip, typeOfRelation } from "../../ui/index.ts";

const FAMILY: Readonly<Record<Mark["kind"], Family>> = {
  title: "mentions",
  number: "mentions",
  issuer: "duty",
  date: "mentions",
  carries: "carries",
  reference: "mentions",
  assignment: "taskc",
  unit: "duty",
  program: "prog",
  validity: "ends",
};

export const markType = (mark: Mark): string | null =>
  mark.relation && (mark.kind === "reference" || mark.kind === "unit")
    ? typeOfRelation(mark.relation)
    : mark.kind === "carries"
      ? "CARRIES"
      : mark.kind === "program"
        ? "NAMES"
        : mark.kind === "assignment"
          ? "ASSIGNS"
          : null;
export const markFamily = (mark: Mark): Family => {
  const type = markType(mark);
  return type ? familyOf(type) : FAMILY[mark.kind];
};
export const markName = (mark: Mark): string => {
  const type = markType(mark);
  return type ? word(words.value.relations, type) : words.value.marks[mark.kind];
};
/** what the legend counts together */
export const markGroup = (mark: Mark): string => (mark.kind === "unit" ? "unit" : (markType(mark) ?? mark.kind));
export function MarkChip({ mark }: { readonly mark: Mark }) {
  const type = markType(mark);
  return type ? (
    <RelationChip type={type} />
  ) : (
    <span class={`rel ${FAMILY[mark.kind]} o`} aria-hidden="true">
      {words.value.markLetters[mark.kind]}
    </span>
  );
}
