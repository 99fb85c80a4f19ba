/** The names that were merged into this body, each with a place where it stands; what it was before and became; what is wrong. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { OrganizationBrief } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import { CorrectionForm, Done, type KeptCorrection, SameNode } from "../../mend/index.ts";
import { nodeAddress, Panel } from "../../ui/index.ts";
import { PrintedNames, type Subject } from "../tasks/index.ts";

export function Names({
  subject,
  page,
  children,
}: {
  readonly subject: Subject;
  readonly page: OrganizationBrief;
  readonly children: ComponentChildren;
}) {
  const t = words.value;
  const [done, setDone] = useState<KeptCorrection | null>(null);
  const { id, properties } = page.organization;
  const aliases = Array.isArray(properties.aliases) ? properties.aliases.map(String) : [];
  return (
    <Panel label={t.department.printed}>
      <section>
        <h2>{subject.name}</h2>
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
      <PrintedNames
        subject={subject}
        names={page.printedNames}
        otherwise={aliases.join("、")}
        behind={(name) => (
          <details class="wrong" data-testid="split">
            <summary>{t.corrections.body.split}</summary>
            <CorrectionForm
              label={t.corrections.body.split}
              testid="split-form"
              decided={{ kind: "notSame", subject: id, value: name }}
              onDone={setDone}
            >
              <p>{t.corrections.body.splitNote(name)}</p>
            </CorrectionForm>
          </details>
        )}
      />
      <section>
        <SameNode key={id} id={id} name={subject.name} kind="organization" />
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
