/** The tasks behind one number: role, words, deadline, and the sentence. */
import type { Workload } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { formatRoute, useResource } from "../../state/index.ts";
import { Answer, Icon, nodeAddress, Panel, PanelTop, ROLES, RoleDot, sizeOf } from "../../ui/index.ts";
import { TaskList } from "./task-list.tsx";

export function CellPanel({
  row,
  column,
  by,
  reforms,
  onClose,
}: {
  readonly row: Workload["rows"][number];
  readonly column: { readonly key: string; readonly name: string };
  readonly by: "year" | "document" | "program";
  readonly reforms: boolean;
  readonly onClose: () => void;
}) {
  const t = words.value;
  const { organization } = row;
  const found = useResource(`${by} ${organization.id} ${column.key} ${reforms}`, (signal) =>
    api.duties(signal, { organization: organization.id, by, column: column.key, reforms }),
  );
  const counts = row.cells[column.key] ?? { lead: 0, responsible: 0, cooperating: 0 };
  return (
    <Panel label={t.workload.cell} about={`${organization.id} ${column.key}`} onClose={onClose}>
      <section>
        <PanelTop onClose={onClose}>{column.name || t.workload.noYear}</PanelTop>
        <h2>
          <a class="u" href={nodeAddress(organization.id)}>
            {organization.name}
          </a>
        </h2>
        {row.former.length > 0 && (
          <p class="dim">{t.workload.formerly(row.former.map((body) => body.name).join("、"))}</p>
        )}
        <p class="roles num">
          {ROLES.filter((role) => counts[role] > 0).map((role) => (
            <span key={role}>
              <RoleDot role={role} /> {t.roles[role]} {figure(counts[role])}
            </span>
          ))}
        </p>
      </section>
      <section data-testid="duties">
        <h3>
          {t.department.tasks}
          <span class="n">{figure(sizeOf(counts))}</span>
        </h3>
        <Answer of={found}>
          {(data) => (
            <>
              <TaskList items={data.items} />
              {data.truncated && <p class="dim">{t.department.more(data.total - data.items.length)}</p>}
            </>
          )}
        </Answer>
        <p class="acts gap">
          <a class="btn" href={formatRoute({ view: "organization", id: organization.id })}>
            {t.workload.toBody}
            <Icon name="right" />
          </a>
        </p>
      </section>
    </Panel>
  );
}
