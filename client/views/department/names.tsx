/** The names that were merged into this body, each with a place where it stands; what it was before and became; what is wrong. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { OrganizationBrief } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { word, words } from "../../i18n/index.ts";
import { CorrectionForm, Done, type KeptCorrection, SameNode } from "../../mend/index.ts";
import { useResource } from "../../state/index.ts";
import { Answer, Evidence, Icon, nodeAddress, Panel } from "../../ui/index.ts";
import { nameOf } from "./twin.ts";

export function Names({ page, children }: { readonly page: OrganizationBrief; readonly children: ComponentChildren }) {
  const t = words.value;
  const [open, setOpen] = useState("");
  const [done, setDone] = useState<KeptCorrection | null>(null);
  const { id, properties } = page.organization;
  const aliases = Array.isArray(properties.aliases) ? properties.aliases.map(String) : [];
  return (
    <Panel label={t.department.printed}>
      <section>
        <h2>{nameOf(page)}</h2>
        <p class="dim">
          {word(t.department.kinds, String(properties.kind ?? "other"))}
          {page.place && (
            <>
              {" · "}
              <a class="u" href={nodeAddress(page.place.id)}>
                {page.place.name}
              </a>
            </>
          )}
        </p>
        {done && (
          <Done>
            {done.node && (
              <a class="u" href={nodeAddress(done.node)} data-testid="own-body">
                {t.corrections.body.own(done.value ?? "")}
              </a>
            )}
          </Done>
        )}
      </section>
      {children}
      <section>
        <h3>
          {t.department.printed}
          <span class="n">{t.department.forms(page.printedNames.length)}</span>
        </h3>
        {page.printedNames.length === 0 && <p class="dim">{aliases.join("、") || t.empty.list}</p>}
        <ul class="alias" data-testid="printed-names">
          {page.printedNames.map((printed) => (
            <li key={printed.name}>
              <button
                type="button"
                aria-expanded={open === printed.name}
                onClick={() => setOpen(open === printed.name ? "" : printed.name)}
              >
                <span>{printed.name}</span>
                <span class="num dim">{t.department.times(printed.count)}</span>
                <Icon name={open === printed.name ? "up" : "down"} />
              </button>
              {open === printed.name && (
                <>
                  <NameWords id={id} name={printed.name} />
                  <details class="wrong" data-testid="split">
                    <summary>{t.corrections.body.split}</summary>
                    <CorrectionForm
                      label={t.corrections.body.split}
                      testid="split-form"
                      decided={{ kind: "notSame", subject: id, value: printed.name }}
                      onDone={setDone}
                    >
                      <p>{t.corrections.body.splitNote(printed.name)}</p>
                    </CorrectionForm>
                  </details>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <SameNode key={id} id={id} name={nameOf(page)} kind="organization" />
      </section>
      {page.succession.length > 0 && (
        <section>
          <h3>{t.department.succession}</h3>
          <ul class="alias">
            {page.succession.map((body) => (
              <li key={body.id}>
                <a class="u" href={nodeAddress(body.id)}>
                  {body.name}
                </a>{" "}
                <span class="dim num">
                  {body.direction === "before" ? t.department.before : t.department.after} {body.year ?? ""}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}

/** The place where a name stands, asked for when it is opened. */
function NameWords({ id, name }: { readonly id: string; readonly name: string }) {
  const found = useResource(JSON.stringify([id, name]), (signal) => api.nameWords(signal, id, name));
  return <Answer of={found}>{(evidence) => <Evidence evidence={evidence} />}</Answer>;
}
