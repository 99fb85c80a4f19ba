/** What the signs mean, and what can be switched: collectives, reforms, the order of the rows, the day of the deadlines. */
import type { RoleCounts } from "../../../server/model/api.ts";
import { figure, words } from "../../i18n/index.ts";
import { navigate, type RouteOf } from "../../state/index.ts";
import { DayField, FilterBar, ROLES, RoleDot, tip, today } from "../../ui/index.ts";

type WorkloadRoute = RouteOf<"workload">;

export function Bar({ route, grand }: { readonly route: WorkloadRoute; readonly grand: RoleCounts | null }) {
  const t = words.value;
  const due = route.by === "deadline";
  const switched = [route.collectives, route.reforms, route.sort, due && route.asOf].filter(Boolean).length;
  return (
    <FilterBar label={t.workload.key} name={t.finish.legend} active={switched}>
      {due ? (
        <div class="grp">
          <DayField label={t.standing.asOf} value={route.asOf ?? today()} onDay={(day) => toDay(route, day)} />
          <span class="lg">
            <i class="due past still" aria-hidden="true" /> {t.workload.past}
          </span>
          <span class="lg" {...tip(t.department.begunWhy)}>
            <i class="due begun still" aria-hidden="true" /> {t.department.begun}
          </span>
          <span class="lg">
            <i class="due still" aria-hidden="true" /> {t.workload.ahead}
          </span>
        </div>
      ) : (
        <div class="grp">
          <span class="lbl">{t.workload.key}</span>
          <span class="wcell" aria-hidden="true">
            <i class="a l1">7</i>
            <i class="b l2">20</i>
            <i class="d">7</i>
          </span>
          {ROLES.map((role) => (
            <span class="tick still" key={role} {...tip(t.terms.roles[role])}>
              <RoleDot role={role} />
              {t.roles[role]} <b class="num">{grand ? figure(grand[role]) : ""}</b>
            </span>
          ))}
        </div>
      )}
      <div class="grp">
        <button
          type="button"
          class="tick"
          aria-pressed={route.collectives}
          data-testid="collectives"
          onClick={() => navigate({ ...route, collectives: !route.collectives, cell: "" })}
        >
          {t.workload.collectives}
        </button>
        <button
          type="button"
          class="tick"
          aria-pressed={route.reforms === true}
          data-tip={t.workload.reformsWhy}
          data-testid="reforms"
          onClick={() => turnReforms(route)}
        >
          {t.workload.reforms}
        </button>
        {!due && (
          <label class="field">
            {t.workload.sort}
            <select
              value={route.sort ?? "total"}
              data-testid="sort"
              onChange={(event) => toSort(route, event.currentTarget.value)}
            >
              <option value="total">{t.workload.total}</option>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t.roles[role]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {!due && <span class="dim note">{t.workload.rule}</span>}
    </FilterBar>
  );
}

// what is the default stays out of the address

function toDay({ asOf: _, ...route }: WorkloadRoute, day: string): void {
  navigate(day === "" || day === today() ? route : { ...route, asOf: day }, { replace: true });
}
function turnReforms({ reforms, ...route }: WorkloadRoute): void {
  navigate(reforms ? { ...route, cell: "" } : { ...route, cell: "", reforms: true });
}
function toSort({ sort: _, ...route }: WorkloadRoute, value: string): void {
  const sort = ROLES.find((role) => role === value);
  navigate(sort ? { ...route, sort } : route, { replace: true });
}
