/** A view before it has a subject: a search, and what most others stand on. */
import type { ComponentChildren } from "preact";
import type { Overview } from "../server/model/api.ts";
import { words } from "./i18n/index.ts";
import { SeekBox } from "./seek/index.ts";
import { Answer, Ask, bareTitle, EmptyCorpus, KindGlyph, Stamp, tip, useCorpus } from "./ui/index.ts";
import "./start.css";

export function Start({
  ask,
  answer,
  question,
  children,
}: {
  readonly ask: string;
  readonly answer: string;
  /** as the stamp names it */
  readonly question: string;
  readonly children: ComponentChildren;
}) {
  return (
    <>
      <Ask answer={answer}>{ask}</Ask>
      <div class="page wide">
        <div class="main">
          <div class="seek-page">
            <SeekBox big />
          </div>
          {children}
        </div>
      </div>
      <Stamp question={question} />
    </>
  );
}

/** The documents that most others cite, each leading to a view of it. */
export function MostCited({ address }: { readonly address: (key: string) => string }) {
  const found = useCorpus();
  return (
    <Answer of={found}>
      {(held) => (held.held === 0 ? <EmptyCorpus /> : <Cited of={held.mostCited} address={address} />)}
    </Answer>
  );
}

function Cited({ of, address }: { readonly of: Overview["mostCited"]; readonly address: (key: string) => string }) {
  const t = words.value;
  return (
    <section>
      <h2 class="sec">
        {t.finish.mostCited}
        <small>{t.finish.citing}</small>
      </h2>
      <ul class="cited-most" data-testid="most-cited">
        {of.map(({ document: card, count }) => (
          <li key={card.id}>
            <a class="drow" href={address(card.key)} {...tip(card.title)}>
              <KindGlyph kind="Document" cited={!card.held} />
              <span class="clip">
                <b>{card.number ?? card.displayTitle}</b>
                <small class="clip">{card.number ? bareTitle(card.displayTitle) : t.levels[card.level]}</small>
              </span>
              <span class="num dim">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
