/** Programs as a table. */
import type { RoleCounts } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";

/** All programs that have duties. */
export function programsTwin(programs: readonly { readonly name: string; readonly counts: RoleCounts }[]) {
  const t = words.value;
  return {
    name: "zhengmai-programs",
    head: [t.kinds.Program, t.roles.lead, t.roles.responsible, t.roles.cooperating],
    rows: programs.map(({ name, counts }) => [name, counts.lead, counts.responsible, counts.cooperating]),
  };
}
