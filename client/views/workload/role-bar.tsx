/** Three counts as one bar: fill is role, length is the number of pairs of task and unit. */
import type { RoleCounts } from "../../../server/model/api.ts";

export const sizeOf = (counts: RoleCounts): number => counts.lead + counts.responsible + counts.cooperating;

/** Widths in per cent of the longest bar. */
export const barShares = (counts: RoleCounts, most: number): readonly [number, number, number] => {
  const share = (n: number): number => (most === 0 ? 0 : (100 * n) / most);
  return [share(counts.lead), share(counts.responsible), share(counts.cooperating)];
};

export function RoleBar({ counts, most }: { readonly counts: RoleCounts; readonly most: number }) {
  const [a, b, d] = barShares(counts, most);
  return (
    <span class="rbar" aria-hidden="true">
      {a > 0 && <i class="a" style={{ width: `${a}%` }} />}
      {b > 0 && <i class="b" style={{ width: `${b}%` }} />}
      {d > 0 && <i class="d" style={{ width: `${d}%` }} />}
    </span>
  );
}
