/** The documents that name a program, in order of time and level: a picture, the table, and one of them with its words. */
import { useEffect, useState } from "preact/hooks";
import type { DocumentLink, ProgramDocuments, ProgramPage } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { navigate, type RouteOf, type Stretches, showBeside, useResource, useStretches } from "../../state/index.ts";
import { bareTitle, Evidence, Icon, nodeAddress, Panel, PanelTop, ProblemLine } from "../../ui/index.ts";
import { SectionHead } from "../tasks/index.ts";
import { Spread } from "./spread.tsx";

type Route = RouteOf<"program">;
/** rows of the table at first; documents of a page that is asked for */
const [FIRST, MORE] = [20, 500];

interface Documents extends Stretches<DocumentLink> {
  readonly total: number;
}
const NONE: Pick<ProgramDocuments, "items" | "total"> = { items: [], total: 0 };

/** The documents that came with the page, or those that name another program too or are of a year; then more of them. */
export function useNaming({ id, beside = "", named = "" }: Route, page: ProgramPage): Documents {
  const found = useResource(beside || named ? `${id} ${beside} ${named}` : null, (signal) =>
    api.programDocuments(signal, id, { beside, year: named, skip: 0 }),
  );
  const first = beside || named ? (found.data ?? found.last ?? NONE) : page.named;
  const stretches = useStretches(first.items, (signal, skip) =>
    api.programDocuments(signal, id, { beside, year: named, skip, limit: MORE }).then(({ items }) => items),
  );
  return { ...stretches, total: first.total, error: stretches.error ?? found.error };
}

const dateOf = ({ document }: DocumentLink): string =>
  document.issuedOn ?? /〔(\d{4})〕/.exec(document.number ?? "")?.[1] ?? "";

/** With another one of the documents open, or none. */
function opened({ select: _, task: __, ...rest }: Route, select: string): Route {
  return select ? { ...rest, select } : rest;
}
/** All that name the program, or those of them that name another too or are of a year; none of them open. */
export function named(
  { beside: _, named: __, select: ___, task: ____, ...rest }: Route,
  next: Pick<Route, "beside" | "named"> = {},
): Route {
  return { ...rest, ...next };
}

export function Naming({
  route,
  name,
  page,
  naming: { items, total, more, asking, error },
}: {
  readonly route: Route;
  readonly name: string;
  readonly page: ProgramPage;
  readonly naming: Documents;
}) {
  const t = words.value;
  const [whole, setWhole] = useState(false);
  const { select: selected = "", beside = "", named: year = "" } = route;
  const select = (id: string): void => show(route, id === selected ? "" : id);
  const rows = whole ? items : items.slice(0, FIRST);
  const other = page.beside.find(({ program }) => program.id === beside)?.program.name ?? beside;
  useEffect(() => {
    if (location.hash === "#documents") globalThis.document.getElementById("documents")?.scrollIntoView();
  }, [beside, year]);
  return (
    <section id="documents">
      <SectionHead
        title={t.program.documents}
        testid="naming-heading"
        table={() => ({
          name: `zhengmai-${name}-${t.program.documents}`,
          head: [
            t.reader.date,
            t.reader.level,
            t.reader.number,
            t.coverage.document,
            t.department.line,
            t.evidence.title,
          ],
          rows: allOf(route, items, total),
        })}
      >
        {t.program.namedIn(total, rows.length)}
      </SectionHead>
      {(beside || year) && (
        <p class="narrowed">
          <button
            type="button"
            class="btn bare"
            data-testid="narrowed"
            onClick={() => navigate(named(route), { replace: true })}
          >
            {[beside && t.program.besideOnly(other), year && t.program.yearOnly(year === "none" ? "" : year)]
              .filter(Boolean)
              .join(" · ")}{" "}
            <Icon name="close" />
          </button>
        </p>
      )}
      <Spread links={items} selected={selected} onSelect={select} />
      <div class="scroll-x">
        <table class="tbl naming" data-testid="program-documents">
          <thead>
            <tr>
              <th scope="col">{t.reader.date}</th>
              <th scope="col">{t.reader.level}</th>
              <th scope="col">{t.reader.number}</th>
              <th scope="col">{t.department.document}</th>
              <th scope="col" class="r">
                {t.department.line}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((item) => (
              <tr key={item.evidence.relationshipId} class={item.evidence.relationshipId === selected ? "on" : ""}>
                <td class="num">
                  {item.document.issuedOn ?? <span class="dim">{dateOf(item) || t.cascade.undated}</span>}
                </td>
                <td>{t.levels[item.document.level]}</td>
                <td class="num">{item.document.number ?? "—"}</td>
                <td>
                  <button
                    type="button"
                    class="t clip2"
                    data-tip={item.document.title}
                    onClick={() => select(item.evidence.relationshipId)}
                  >
                    {bareTitle(item.document.displayTitle)}
                  </button>
                </td>
                <td class="r num">{item.evidence.line}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < total && (
        <p class="rest">
          <button
            type="button"
            class="btn"
            data-testid="more-documents"
            disabled={asking}
            onClick={() => (rows.length < items.length ? setWhole(true) : more())}
          >
            {rows.length < items.length && items.length === total
              ? `${t.actions.all} ${figure(total)}`
              : t.reader.more(total - rows.length)}
          </button>
        </p>
      )}
      {error && <ProblemLine error={error} />}
    </section>
  );
}

/** All of them for the file: those at hand, then what was not asked for yet. */
async function* allOf({ id, beside = "", named: year = "" }: Route, items: readonly DocumentLink[], total: number) {
  const t = words.value;
  const { signal } = new AbortController();
  for (let part = items, done = 0; part.length > 0; ) {
    for (const { document, evidence } of part)
      yield [
        document.issuedOn,
        t.levels[document.level],
        document.number,
        document.title,
        evidence.line,
        evidence.quote,
      ] as const;
    done += part.length;
    part =
      done < total ? (await api.programDocuments(signal, id, { beside, year, skip: done, limit: MORE })).items : [];
  }
}

const show = (route: Route, id: string): void => showBeside(opened(route, id), route.select ?? "", id);

export function NamingPanel({ route, link }: { readonly route: Route; readonly link: DocumentLink }) {
  const t = words.value;
  const close = (): void => show(route, "");
  return (
    <Panel label={t.evidence.title} about={link.evidence.relationshipId} class="sheet" onClose={close}>
      <section>
        <PanelTop onClose={close}>{t.kinds.Document}</PanelTop>
        <h2>
          <a class="u" href={nodeAddress(link.document.id, link.document.key)}>
            {link.document.displayTitle}
          </a>
        </h2>
        <p class="dim num">
          {[link.document.number, link.document.issuedOn, t.levels[link.document.level]].filter(Boolean).join(" · ")}
        </p>
      </section>
      <section>
        <h3>{t.evidence.title}</h3>
        <Evidence evidence={link.evidence} />
      </section>
    </Panel>
  );
}
