/** Before there is a picture: a search, and the documents that most others stand on. */
import { useEffect } from "preact/hooks";
import { words } from "../../i18n/index.ts";
import { SeekBox } from "../../seek.tsx";
import { Ask, askCorpus, corpus, EmptyCorpus, KindGlyph, networkAddress, Stamp } from "../../ui/index.ts";

export function Start() {
  const t = words.value;
  useEffect(askCorpus, []);
  return (
    <>
      <Ask answer={t.network.startWhy}>{t.network.start}</Ask>
      <main class="page wide">
        <div class="main">
          <div class="seek-page">
            <SeekBox big />
          </div>
          {corpus.value?.held === 0 && <EmptyCorpus />}
          <ul>
            {corpus.value?.mostCited.slice(0, 8).map(({ document: card }) => (
              <li key={card.id}>
                <a class="drow" href={networkAddress([card.key])}>
                  <KindGlyph kind="Document" cited={!card.held} />
                  <span class="clip">
                    <b>{card.number ?? card.displayTitle}</b>
                    <small class="clip">{card.displayTitle}</small>
                  </span>
                  <span class="dim">{t.levels[card.level]}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      </main>
      <Stamp question="network" />
    </>
  );
}
