/** The code table: what every letter, shape, line and term means, and the keys; opens with ? and from the head. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { words } from "./i18n/index.ts";
import { Keys } from "./keys.tsx";
import { CertaintyLine, Icon, KINDS, KindGlyph, RelationChip, ROLES, RoleDot } from "./ui/index.ts";
import "./legend.css";

const RELATIONS = [
  "IMPLEMENTS",
  "BASED_ON",
  "FORWARDS",
  "REPEALS",
  "AMENDS",
  "SUSPENDS",
  "APPLIES",
  "MENTIONS",
  "CARRIES",
  "APPROVES",
  "REPLIES_TO",
] as const;
const CERTAINTIES = [
  ["solid", "number"],
  ["dashed", "title"],
  ["dotted", "none"],
] as const;
const STATES = ["absent", "unknown"] as const;

export function Legend({ onClose }: { readonly onClose: () => void }) {
  const t = words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="codes" aria-label={t.keys.title} data-testid="legend" onClose={onClose}>
      <div class="ptop">
        <h2>{t.keys.title}</h2>
        <button type="button" class="tool x" aria-label={t.actions.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      <Keys />
      <div class="cells">
        <Part title={t.cascade.relation}>
          {RELATIONS.map((type) => (
            <Sign key={type} sign={<RelationChip type={type} />} name={t.relations[type]}>
              {t.terms.relations[type]}
            </Sign>
          ))}
        </Part>
        <div>
          <Part title={t.cascade.basis}>
            {CERTAINTIES.map(([certainty, match]) => (
              <Sign key={certainty} sign={<CertaintyLine certainty={certainty} />} name={t.matches[match]}>
                {t.terms.matches[match]}
              </Sign>
            ))}
          </Part>
          <Part title={t.nav.workload}>
            {ROLES.map((role) => (
              <Sign key={role} sign={<RoleDot role={role} />} name={t.roles[role]}>
                {t.terms.roles[role]}
              </Sign>
            ))}
          </Part>
          <Part title={t.nav.coverage}>
            {STATES.map((state) => (
              <Sign key={state} sign={state === "unknown" ? <i class="hatch" /> : "○"} name={t.states[state]}>
                {t.terms.states[state]}
              </Sign>
            ))}
          </Part>
        </div>
        <div>
          <Part title={t.network.nodes}>
            {KINDS.map((kind) => (
              <Sign key={kind} sign={<KindGlyph kind={kind} />} name={t.kinds[kind]}>
                {kind === "Document" ? t.terms.kinds.held : t.terms.kinds[kind]}
              </Sign>
            ))}
            <Sign sign={<KindGlyph kind="Document" cited />} name={t.network.cited}>
              {t.terms.kinds.Cited}
            </Sign>
          </Part>
        </div>
      </div>
    </dialog>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Sign({
  sign,
  name,
  children,
}: {
  readonly sign: ComponentChildren;
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  return (
    <li>
      <span aria-hidden="true">{sign}</span>
      <p>
        <b>{name}</b> <small>{children}</small>
      </p>
    </li>
  );
}
