/** What people decided about this corpus, each with who, when and why, and the way back. */
import { useState } from "preact/hooks";
import { ApiError, api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { renew, useResource } from "../../state/index.ts";
import { forgetCorpus, ProblemLine } from "../../ui/index.ts";

/** @param known the token that was given for an upload, if any */
export function CorrectionList({ known }: { readonly known: string }) {
  const t = words.value.corrections;
  const found = useResource("corrections", (signal) => api.corrections(signal));
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [given, setGiven] = useState("");
  const token = given || known;
  const items = found.data?.items ?? [];
  const takeBack = async (key: string): Promise<void> => {
    setBusy(key);
    setError(null);
    try {
      const { id } = await api.takeBack(key, token || null);
      await api.ended(id);
      forgetCorpus();
      renew();
    } catch (cause) {
      setError(cause instanceof ApiError ? cause : new ApiError(0, "failed", String(cause), null));
    } finally {
      setBusy(null);
    }
  };
  return (
    <section class="corrections" data-testid="corrections">
      <h2 class="sec">
        {t.list}
        <small>{found.data?.total ?? ""}</small>
      </h2>
      <p class="dim">{found.data && items.length === 0 ? t.none : t.note}</p>
      {error && <ProblemLine error={error} />}
      {error?.status === 401 && (
        <label>
          {t.tokenNeeded}{" "}
          <input
            class="field"
            type="password"
            autocomplete="off"
            value={given}
            onInput={(event) => setGiven(event.currentTarget.value)}
          />
        </label>
      )}
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <div>
              <b>{t.kinds[item.kind]}</b> <code>{item.subject}</code>
              {item.value && (
                <>
                  {" → "}
                  <code>{item.value}</code>
                </>
              )}
              <p class="dim">{[item.why, item.by, item.at?.slice(0, 10)].filter(Boolean).join(" · ")}</p>
            </div>
            <button type="button" class="btn" disabled={busy !== null} onClick={() => takeBack(item.key)}>
              {busy === item.key ? t.sending : t.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
