/** Waiting, empty, wrong: each says what is so, why, and what can be done next. */
import type { ComponentChildren } from "preact";
import type { ApiError } from "../api/index.ts";
import { words } from "../i18n/index.ts";
import type { Resource } from "../state/index.ts";

export function Waiting({ slow, stop }: { readonly slow: boolean; readonly stop: () => void }) {
  const t = words.value;
  return (
    <div class="state sk" role="status" aria-label={t.waiting.shape} data-testid="waiting">
      <i class="w9" />
      <i class="w7" />
      <i class="w8" />
      <i class="w5" />
      {slow && (
        <p>
          {t.waiting.slow}{" "}
          <button type="button" class="btn" onClick={stop}>
            {t.actions.stop}
          </button>
        </p>
      )}
    </div>
  );
}

export function Wrong({
  error,
  retry,
  alone = false,
}: {
  readonly error: ApiError;
  readonly retry?: () => void;
  /** there is no question above: this is what the screen is headed by */
  readonly alone?: boolean;
}) {
  const t = words.value;
  const Heading = alone ? "h1" : "h2";
  const said = t.errors[error.code];
  if (error.code === "counting") return <Counting />;
  return (
    <div class="state" role="alert" data-testid="error">
      <Heading>
        {said.title}
        {error.code === "notFound" && (
          <>
            {" "}
            <q class="asked">{askedName(location.pathname)}</q>
          </>
        )}
      </Heading>
      <p>{said.detail}</p>
      {error.message && (
        <details>
          <summary>{t.errors.message}</summary>
          <pre>{error.message}</pre>
        </details>
      )}
      <p class="acts">
        {retry && error.code !== "notFound" && (
          <button type="button" class="btn ink" onClick={retry}>
            {t.actions.retry}
          </button>
        )}
        {error.code === "notFound" && (
          <>
            <a class="btn ink" href={`/search?q=${encodeURIComponent(askedName(location.pathname))}`}>
              {t.search.label}
            </a>
            <a class="btn" href="/import">
              {t.nav.import}
            </a>
          </>
        )}
        <a class="btn" href="/">
          {t.actions.home}
        </a>
      </p>
    </div>
  );
}

/** The server counts the whole graph; what needs the totals is asked for again by itself. */
function Counting() {
  const { title, detail } = words.value.errors.counting;
  return (
    <div class="state" role="status" data-testid="counting">
      <h2>{title}</h2>
      <p>{detail}</p>
      <p class="acts">
        <a class="btn" href="/search">
          {words.value.search.label}
        </a>
      </p>
    </div>
  );
}

/** What an address asks for, as it is looked for: the last part of its path, without the kind of an id. */
const askedName = (path: string): string => {
  const last = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last)
      .replace(/^[a-z]+:/, "")
      .replaceAll("|", " ");
  } catch {
    return last;
  }
};

export function Empty({
  title,
  why,
  children,
}: {
  readonly title: string;
  readonly why: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="state" data-testid="empty">
      <h2>{title}</h2>
      <p>{why}</p>
      {children}
    </div>
  );
}

/** No document at all: what there is to do is the same on every screen. */
export function EmptyCorpus() {
  const t = words.value;
  return (
    <Empty title={t.empty.corpus} why={t.empty.corpusWhy}>
      <a class="btn ink" href="/import">
        {t.nav.import}
      </a>
    </Empty>
  );
}

/** What stands below answers an earlier question: it is drawn faintly, and after a while that is said. */
function Old({ of }: { readonly of: Resource<unknown> }) {
  const t = words.value;
  return (
    <div class="old" role="status" data-testid="old">
      {(of.waiting || of.error !== null) && (
        <p>
          {of.error ? t.waiting.before : t.waiting.old}
          {of.slow && (
            <button type="button" class="btn" onClick={of.stop}>
              {t.actions.stop}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** The three states of an answer, and the view when there is one. An error keeps what was on screen, told as what it is. */
export function Answer<T>({
  of,
  alone = false,
  children,
}: {
  readonly of: Resource<T>;
  /** it is the whole screen, its question included */
  readonly alone?: boolean;
  readonly children: (data: T) => ComponentChildren;
}) {
  const shown = of.data ?? of.last;
  if (shown !== null)
    return (
      <>
        {of.error && <Wrong error={of.error} retry={of.reload} />}
        {of.data === null && <Old of={of} />}
        {children(shown)}
      </>
    );
  if (of.error) return <Wrong error={of.error} retry={of.reload} alone={alone} />;
  return of.waiting ? <Waiting slow={of.slow} stop={of.stop} /> : <div class="state" aria-busy="true" />;
}
