/** The filters of a cascade: relation, certainty, place, years. */
import { useMemo } from "preact/hooks";
import type { Cascade } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import type { CascadeFilter } from "../../state/index.ts";
import { type Certainty, CertaintyLine, FilterBar, RelationChip, tip } from "../../ui/index.ts";
import { countsIn, filtersIn, UNFILTERED } from "./filter.ts";

export function CascadeFilters({
  data,
  filter,
  gapsLeftOut,
  onChange,
}: {
  readonly data: Cascade;
  readonly filter: CascadeFilter;
  /** whether places that do not answer are not drawn because one place is chosen */
  readonly gapsLeftOut: boolean;
  readonly onChange: (next: CascadeFilter) => void;
}) {
  const t = words.value;
  const { off, place, from, to } = filter;
  const years = useMemo(
    () => [...new Set(data.documents.flatMap((card) => card.issuedOn?.slice(0, 4) ?? []))].sort(),
    [data],
  );
  const places = useMemo(
    () => new Map(data.documents.flatMap((card) => (card.place ? [[card.place.id, card.place.name] as const] : []))),
    [data],
  );
  const counts = useMemo(() => countsIn(data, filter, data.direction), [data, filter]);
  const certainties: readonly (readonly [Certainty, "number" | "title" | "none"])[] = [
    ["solid", "number"],
    ["dashed", "title"],
    ["dotted", "none"],
  ];
  const toggle = (name: string): void =>
    onChange({ ...filter, off: off.includes(name) ? off.filter((item) => item !== name) : [...off, name] });
  return (
    <FilterBar
      label={t.cascade.relation}
      active={filtersIn(filter)}
      onClear={() => onChange({ ...UNFILTERED, open: filter.open })}
    >
      <span class="grp">
        <span class="lbl">{t.cascade.relation}</span>
        {[...new Set(data.edges.map((edge) => edge.type))].map((type) => (
          <button
            type="button"
            class="tick"
            key={type}
            aria-pressed={!off.includes(type)}
            onClick={() => toggle(type)}
            {...tip(word(t.terms.relations, type))}
          >
            <RelationChip type={type} />
            {word(t.relations, type)} <b>{counts.get(type) ?? 0}</b>
          </button>
        ))}
      </span>
      <span class="grp">
        <span class="lbl">{t.cascade.basis}</span>
        {certainties.map(([certainty, match]) => (
          <button
            type="button"
            class="tick"
            key={certainty}
            aria-pressed={!off.includes(certainty)}
            onClick={() => toggle(certainty)}
            {...tip(t.terms.matches[match])}
          >
            <CertaintyLine certainty={certainty} />
            {t.matches[match]} <b>{counts.get(certainty) ?? 0}</b>
          </button>
        ))}
      </span>
      <span class="grp">
        {places.size > 1 && (
          <label class="field">
            {t.workload.place}
            <select value={place} onChange={(event) => onChange({ ...filter, place: event.currentTarget.value })}>
              <option value="">
                {t.actions.all} {places.size}
              </option>
              {[...places].map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {years.length > 1 && (
          <span class="field">
            {t.coverage.year}
            <select
              aria-label={t.coverage.from}
              value={from}
              onChange={(event) => onChange({ ...filter, from: event.currentTarget.value })}
            >
              <option value="">{years[0]}</option>
              {years.slice(1).map((year) => (
                <option key={year}>{year}</option>
              ))}
            </select>
            —
            <select
              aria-label={t.coverage.to}
              value={to}
              onChange={(event) => onChange({ ...filter, to: event.currentTarget.value })}
            >
              <option value="">{years.at(-1)}</option>
              {years.slice(0, -1).map((year) => (
                <option key={year}>{year}</option>
              ))}
            </select>
          </span>
        )}
      </span>
      {gapsLeftOut && (
        <span class="dim note" data-testid="gaps-left-out">
          {t.cascade.gapsLeftOut}
        </span>
      )}
    </FilterBar>
  );
}
