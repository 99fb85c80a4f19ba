/** What was read without certainty, by kind: each leads to its list, where a person decides. */
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { formatRoute, useResource } from "../../state/index.ts";
import { ProblemLine } from "../../ui/index.ts";

export function Doubtful() {
  const t = words.value;
  const found = useResource("doubtful kinds", (signal) => api.doubts(signal, [], 1));
  if (found.error)
    return (
      <section>
        <h2 class="sec">{t.home.doubtful}</h2>
        <ProblemLine error={found.error} retry={found.reload} />
      </section>
    );
  if (!found.data) return null;
  const { kinds } = found.data;
  return (
    <section data-testid="home-doubts">
      <h2 class="sec">
        {t.home.doubtful}
        {kinds.length > 0 && (
          <small>
            <a class="u" href={formatRoute({ view: "import", doubts: "all" })}>
              {t.home.doubtfulNote}
            </a>
          </small>
        )}
      </h2>
      {kinds.length === 0 && <p class="dim">{t.doubts.none}</p>}
      <ul>
        {kinds.map(({ kind, count }) => (
          <li key={kind} class="doubtful">
            <a href={formatRoute({ view: "import", doubts: kind })}>
              <b class="num">{figure(count)}</b>
              <span>{t.doubts.names[kind]}</span>
              <small class="dim">{t.doubts.whys[kind]}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
