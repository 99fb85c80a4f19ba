/** What the graph knows of the document: head, what it cites and what cites it, its tasks, its programs. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { DocumentPage, DocumentText, Task } from "../../../server/model/api.ts";
import type { HeadField } from "../../../server/model/corrections.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { SameNode } from "../../mend/index.ts";
import { formatRoute, useStretches } from "../../state/index.ts";
import { DocumentNumber, Evidence, nodeAddress, Panel, ProblemLine, RoleDot, tip } from "../../ui/index.ts";
import type { PlacedMark } from "./layout.ts";
import { Citing, Links } from "./links.tsx";
import { Standing } from "./standing.tsx";
import { Units } from "./units.tsx";
import { Ways } from "./ways.tsx";
import "./panel.css";

type Tab = "summary" | "relations" | "tasks" | "programs";
const TABS: readonly Tab[] = ["summary", "relations", "tasks", "programs"];

export function DocumentPanel({
  page,
  text,
  selected,
  tab: first,
  children,
  onDay,
}: {
  readonly page: DocumentPage;
  readonly text: DocumentText | null;
  readonly selected: PlacedMark | null;
  readonly tab: Tab;
  /** further sections, under every tab */
  readonly children?: ComponentChildren;
  readonly onDay: (day: string) => void;
}) {
  const t = words.value;
  const [tab, setTab] = useState<Tab>(first);
  const counts: Record<Tab, number | null> = {
    summary: null,
    relations: page.cites.total + page.citedBy.total,
    tasks: page.tasks.total,
    programs: page.programs.total,
  };
  return (
    <Panel label={page.document.title}>
      <h2 class="vh">{t.reader.tabs[tab]}</h2>
      <div class="tabs" role="tablist" onKeyDown={moveInTabs}>
        {TABS.map((name) => (
          <button
            type="button"
            role="tab"
            key={name}
            aria-selected={tab === name}
            tabIndex={tab === name ? 0 : -1}
            data-testid={`tab-${name}`}
            onClick={() => setTab(name)}
          >
            {t.reader.tabs[name]}
            {counts[name] !== null && <span>{counts[name]}</span>}
          </button>
        ))}
      </div>
      {tab === "summary" && (
        <Summary
          page={page}
          text={text}
          target={selected?.mark.target ?? null}
          onDay={onDay}
          onAll={() => setTab("relations")}
        />
      )}
      {tab === "relations" && (
        <>
          <Links title={t.reader.cites} links={page.cites.items} total={page.cites.total} evidence />
          <Citing key={page.document.id} page={page} />
        </>
      )}
      {tab === "tasks" && <Tasks key={page.document.id} page={page} />}
      {tab === "programs" && (
        <section>
          {page.programs.truncated && <p class="dim">{t.stamp.cut(page.programs.items.length, page.programs.total)}</p>}
          {page.programs.items.length === 0 && <p class="dim">{t.reader.none}</p>}
          {page.programs.items.map((link) => (
            <div key={link.evidence.relationshipId} class="gap">
              <h3>
                <a class="u" href={nodeAddress(link.program.id)}>
                  {link.program.name}
                </a>
              </h3>
              <Evidence evidence={link.evidence} />
            </div>
          ))}
        </section>
      )}
      {children}
      <section>
        <SameNode
          key={page.document.id}
          id={page.document.id}
          name={[page.document.number, page.document.displayTitle].filter(Boolean).join(" ")}
          kind="document"
        />
      </section>
    </Panel>
  );
}

/** From tab to tab by the arrows: one stop for the Tab key. */
function moveInTabs(event: KeyboardEvent): void {
  const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const tab = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[role=tab]") : null;
  const all = [...(tab?.parentElement?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
  if (by === 0 || tab === null) return;
  event.preventDefault();
  const next = all[(all.indexOf(tab) + by + all.length) % all.length];
  next?.focus();
  next?.click();
}

function Summary({
  page,
  text,
  target,
  onDay,
  onAll,
}: {
  readonly page: DocumentPage;
  readonly text: DocumentText | null;
  readonly target: string | null;
  readonly onDay: (day: string) => void;
  /** to all that it cites and that cites it */
  readonly onAll: () => void;
}) {
  const t = words.value;
  const card = page.document;
  const said = (field: HeadField) => {
    const one = text?.heads.find((head) => head.field === field);
    return one && <ByHand read={one.read.map(({ start, end }) => text?.text.slice(start, end)).join("、")} />;
  };
  return (
    <>
      <section>
        <dl class="facts">
          {said("title") && (
            <>
              <dt>{t.corrections.head.fields.title}</dt>
              <dd>
                {card.title}
                {said("title")}
              </dd>
            </>
          )}
          <dt>{t.reader.issuer}</dt>
          <dd>
            {card.issuers.length === 0 ? (
              <span class="dim">—</span>
            ) : (
              card.issuers.map((issuer) => (
                <a class="u block" key={issuer.id} href={nodeAddress(issuer.id)}>
                  {issuer.name}
                </a>
              ))
            )}
            {said("issuer")}
          </dd>
          <dt>{t.reader.number}</dt>
          <dd class="num">
            {card.number ? <DocumentNumber number={card.number} /> : <span class="dim">{t.reader.noNumber}</span>}
            {said("number")}
          </dd>
          <dt>{t.reader.date}</dt>
          <dd class="num">
            {card.issuedOn ?? <span class="dim">{t.reader.noDate}</span>}
            {said("date")}
          </dd>
          <dt>{t.reader.genre}</dt>
          <dd>{card.genre === null ? "—" : t.genreNamed(card.genre)}</dd>
          <dt>{t.reader.level}</dt>
          <dd>{t.levels[card.level]}</dd>
          <dt>{t.reader.status}</dt>
          <dd>
            <Standing page={page} text={text} onDay={onDay} />
          </dd>
          {card.source && (
            <>
              <dt>{t.reader.source}</dt>
              <dd class="source" data-tip={card.source.name}>
                {card.source.name}
                {card.lineStart !== null && card.lineEnd !== null && (
                  <>
                    {" · "}
                    <span class="num">{t.reader.lines(card.lineStart, card.lineEnd)}</span>
                  </>
                )}
              </dd>
            </>
          )}
        </dl>
        <Ways document={card} />
      </section>
      <Links title={t.reader.cites} links={page.cites.items} total={page.cites.total} target={target} onAll={onAll} />
      <Links
        title={t.reader.citedBy}
        links={page.citedBy.items}
        total={page.citedBy.total}
        through={card.key}
        onAll={onAll}
      />
      <Units page={page} />
      {text === null && page.cites.total === 0 && page.citedBy.total === 0 && (
        <section class="dim">{t.reader.none}</section>
      )}
    </>
  );
}

/** Beside what a person gave: that it is by hand, and what the rules had read. */
function ByHand({ read }: { readonly read: string }) {
  const t = words.value.corrections;
  return (
    <span class="by-hand" data-testid="by-hand" tabIndex={read ? 0 : undefined} {...tip(read && t.readAs(read))}>
      {t.byHand}
    </span>
  );
}

/** The tasks in the order of the text: those that came with the page, then the others a stretch at a time. */
function Tasks({ page }: { readonly page: DocumentPage }) {
  const t = words.value;
  const { items, total } = page.tasks;
  const listed = useStretches(items, (signal, skip) =>
    api.documentTasks(signal, page.document.key, skip).then((found) => found.items),
  );
  return (
    <section>
      {total === 0 && <p class="dim">{t.reader.none}</p>}
      {listed.items.map((task) => (
        <TaskRow key={task.id} task={task} documentKey={page.document.key} />
      ))}
      {listed.items.length < total && (
        <button type="button" class="btn" data-testid="more-tasks" disabled={listed.asking} onClick={listed.more}>
          {t.reader.moreTasks(total - listed.items.length)}
        </button>
      )}
      {listed.error && <ProblemLine error={listed.error} />}
    </section>
  );
}

function TaskRow({ task, documentKey }: { readonly task: Task; readonly documentKey: string }) {
  const t = words.value;
  const first = task.units[0]?.evidence;
  return (
    <div class="task">
      <p class="dim num">
        {t.evidence.line(task.line)}
        {task.deadline && ` · ${t.reader.deadline} ${task.deadline}`}
      </p>
      <p class="tx serif">
        {first ? (
          <a href={formatRoute({ view: "reader", key: documentKey, mark: first.relationshipId, q: "" })}>{task.text}</a>
        ) : (
          task.text
        )}
      </p>
      <ul>
        {task.units.map((unit) => (
          <li key={unit.evidence.relationshipId}>
            <RoleDot role={unit.role} />
            <span class="vh">{t.roles[unit.role]}</span>
            <a class="u" href={nodeAddress(unit.organization.id)}>
              {unit.printedAs || unit.organization.shortName}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
