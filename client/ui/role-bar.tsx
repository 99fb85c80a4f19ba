/** Three counts as one bar: fill is role, length is the number of pairs of task and unit. */
import type { RoleCounts } from "../../server/model/api.ts";

export const sizeOf = (counts: RoleCounts): number => counts.lead + counts.responsible + counts.cooperating;

/** @param most the size of the longest bar of the list */
export function RoleBar({ counts, most }: { readonly counts: RoleCounts; readonly most: number }) {
  const width = (n: number): string => `${most === 0 ? 0 : (100 * n) / most}%`;
  return (
    <span class="rbar" aria-hidden="true">
      {counts.lead > 0 && <i class="a" style={{ width: width(counts.lead) }} />}
      {counts.responsible > 0 && <i class="b" style={{ width: width(counts.responsible) }} />}
      {counts.cooperating > 0 && <i class="d" style={{ width: width(counts.cooperating) }} />}
    </span>
  );
}
