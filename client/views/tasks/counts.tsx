/** Cells of the tables that count duties: a number that leads to what it counts, and the columns of the roles. */
import type { RoleCounts } from "../../../server/model/api.ts";
import { cell as count, figure, words } from "../../i18n/index.ts";
import { ROLES, RoleDot, sizeOf } from "../../ui/index.ts";

/** A number, and the address of what it counts; nothing leads from 0. */
export function CountLink({
  n,
  href,
  testid,
}: {
  readonly n: number;
  readonly href: string;
  readonly testid?: string;
}) {
  if (n === 0) return <>{count(n)}</>;
  return (
    <a class="u" href={href} data-testid={testid}>
      {figure(n)}
    </a>
  );
}

/** Heads of the columns of {@link RoleCells}. */
export function RoleHeads() {
  const t = words.value;
  return (
    <>
      {ROLES.map((role) => (
        <th scope="col" class="r" key={role}>
          <RoleDot role={role} /> <span class="role-word">{t.roles[role]}</span>
        </th>
      ))}
      <th scope="col" class="r">
        {t.workload.total}
      </th>
    </>
  );
}

/** Duties by role, and all of them. */
export function RoleCells({
  counts,
  hrefOf,
  testid,
}: {
  readonly counts: RoleCounts;
  /** address of the tasks in a role; "": in any */
  readonly hrefOf: (role: (typeof ROLES)[number] | "") => string;
  readonly testid?: string;
}) {
  const of = testid === undefined ? {} : { testid };
  return (
    <>
      {ROLES.map((role) => (
        <td class="r num" key={role}>
          <CountLink n={counts[role]} href={hrefOf(role)} {...of} />
        </td>
      ))}
      <td class="r num">
        <CountLink n={sizeOf(counts)} href={hrefOf("")} {...of} />
      </td>
    </>
  );
}
