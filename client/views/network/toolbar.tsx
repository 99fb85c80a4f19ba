/** The tools at the canvas: camera, layouts, what is done to the chosen node, and the way back. */
import type { LayoutName } from "../../graph/index.ts";
import { words } from "../../i18n/index.ts";
import { LAYOUTS } from "../../state/index.ts";
import { Icon, tip } from "../../ui/index.ts";

export interface ToolbarProps {
  readonly layout: LayoutName;
  readonly lasso: boolean;
  readonly pathing: boolean;
  /** null: nothing is chosen */
  readonly pinned: boolean | null;
  readonly canCollapse: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly hidden: number;
  readonly on: (
    tool: "in" | "out" | "fit" | "lasso" | "path" | "pin" | "hide" | "show" | "collapse" | "undo" | "redo",
  ) => void;
  readonly onLayout: (layout: LayoutName) => void;
}

export function Toolbar(props: ToolbarProps) {
  const t = words.value.network;
  const { on, pinned } = props;
  const none = pinned === null;
  return (
    <div class="tb" role="toolbar" aria-label={t.tools} aria-orientation="vertical">
      <Tool name={t.zoomIn} icon="plus" onClick={() => on("in")} />
      <Tool name={t.zoomOut} icon="minus" onClick={() => on("out")} />
      <Tool name={t.fit} short={t.short.fit} icon="fit" onClick={() => on("fit")} />
      <hr />
      {LAYOUTS.map((layout) => (
        <Tool
          key={layout}
          name={t.layouts[layout]}
          icon={layout}
          testid={`layout-${layout}`}
          pressed={props.layout === layout}
          onClick={() => props.onLayout(layout)}
        />
      ))}
      <hr />
      <Tool name={t.lasso} icon="lasso" testid="lasso" pressed={props.lasso} onClick={() => on("lasso")} />
      <Tool
        name={t.path}
        short={t.short.path}
        why={none ? t.none : undefined}
        icon="path"
        testid="path"
        disabled={none}
        pressed={props.pathing}
        onClick={() => on("path")}
      />
      <Tool
        name={pinned ? t.unpin : t.pin}
        icon="pin"
        why={none ? t.none : undefined}
        testid="pin"
        disabled={none}
        pressed={pinned === true}
        onClick={() => on("pin")}
      />
      <Tool
        name={t.hide}
        icon="hide"
        testid="hide"
        disabled={none}
        why={none ? t.none : undefined}
        onClick={() => on("hide")}
      />
      <Tool
        name={t.collapse}
        short={t.short.collapse}
        why={none ? t.none : undefined}
        icon="collapse"
        testid="collapse"
        disabled={!props.canCollapse}
        onClick={() => on("collapse")}
      />
      <Tool
        name={t.showAll(props.hidden)}
        short={t.short.show}
        icon="show"
        testid="show-all"
        disabled={props.hidden === 0}
        onClick={() => on("show")}
      />
      <hr />
      <Tool name={t.undo} icon="undo" testid="undo" disabled={!props.canUndo} onClick={() => on("undo")} />
      <Tool name={t.redo} icon="redo" testid="redo" disabled={!props.canRedo} onClick={() => on("redo")} />
    </div>
  );
}

function Tool({
  name,
  icon,
  onClick,
  pressed,
  testid,
  disabled = false,
  why,
  short,
}: {
  readonly name: string;
  /** beside the sign where there is no pointer to rest on it */
  readonly short?: string;
  /** what is to be done first, where it cannot be used */
  readonly why?: string | undefined;
  readonly icon: Parameters<typeof Icon>[0]["name"];
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly testid?: string;
  readonly disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class={`tool${pressed ? " cur" : ""}`}
      aria-label={name}
      {...tip(why ? `${name}（${why}）` : name)}
      aria-pressed={pressed}
      aria-disabled={disabled}
      data-testid={testid}
      onClick={() => disabled || onClick()}
    >
      <Icon name={icon} />
      <span class="w" aria-hidden="true">
        {short ?? name}
      </span>
    </button>
  );
}
