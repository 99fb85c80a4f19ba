/** The names under which texts speak of a body or a program, each with a place where it stands; the one that is open is in the address. */
import type { ComponentChildren } from "preact";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { navigate, useResource } from "../../state/index.ts";
import { Answer, Evidence, Icon, SaveTable } from "../../ui/index.ts";
import type { Subject } from "./subject.ts";

interface PrintedName {
  readonly name: string;
  readonly count: number;
}

export function PrintedNames({
  subject: { route, name },
  names,
  otherwise = "",
  behind,
}: {
  readonly subject: Subject;
  readonly names: readonly PrintedName[];
  /** what is told where no text does */
  readonly otherwise?: string;
  /** what else can be done with a name that is open */
  readonly behind?: (name: string) => ComponentChildren;
}) {
  const t = words.value;
  const { name: open = "", ...rest } = route;
  const toggle = (one: string): void =>
    navigate(one === open ? (rest as typeof route) : { ...route, name: one }, { replace: true });
  return (
    <section>
      <h3>
        {t.department.printed}
        <span class="n">{t.department.forms(names.length)}</span>
        {names.length > 0 && (
          <SaveTable
            about={t.department.printed}
            testid="csv-part"
            table={() => ({
              name: `zhengmai-${name}-${t.department.printed}`,
              head: [t.department.printed, t.department.timesHead],
              rows: names.map(({ name: printed, count }) => [printed, count]),
            })}
          />
        )}
      </h3>
      {names.length === 0 && <p class="dim">{otherwise || t.empty.list}</p>}
      <ul class="alias" data-testid="printed-names">
        {names.map((printed) => (
          <li key={printed.name}>
            <button type="button" aria-expanded={open === printed.name} onClick={() => toggle(printed.name)}>
              <span>{printed.name}</span>
              <span class="num dim" data-tip={figure(printed.count)}>
                {t.department.times(printed.count)}
              </span>
              <Icon name={open === printed.name ? "up" : "down"} />
            </button>
            {open === printed.name && (
              <>
                <NameWords route={route} name={printed.name} />
                {behind?.(printed.name)}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The place where a name stands, asked for when it is opened. */
function NameWords({ route: { view, id }, name }: { readonly route: Subject["route"]; readonly name: string }) {
  const found = useResource(JSON.stringify([id, name]), (signal) => api.nameWords(signal, view, id, name));
  return <Answer of={found}>{(evidence) => <Evidence evidence={evidence} />}</Answer>;
}
