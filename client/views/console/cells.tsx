/** A value in a table cell: links where the graph has a page, letters where it has a sign. */
import type { ComponentChildren } from "preact";
import { figure, word, words } from "../../i18n/index.ts";
import { familyOf, KindGlyph, kindOf, kindOfId, nodeAddress, RelationChip } from "../../ui/index.ts";
import { cellText, isId, isNode, isNumber, isPath, isRelationship, nodeName, nodeTitle } from "./values.ts";

const LEVELS = /^(?:national|provincial|prefectural|county|township|unknown)$/;
/** what is asked for as an id is shown as one: it may be copied into another statement */
const ID_COLUMN = /(?:^|\.)id$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

export function CellValue({ value, column }: { readonly value: unknown; readonly column: string }): ComponentChildren {
  const t = words.value;
  if (value === null || value === undefined || value === "") return <span class="dim">—</span>;
  if (typeof value === "number")
    return /year$|line$/i.test(column)
      ? String(value)
      : Number.isInteger(value)
        ? figure(value)
        : String(Math.round(value * 1000) / 1000);
  if (typeof value === "boolean") return value ? t.console.yes : t.console.no;
  if (typeof value === "string") {
    if (isNumber(value))
      return (
        <a class="u" href={nodeAddress("doc:", value)}>
          <span class="num">{value}</span>
        </a>
      );
    if (isId(value)) {
      const key = addressKey(value);
      return (
        <a class="u" href={nodeAddress(value, key)}>
          {isNumber(key) && !ID_COLUMN.test(column) ? <span class="num">{key}</span> : value}
        </a>
      );
    }
    if (value in t.relations)
      return (
        <span class={`rl ${familyOf(value)}`}>
          <RelationChip type={value} />
          {word(t.relations, value)}
        </span>
      );
    if (LEVELS.test(value) && /level/i.test(column)) return word(t.levels, value);
    if (DATE.test(value)) return <span class="num">{value}</span>;
    return value;
  }
  if (isNode(value))
    return (
      <a class="ref" href={nodeAddress(value.id, addressKey(value.id))}>
        <KindGlyph kind={kindOf(value.labels)} cited={value.properties.held === false} />
        <span class="clip">
          {nodeName(value)} <small class="dim">{nodeTitle(value)}</small>
        </span>
      </a>
    );
  if (isRelationship(value))
    return (
      <span class={`rl ${familyOf(value.type)}`}>
        <RelationChip type={value.type} />
        {word(t.relations, value.type)}
      </span>
    );
  if (isPath(value))
    return (
      <span class="pth">
        {value.nodes.map((node, at) => {
          const step = value.relationships[at - 1];
          return (
            <span key={`${node.id}${at}`}>
              {step && (
                <span class={`rl ${familyOf(step.type)}`}>
                  {step.start === value.nodes[at - 1]?.id ? "" : "←"}
                  <RelationChip type={step.type} />
                  {step.start === value.nodes[at - 1]?.id ? "→" : ""}
                </span>
              )}
              <a class="u" href={nodeAddress(node.id, addressKey(node.id))}>
                {nodeName(node)}
              </a>
            </span>
          );
        })}
      </span>
    );
  if (Array.isArray(value))
    return (
      <span class="lst">
        {value.slice(0, 50).map((item: unknown, at) => (
          // items of a list have no identity but their place
          <span key={at}>
            {at > 0 && <span class="dim">{t.questions.comma}</span>}
            <CellValue value={item} column={column} />
          </span>
        ))}
        {value.length > 50 && <span class="dim"> … {figure(value.length)}</span>}
      </span>
    );
  return cellText(value);
}

/** A document is addressed by its number where its id is made of it. */
const addressKey = (id: string): string => (kindOfId(id) === "Document" && isNumber(id.slice(4)) ? id.slice(4) : id);
