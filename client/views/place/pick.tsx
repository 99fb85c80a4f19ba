/** Which place: all that are held, each under the one it lies in, with what is held of it. */
import { useEffect } from "preact/hooks";
import { figure, word, words } from "../../i18n/index.ts";
import { Answer, Ask, Empty, EmptyCorpus, KindGlyph, nodeAddress, Stamp, useCorpus } from "../../ui/index.ts";
import { type HeldPlace, heldPlaces } from "./held.ts";

export function Pick() {
  const t = words.value;
  useEffect(() => {
    document.title = `${t.kinds.Place} · 政脉`;
  }, [t]);
  const found = useCorpus();
  const places = heldPlaces(found.data?.coverage ?? []);
  const table = () => ({
    name: "zhengmai-places",
    head: [t.kinds.Place, t.reader.level, t.place.span, t.place.documents],
    rows: places.map((place) => [place.name, word(t.levels, place.level), yearsText(place), place.count]),
  });
  return (
    <>
      <Ask answer={t.place.pickHow}>{t.place.pick}</Ask>
      <div class="page wide">
        <div class="main">
          <Answer of={found}>
            {({ held, coverage }) => (held === 0 ? <EmptyCorpus /> : <Places places={heldPlaces(coverage)} />)}
          </Answer>
        </div>
      </div>
      <Stamp question="places" {...(places.length > 0 ? { table } : {})} />
    </>
  );
}

function Places({ places }: { readonly places: readonly HeldPlace[] }) {
  const t = words.value;
  const most = Math.max(1, ...places.map(({ count }) => count));
  if (places.length === 0) return <Empty title={t.place.none} why={t.place.noneWhy} />;
  return (
    <div class="scroll-x">
      <table class="tbl places" data-testid="places">
        <thead>
          <tr>
            <th scope="col">{t.kinds.Place}</th>
            <th scope="col">{t.reader.level}</th>
            <th scope="col">{t.place.span}</th>
            <th scope="col" class="r">
              {t.place.documents}
            </th>
            <td class="share" />
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.id}>
              <th scope="row" style={{ paddingLeft: `${18 * place.depth}px` }}>
                <a href={nodeAddress(place.id)}>
                  <KindGlyph kind="Place" />
                  {place.name}
                </a>
              </th>
              <td class="dim">{word(t.levels, place.level)}</td>
              <td class="num dim">{yearsText(place) || t.home.noYear}</td>
              <td class="r num">{figure(place.count)}</td>
              <td class="share">
                <i style={{ width: `${(100 * place.count) / most}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const yearsText = ({ from, to }: HeldPlace): string =>
  from === null ? "" : from === to ? String(from) : `${from}—${to}`;
