/** What a lane of deadlines is called, and what its marks say: on the line of time and in the list of a phone. */
import { words } from "../../i18n/index.ts";
import { nodeAddress, tip } from "../../ui/index.ts";
import { type Due, type Lane, spanName, stateOf } from "./lanes.ts";
import { stateName } from "./twins.ts";

export function LaneName({ lane }: { readonly lane: Lane }) {
  const t = words.value;
  return (
    <a class="u clip" href={nodeAddress(lane.id)} {...tip(lane.name === lane.short ? undefined : lane.name)}>
      {lane.short}
      {lane.former.length > 0 && (
        <small class="was" data-tip={lane.former.join("、")} data-testid="former">
          {" "}
          {t.workload.former(lane.former.length)}
          <span class="vh">{lane.former.join("、")}</span>
        </small>
      )}
    </a>
  );
}

/** Whose deadlines a mark stands for, of which days, over or ahead, how many. @param asOf ISO day */
export function markSaid(
  lane: Lane,
  { first, last, tasks }: { readonly first: string; readonly last: string; readonly tasks: readonly Due[] },
  asOf: string,
): string {
  const t = words.value;
  const { state, begun } = stateOf(tasks, asOf);
  const part = state === "overdue" && begun > 0 ? `，${t.workload.ofBegun(begun)}` : "";
  return `${lane.name}，${spanName({ first, last }).replace("..", "—")}，${stateName(state)}：${t.workload.tasks(tasks.length)}${part}`;
}
