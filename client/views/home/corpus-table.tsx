/** Documents held, by place and year: what every "not found" is said against. */
import type { Overview } from "../../../server/model/api.ts";
import { figure, words } from "../../i18n/index.ts";
import { formatRoute } from "../../state/index.ts";
import { nodeAddress, placesAbove } from "../../ui/index.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  readonly counts: readonly number[];
  readonly total: number;
}
/** more years than this stand in one column each no longer: the earliest are added up */
const MOST_YEARS = 12;

export function corpusRows(overview: Overview): {
  readonly years: readonly (number | null)[];
  readonly rows: readonly Row[];
  readonly earlier: number | null;
} {
  const all = [...new Set(overview.coverage.map((entry) => entry.year).filter((year) => year !== null))].sort(
    (a, b) => a - b,
  );
  const shown = all.slice(-MOST_YEARS);
  const first = shown[0] ?? null;
  const years: (number | null)[] = [
    ...shown,
    ...(overview.coverage.some((entry) => entry.year === null) ? [null] : []),
  ];
  const byPlace = new Map<string, typeof overview.coverage>();
  for (const entry of overview.coverage) byPlace.set(entry.placeId, [...(byPlace.get(entry.placeId) ?? []), entry]);
  const rows = [...byPlace.entries()].map(([id, entries]) => ({
    id,
    name: entries[0]?.place ?? id,
    depth: placesAbove(id).filter((other) => byPlace.has(other)).length,
    counts: years.map((year) =>
      entries
        .filter(
          (entry) =>
            entry.year === year ||
            (year === first && all.length > MOST_YEARS && entry.year !== null && first !== null && entry.year < first),
        )
        .reduce((sum, entry) => sum + entry.count, 0),
    ),
    total: entries.reduce((sum, entry) => sum + entry.count, 0),
  }));
  return { years, rows, earlier: all.length > MOST_YEARS ? first : null };
}

const shade = (n: number, most: number): string =>
  n === 0 ? "v0" : n >= most * 0.6 ? "v4" : n >= most * 0.25 ? "v3" : n >= most * 0.08 ? "v2" : "v1";

/** Which documents of a place and a year there are. */
const cellAddress = (place: string, year: number | "none" | "all"): string =>
  formatRoute({ view: "corpus", cell: `${place} ${year}` });

export function CorpusTable({ overview }: { readonly overview: Overview }) {
  const t = words.value;
  const { years, rows, earlier } = corpusRows(overview);
  const most = Math.max(1, ...rows.flatMap((row) => row.counts));
  const unplaced = overview.held - rows.reduce((sum, row) => sum + row.total, 0);
  const column = (index: number): number => rows.reduce((sum, row) => sum + (row.counts[index] ?? 0), 0);
  return (
    <section>
      <h2 class="sec">
        {t.home.holds}
        <small>
          <a class="u" href="/corpus">
            {t.coverage.corpus}
          </a>{" "}
          · {t.home.byYear}
        </small>
      </h2>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={t.home.holds}>
        <table class="cov" data-testid="corpus">
          <thead>
            <tr>
              <th scope="col">{t.kinds.Place}</th>
              {years.map((year) => (
                <th scope="col" key={String(year)}>
                  {year === null ? t.home.noYear : year === earlier ? `≤${year}` : year}
                </th>
              ))}
              <th scope="col" class="sum">
                {t.home.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" style={{ paddingLeft: `${6 + 16 * row.depth}px` }}>
                  {row.id.startsWith("place:") ? (
                    <a href={nodeAddress(row.id)}>{row.name}</a>
                  ) : (
                    row.name || t.levels.unknown
                  )}
                </th>
                {row.counts.map((n, index) => (
                  <td class={shade(n, most)} key={String(years[index])}>
                    <span class="num">
                      {n === 0 ? (
                        <span class="vh">0</span>
                      ) : (earlier !== null && years[index] === earlier) || !row.id.startsWith("place:") ? (
                        figure(n)
                      ) : (
                        <a href={cellAddress(row.id, years[index] ?? "none")}>{figure(n)}</a>
                      )}
                    </span>
                  </td>
                ))}
                <td class="sum num">
                  {row.id.startsWith("place:") ? (
                    <a href={cellAddress(row.id, "all")}>{figure(row.total)}</a>
                  ) : (
                    figure(row.total)
                  )}
                </td>
              </tr>
            ))}
            <tr class="tot">
              <th scope="row">{t.home.total}</th>
              {years.map((year, index) => (
                <td class="num" key={String(year)}>
                  {figure(column(index))}
                </td>
              ))}
              <td class="sum num">{figure(rows.reduce((sum, row) => sum + row.total, 0))}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p class="shades">
        <span>
          <i class="hatch" />
          {t.home.unknownKey}
        </span>
        <span>
          <i class="deep" />
          {t.home.deeper}
        </span>
        {unplaced > 0 && <span data-testid="unplaced">{t.home.unplaced(unplaced, overview.held)}</span>}
      </p>
    </section>
  );
}
