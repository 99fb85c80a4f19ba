/** The code table and the keys: what every letter, shape and line means; opens with ?. */
import { useEffect, useRef } from "preact/hooks";
import { word, words } from "./i18n/index.ts";
import { CertaintyLine, Icon, KINDS, KindGlyph, RelationChip, RoleDot } from "./ui/index.ts";
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
const ROLES = ["lead", "responsible", "cooperating"] as const;

export function Legend({ onClose }: { readonly onClose: () => void }) {
  const t = words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const keys: readonly (readonly [string, string])[] = [
    ["/", t.keys.focusSearch],
    ["[ ]", t.keys.marks],
    ["t", t.keys.table],
    ["Esc", t.keys.close],
    ["Ctrl Z", t.keys.undo],
    [".", t.network.pin],
    ["h", t.network.hide],
    ["p", t.network.path],
    ["f", t.network.find],
    ["l", t.network.lasso],
    ["c", t.network.collapse],
    ["g", t.keys.nav],
  ];
  return (
    <dialog ref={dialog} class="codes" aria-label={t.keys.title} data-testid="legend" onClose={onClose}>
      <div class="ptop">
        <h2>{t.keys.title}</h2>
        <button type="button" class="tool x" aria-label={t.actions.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      <div class="cells">
        <ul>
          {KINDS.map((kind) => (
            <li key={kind}>
              <KindGlyph kind={kind} /> {t.kinds[kind]}
            </li>
          ))}
          <li>
            <KindGlyph kind="Document" cited /> {t.network.cited}
          </li>
        </ul>
        <ul>
          {RELATIONS.map((type) => (
            <li key={type}>
              <RelationChip type={type} /> {word(t.relations, type)}
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <CertaintyLine certainty="solid" /> {t.matches.number}
          </li>
          <li>
            <CertaintyLine certainty="dashed" /> {t.matches.title}
          </li>
          <li>
            <CertaintyLine certainty="dotted" /> {t.matches.none}
          </li>
          {ROLES.map((role) => (
            <li key={role}>
              <RoleDot role={role} /> {t.roles[role]}
            </li>
          ))}
        </ul>
        <ul>
          {keys.map(([key, name]) => (
            <li key={key}>
              <kbd>{key}</kbd> {name}
            </li>
          ))}
        </ul>
      </div>
    </dialog>
  );
}
