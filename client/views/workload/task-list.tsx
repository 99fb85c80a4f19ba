/** Tasks of one body as lines that open on their sentence. */
import type { Duties } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { Evidence, RoleDot } from "../../ui/index.ts";

export function TaskList({
  items,
  stateOf = () => "",
}: {
  readonly items: Duties["items"];
  /** where a task stands on a day, in words */
  readonly stateOf?: (item: Duties["items"][number]) => string;
}) {
  const t = words.value;
  return (
    <>
      {items.map((item) => (
        <details class="charge" key={item.evidence.relationshipId} data-testid="duty">
          <summary>
            <RoleDot role={item.role} />
            <span class="vh">{t.roles[item.role]}</span>
            <span>{item.text}</span>
            {item.deadline && <small class="dim">{[item.deadline, stateOf(item)].filter(Boolean).join(" · ")}</small>}
          </summary>
          <Evidence evidence={item.evidence} heading={t.roles[item.role]} />
        </details>
      ))}
    </>
  );
}
