/** "Wrong?": a person's correction of one fact, kept in the corrections file and applied at every import. */
import { useState } from "preact/hooks";
import type { Mark } from "../../../server/model/api.ts";
import type { Correction } from "../../../server/model/corrections.ts";
import { ApiError, api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { renew, useResource } from "../../state/index.ts";
import { forgetCorpus, ProblemLine } from "../../ui/index.ts";
import "./mend.css";

interface Hit {
  readonly id: string;
  readonly name: string;
}

export function Mend({ mark }: { readonly mark: Mark }) {
  const t = words.value.corrections;
  const [kind, setKind] = useState<"wrong" | "target">("wrong");
  const [hit, setHit] = useState<Hit | null>(null);
  const [why, setWhy] = useState("");
  const [by, setBy] = useState("");
  const [token, setToken] = useState("");
  const [state, setState] = useState<"idle" | "sending" | ApiError>("idle");
  const needsToken = state instanceof ApiError && state.status === 401;
  const ready = state !== "sending" && mark.relationshipId !== null && (kind === "wrong" || hit !== null);
  const send = async (): Promise<void> => {
    if (!ready || mark.relationshipId === null) return;
    const notes = { ...(by.trim() ? { by: by.trim() } : {}), ...(why.trim() ? { why: why.trim() } : {}) };
    const correction: Correction =
      kind === "target" && hit
        ? { kind, subject: mark.relationshipId, value: hit.id, ...notes }
        : { kind: "wrong", subject: mark.relationshipId, ...notes };
    setState("sending");
    try {
      const { id } = await api.correct(correction, token || null);
      await api.ended(id);
      forgetCorpus();
      renew();
    } catch (cause) {
      setState(cause instanceof ApiError ? cause : new ApiError(0, "failed", String(cause), null));
    }
  };
  return (
    <form
      class="mend"
      aria-label={t.title}
      data-testid="mend"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label>
        <input type="radio" name="mend" checked={kind === "wrong"} onChange={() => setKind("wrong")} /> {t.wrong}
      </label>
      <label>
        <input
          type="radio"
          name="mend"
          data-testid="mend-target"
          checked={kind === "target"}
          onChange={() => setKind("target")}
        />{" "}
        {t.target}
      </label>
      {kind === "target" && <Target hit={hit} onChoose={setHit} />}
      <label>
        {t.why}
        <input class="field" maxLength={500} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
      </label>
      <label>
        {t.by}
        <input class="field" maxLength={80} value={by} onInput={(event) => setBy(event.currentTarget.value)} />
      </label>
      {needsToken && (
        <label>
          {t.tokenNeeded} {t.token}
          <input
            class="field"
            type="password"
            autocomplete="off"
            value={token}
            onInput={(event) => setToken(event.currentTarget.value)}
          />
        </label>
      )}
      {state instanceof ApiError && !needsToken && <ProblemLine error={state} />}
      <p class="dim">{t.note}</p>
      <button type="submit" class="btn ink" disabled={!ready} data-testid="mend-send">
        {state === "sending" ? t.sending : t.send}
      </button>
    </form>
  );
}

/** The document or body that is meant, found as anywhere else. */
function Target({ hit, onChoose }: { readonly hit: Hit | null; readonly onChoose: (hit: Hit | null) => void }) {
  const t = words.value.corrections;
  const [text, setText] = useState("");
  const found = useResource(text.trim().length > 1 ? text.trim() : null, (signal) =>
    api.search(signal, text.trim(), 5),
  );
  const items = (found.data?.groups ?? []).flatMap((group) =>
    group.items.map((item): Hit => ({ id: item.id, name: `${item.name} ${item.detail}`.trim() })),
  );
  return (
    <div class="meant">
      <label>
        {t.find}
        <input
          class="field"
          type="search"
          data-testid="mend-find"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onChoose(null);
          }}
        />
      </label>
      {hit ? (
        <p>
          {t.chosen} <b>{hit.name}</b>
        </p>
      ) : (
        <ul>
          {items.slice(0, 8).map((item) => (
            <li key={item.id}>
              <button
                type="button"
                class="btn bare"
                aria-label={`${t.choose} ${item.name}`}
                onClick={() => onChoose(item)}
              >
                {item.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
