/** The order of decrees by what is not found of them; the server and the table of the screen share it. */
import type { Coverage } from "./api.ts";
import { isStandard } from "./standards.ts";

type Row = Pick<Coverage["rows"][number], "totals"> & { readonly document: { readonly number: string | null } };

const answered = ({ totals }: Row): number => (totals.implemented ?? 0) + (totals.basis ?? 0);

/**
 * In most columns absent first, then in most unknown, then those that are carried out elsewhere. Standards come after all else, in the same order among themselves: they
 * are cited and not carried out, and their gaps say nothing of a policy.
 */
export const byGap = (a: Row, b: Row): number =>
  Number(isStandard(a.document.number)) - Number(isStandard(b.document.number)) ||
  (b.totals.absent ?? 0) - (a.totals.absent ?? 0) ||
  (b.totals.unknown ?? 0) - (a.totals.unknown ?? 0) ||
  answered(b) - answered(a);
