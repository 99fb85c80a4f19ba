/** Which tasks of a body are listed: by its role, the year of the document, the deadline, another body. The address keeps it. */
import type { OrganizationBrief } from "../../../server/model/api.ts";
import { figure, words } from "../../i18n/index.ts";
import { navigate, type RouteOf } from "../../state/index.ts";
import { Icon, ROLES, Segment, sizeOf } from "../../ui/index.ts";
import "../../ui/choice.css";

type Route = RouteOf<"organization">;
const DUE = ["none", "with", "overdue"] as const;

/** "" takes a filter away */
interface Next {
  readonly role?: Route["role"];
  readonly with?: "";
  readonly year?: string;
  readonly due?: (typeof DUE)[number] | "";
}

export function TaskFilters({
  page,
  route,
  partner,
}: {
  readonly page: OrganizationBrief;
  readonly route: Route;
  /** name of the body that they are shared with */
  readonly partner: string | null;
}) {
  const t = words.value;
  const { with: other, year, due, asOf, ...rest } = route;
  const go = ({ role = route.role, ...next }: Next): void => {
    const chosen = { with: other, year, due, asOf, ...next };
    const kept = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value));
    navigate({ ...rest, ...kept, role, task: "" }, { replace: true });
  };
  const years = Object.entries(page.byYear)
    .map(([key, counts]) => ({ key: key || "none", count: sizeOf(counts) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1));
  return (
    <div class="filter">
      <Segment
        label={t.department.role}
        value={route.role}
        options={(["", ...ROLES] as const).map((value) => ({
          value,
          name: value === "" ? t.department.all : t.roles[value],
          testid: `role-${value || "all"}`,
        }))}
        onChoose={(role) => go({ role })}
      />
      <label class={`pick${year ? " on" : ""}`}>
        <span>{t.coverage.year}</span>
        <select
          class="field"
          value={year ?? ""}
          data-testid="task-year"
          onChange={(event) => go({ year: event.currentTarget.value })}
        >
          <option value="">{t.documents.any}</option>
          {years.map(({ key, count }) => (
            <option key={key} value={key}>{`${key === "none" ? t.workload.noYear : key} (${figure(count)})`}</option>
          ))}
          {year && !years.some(({ key }) => key === year) && <option value={year}>{year}</option>}
        </select>
      </label>
      <label class={`pick${due ? " on" : ""}`}>
        <span>{t.department.deadline}</span>
        <select
          class="field"
          value={due ?? ""}
          data-testid="task-due"
          onChange={(event) => go({ due: DUE.find((value) => value === event.currentTarget.value) ?? "" })}
        >
          <option value="">{t.documents.any}</option>
          {DUE.map((value) => (
            <option key={value} value={value}>
              {t.department.dueOf[value]}
            </option>
          ))}
        </select>
      </label>
      {partner !== null && (
        <button type="button" class="btn bare" data-testid="with" onClick={() => go({ with: "" })}>
          {t.department.sharedWith(partner)} <Icon name="close" />
        </button>
      )}
    </div>
  );
}
