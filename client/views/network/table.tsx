/** The table twin of the picture: every line that is drawn, with its relation and its sentence one key away. */
import type { Scene, SceneLine } from "../../graph/index.ts";
import { word, words } from "../../i18n/index.ts";
import { RelationChip } from "../../ui/index.ts";

export function NetworkTable({
  scene,
  lines,
  selected,
  note,
  onSelect,
}: {
  readonly scene: Scene;
  readonly lines: readonly SceneLine[];
  readonly selected: string;
  readonly note: string | null;
  readonly onSelect: (id: string) => void;
}) {
  const t = words.value;
  return (
    <div class="twin" data-testid="network-table">
      {note && <p class="dim">{note}</p>}
      <table class="tbl">
        <thead>
          <tr>
            <th scope="col">{t.network.from}</th>
            <th scope="col">{t.network.relation}</th>
            <th scope="col">{t.network.to}</th>
            <th scope="col" class="r">
              {t.network.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} class={line.id === selected ? "on" : ""}>
              <td>
                <button type="button" class="u" onClick={() => onSelect(line.from)}>
                  {scene.nodes.get(line.from)?.name}
                </button>
              </td>
              <td class="nw">
                <button type="button" class="u" onClick={() => onSelect(line.id)}>
                  <RelationChip type={line.links[0]?.type ?? ""} />{" "}
                  {[...new Set(line.links.map((link) => word(t.relations, link.type)))].join("、")}
                </button>
              </td>
              <td>
                <button type="button" class="u" onClick={() => onSelect(line.to)}>
                  {scene.nodes.get(line.to)?.name}
                </button>
              </td>
              <td class="r num">{line.links.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
