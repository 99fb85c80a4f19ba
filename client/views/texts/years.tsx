/** When it is said: a column for each year. A year without a hit tells how many were looked through; one without texts is hatched. */
import { words } from "../../i18n/index.ts";
import { type Sum, yearsOf } from "./sum.ts";

/** the highest column, px */
const HIGH = 56;

export function Years({
  sum,
  chosen,
  onChoose,
}: {
  readonly sum: Sum;
  readonly chosen: string;
  readonly onChoose: (year: string) => void;
}) {
  const t = words.value.texts;
  const years = yearsOf(sum.years);
  const most = Math.max(1, ...years.map(({ documents }) => documents));
  return (
    <section class="saying-years" aria-labelledby="said-years" data-testid="said-years">
      <h2 class="sec" id="said-years">
        {t.years}
        <small>{t.yearsNote}</small>
      </h2>
      <div class="scroll-x">
        <ol>
          {years.map(({ key, documents, searched }) => (
            <li key={key} class={searched === 0 ? "unheld" : ""}>
              <button
                type="button"
                aria-pressed={chosen === key}
                title={searched === 0 ? `${key} ${t.unheld}` : t.year(key, documents, searched)}
                disabled={searched === 0}
                data-year={key}
                onClick={() => onChoose(chosen === key ? "" : key)}
              >
                <span class="saying-col" style={{ height: `${HIGH}px` }}>
                  {searched === 0 ? (
                    <i class="hatch" />
                  ) : documents === 0 ? (
                    <i class="unseen" />
                  ) : (
                    <i style={{ height: `${Math.max(2, (HIGH * documents) / most)}px` }} />
                  )}
                </span>
                <span class="num of">{searched === 0 ? "" : `${documents}/${searched}`}</span>
                <span class="num yr">{key === "none" ? t.noDay : key}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
