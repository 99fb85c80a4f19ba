/** The table: three counts in a cell, totals in the last columns and the last row. */
import type { RoleCounts, Workload } from "../../../server/model/api.ts";
import { cell as count, figure, words } from "../../i18n/index.ts";
import { moveInGrid, nodeAddress, ROLES, RoleBar, RoleDot, sizeOf, trimLabel } from "../../ui/index.ts";
import { type Column, cellName, cellOf, cellParts, REST, strength } from "./columns.ts";
import { bodyName } from "./names.ts";

const FILLS = { lead: "a", responsible: "b", cooperating: "d" } as const;

interface Props {
  readonly data: Workload;
  readonly rows: Workload["rows"];
  readonly columns: readonly Column[];
  readonly by: "year" | "document" | "program";
  readonly onePlace: boolean;
  readonly share: boolean;
  readonly selected: string;
  readonly onSelect: (cell: string) => void;
}

export function Table({ data, rows, columns, by, onePlace, share, selected, onSelect }: Props) {
  const t = words.value;
  const most = Math.max(0, ...rows.map((row) => sizeOf(row.total)));
  const tops = { lead: 0, responsible: 0, cooperating: 0 };
  for (const row of rows)
    for (const column of columns)
      for (const role of ROLES) tops[role] = Math.max(tops[role], cellOf(row.cells, column)[role]);
  const bodies = rows.filter(({ organization }) => organization.kind !== "collective");
  const apart = rows.filter(({ organization }) => organization.kind === "collective");
  const groups = [
    { name: "", rows: bodies, from: 0 },
    ...(apart.length > 0 ? [{ name: "collectives-rows", rows: apart, from: bodies.length }] : []),
  ];
  return (
    <table class="wm gridded" data-grid data-testid="workload" onKeyDown={moveInGrid}>
      <thead>
        <tr>
          <th scope="col">{t.workload.organization}</th>
          {columns.map((column) => (
            <ColumnHead key={column.key} column={column} by={by} />
          ))}
          {ROLES.map((role) => (
            <th scope="col" class="t" key={role}>
              <RoleDot role={role} />
              <small data-tip={t.roles[role]}>{t.workload.short[role]}</small>
            </th>
          ))}
          <th scope="col" class="sum">
            {t.workload.total}
          </th>
          <th class="bar2">
            <span class="vh">{t.workload.total}</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ name: group, rows: own, from }) => (
        <tbody key={group} data-testid={group || "bodies"}>
          {group && (
            <tr class="group">
              <th scope="rowgroup" colSpan={columns.length + 6}>
                {t.workload.apart(data.collectives.total, sizeOf(data.collectives.counts))}
              </th>
            </tr>
          )}
          {own.map((row, at) => (
            <RowLine
              key={row.organization.id}
              row={row}
              r={from + at}
              {...{ data, rows, columns, by, onePlace, share, selected, onSelect, tops, most }}
            />
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr class="foot">
          <th scope="row">{t.workload.allUnits(data.total)}</th>
          {columns.map((column) => (
            <td key={column.key} class="num">
              {shown(sizeOf(cellOf(data.columnTotals, column)), share ? sizeOf(data.grandTotal) : 0)}
            </td>
          ))}
          {ROLES.map((role) => (
            <td class="t num" key={role}>
              {shown(data.grandTotal[role], share ? sizeOf(data.grandTotal) : 0)}
            </td>
          ))}
          <td class="sum num" data-testid="grand">
            {figure(sizeOf(data.grandTotal))}
          </td>
          <td class="bar2" />
        </tr>
      </tfoot>
    </table>
  );
}

function RowLine({
  row,
  r,
  columns,
  by,
  onePlace,
  share,
  selected,
  onSelect,
  tops,
  most,
}: Props & {
  readonly row: Workload["rows"][number];
  readonly r: number;
  readonly tops: RoleCounts;
  readonly most: number;
}) {
  const t = words.value;
  const name = bodyName(row.organization, onePlace);
  const own = sizeOf(row.total);
  const former = row.former.map((body) => body.name).join("、");
  return (
    <tr class={cellParts(selected)?.organization === row.organization.id ? "cur" : ""}>
      <th scope="row">
        <a class="u clip" href={nodeAddress(row.organization.id)} data-tip={row.organization.name}>
          {name}
          {former && (
            <small class="was" data-tip={former} data-testid="former">
              {" "}
              {t.workload.former(row.former.length)}
              <span class="vh">{former}</span>
            </small>
          )}
        </a>
        {/* on a phone the sums are far to the right */}
        <span class="near num" aria-hidden="true">
          <RoleBar counts={row.total} most={share ? own : most} />
          {figure(own)}
        </span>
      </th>
      {columns.map((column, c) => (
        <td key={column.key}>
          <Cell
            counts={cellOf(row.cells, column)}
            of={share ? own : 0}
            tops={tops}
            name={`${name}，${headOf(column, by, t.workload)}`}
            cell={column.key === REST ? "" : cellName(row.organization.id, column.key)}
            href={nodeAddress(row.organization.id)}
            selected={selected}
            onSelect={onSelect}
            r={r}
            c={c}
          />
        </td>
      ))}
      {ROLES.map((role) => (
        <td class="t num" key={role}>
          {role === "lead" ? <b>{shown(row.total[role], share ? own : 0)}</b> : shown(row.total[role], share ? own : 0)}
        </td>
      ))}
      <td class="sum num">{figure(own)}</td>
      <td class="bar2">
        <RoleBar counts={row.total} most={share ? own : most} />
      </td>
    </tr>
  );
}

function headOf(column: Column, by: Props["by"], t: typeof words.value.workload): string {
  if (column.key === REST) return column.name || t.rest;
  if (by === "year") return column.name || t.noYear;
  return column.name || column.key;
}

/** A serial number under its agency and year, a year, or a short title; the whole stands in the title. */
function ColumnHead({ column, by }: { readonly column: Column; readonly by: Props["by"] }) {
  const t = words.value;
  const name = headOf(column, by, t.workload);
  const [, agency, serial] = /^(.*?〔\d{4}〕)(.+)$/u.exec(name) ?? [];
  const link = by !== "year" && column.key !== REST;
  const short =
    column.key === REST ? (
      <>
        {name}
        {!column.members.includes(REST) && <small>{t.workload.members(column.members.length)}</small>}
      </>
    ) : serial ? (
      <>
        <small>{agency}</small>
        <span class="num">{serial}</span>
      </>
    ) : by === "year" ? (
      <span class="num">{name}</span>
    ) : (
      <span class="two">{trimLabel(name, 8)}</span>
    );
  return (
    <th scope="col" data-tip={name}>
      {link ? (
        <a class="u" href={nodeAddress(column.key)}>
          {short}
        </a>
      ) : (
        short
      )}
    </th>
  );
}

const shown = (n: number, of: number): string =>
  n === 0 ? count(0) : of > 0 ? `${Math.round((100 * n) / of)}%` : figure(n);

function Cell({
  counts,
  of,
  tops,
  name,
  cell,
  href,
  selected,
  onSelect,
  r,
  c,
}: {
  readonly counts: RoleCounts;
  readonly of: number;
  readonly tops: RoleCounts;
  readonly name: string;
  /** its name in the address; nothing for the column of the rest, which leads to the page of the body */
  readonly cell: string;
  readonly href: string;
  readonly selected: string;
  readonly onSelect: (cell: string) => void;
  readonly r: number;
  readonly c: number;
}) {
  const t = words.value;
  if (sizeOf(counts) === 0) return null;
  const said = `${name}：${ROLES.filter((role) => counts[role] > 0)
    .map((role) => `${t.roles[role]} ${counts[role]}`)
    .join("，")}`;
  const inner = (
    <>
      <span class="vh">{said}</span>
      {ROLES.map((role) => (
        <i
          aria-hidden="true"
          key={role}
          class={counts[role] > 0 ? `${FILLS[role]} l${strength(counts[role], tops[role])}` : ""}
        >
          {counts[role] > 0 ? shown(counts[role], of).replace("%", "") : ""}
        </i>
      ))}
    </>
  );
  const at = { title: said, "data-r": r, "data-c": c, tabIndex: r === 0 ? 0 : -1 };
  if (cell === "")
    return (
      <a class="wcell" href={href} {...at}>
        {inner}
      </a>
    );
  const on = selected === cell;
  return (
    <button
      type="button"
      class={`wcell${on ? " on" : ""}`}
      aria-pressed={on}
      onClick={() => onSelect(on ? "" : cell)}
      {...at}
    >
      {inner}
    </button>
  );
}
