/** Search results, by kind; the same rows as the box in the head, with all that was found. */
import { useEffect } from "preact/hooks";
import type { SearchAnswer } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import "../../start.css";
import { type Asked, askedBy, phraseIn, SeekBox } from "../../seek/index.ts";
import { type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  Empty,
  Icon,
  isLoose,
  KindGlyph,
  kindOfId,
  nodeAddress,
  Sentence,
  Stamp,
  textsAddress,
} from "../../ui/index.ts";

const KIND = { document: "Document", organization: "Organization", program: "Program", place: "Place" } as const;

const totalOf = ({ groups }: SearchAnswer): number => groups.reduce((sum, group) => sum + group.total, 0);
/** questions listed at most */
const QUESTIONS = 8;

export function SearchView({ route }: { readonly route: RouteOf<"search"> }) {
  const t = words.value;
  const { q } = route;
  const found = useResource(q || null, (signal) => api.search(signal, q, 50));
  useEffect(() => {
    document.title = `${t.search.ask(q)} · 政脉`;
  }, [q, t]);
  const saved = useResource("questions", (signal) => api.questions(signal)).data?.questions ?? [];
  const meant = (answer: SearchAnswer) => askedBy(saved, answer, QUESTIONS);
  const total = found.data ? totalOf(found.data) + meant(found.data).length : 0;
  return (
    <>
      <Ask
        answer={
          q
            ? found.data && (
                <Sentence
                  text={
                    found.data.groups.some(({ items }) => items.length > 1)
                      ? `${t.search.answer(total)} ${t.search.order}`
                      : t.search.answer(total)
                  }
                />
              )
            : t.search.start
        }
      >
        {t.search.ask(q)}
      </Ask>
      <div class="page wide">
        <div class="main">
          <div class="seek-page">
            <SeekBox big key={q} initial={q} />
          </div>
          {q && (
            <Answer of={found}>
              {(answer) =>
                totalOf(answer) + meant(answer).length > 0 ? (
                  <Finds answer={answer} asked={meant(answer)} />
                ) : (
                  <Empty title={t.search.none} why={answer.near.length > 0 ? t.search.nearWhy : t.search.noneWhy}>
                    {answer.near.map((item) => (
                      <a class="drow" key={item.id} href={nodeAddress(item.id, item.key)} data-testid="near">
                        <KindGlyph kind={kindOfId(item.id)} cited={!item.held} />
                        <span class="clip">
                          <b>{item.number ?? item.name}</b>
                          <small class="clip">
                            {isLoose(item.id) ? t.search.loose : item.number ? item.name : item.detail}
                          </small>
                        </span>
                      </a>
                    ))}
                    <InTexts q={q} />
                  </Empty>
                )
              }
            </Answer>
          )}
        </div>
      </div>
      <Stamp question={`search/${q}`} facts={q && found.data ? [t.search.answer(total)] : []} />
    </>
  );
}

type Group = SearchAnswer["groups"][number];

/** Documents, and beside them all else. */
function Finds({ answer, asked }: { readonly answer: SearchAnswer; readonly asked: readonly Asked[] }) {
  const t = words.value;
  const found = answer.groups.filter((group) => group.total > 0);
  const groupOf = (group: Group) => <FoundGroup key={group.kind} group={group} answer={answer} />;
  const documents = found.filter(({ kind }) => kind === "document");
  return (
    <div class="finds">
      {documents.length > 0 && <div>{documents.map(groupOf)}</div>}
      <div>
        {found.filter(({ kind }) => kind !== "document").map(groupOf)}
        <MeantQuestions asked={asked} />
        <section>
          <h2 class="sec">{t.texts.inTexts}</h2>
          <InTexts q={phraseIn(answer)} />
        </section>
      </div>
    </div>
  );
}

function FoundGroup({ group, answer }: { readonly group: Group; readonly answer: SearchAnswer }) {
  const t = words.value;
  return (
    <section data-testid={`group-${group.kind}`}>
      <h2 class="sec">
        {t.kinds[KIND[group.kind]]}
        <small>{group.total}</small>
      </h2>
      {group.kind === "organization" && answer.forms.length > 0 && (
        <p class="dim" data-testid="forms">
          {t.search.forms(answer.sought, answer.forms)}
        </p>
      )}
      {group.items.map((item) => (
        <a class="drow" key={item.id} href={nodeAddress(item.id, item.key)}>
          <KindGlyph kind={kindOfId(item.id)} cited={item.held === false} />
          <span class="clip">
            <b>{item.name}</b>
            <small class="clip">{isLoose(item.id) ? t.search.loose : item.detail}</small>
          </span>
          <span class="dim">{item.level ? t.levels[item.level] : ""}</span>
        </a>
      ))}
      {group.truncated && <p class="dim">{t.search.more(group.total - group.items.length)}</p>}
    </section>
  );
}

function InTexts({ q }: { readonly q: string }) {
  return (
    <a class="drow asked" href={textsAddress(q)} data-testid="search-texts">
      <Icon name="search" />
      <b>{words.value.texts.find(q)}</b>
    </a>
  );
}

function MeantQuestions({ asked }: { readonly asked: readonly Asked[] }) {
  const t = words.value;
  if (asked.length === 0) return null;
  return (
    <section data-testid="group-question">
      <h2 class="sec">
        {t.search.questions}
        <small>{asked.length}</small>
      </h2>
      {asked.map(({ name, address }) => (
        <a class="drow asked" key={address} href={address}>
          <Icon name="search" />
          <span>
            <b>{name}</b>
          </span>
        </a>
      ))}
    </section>
  );
}
