/** What is done in the network view, step by step, so that all of it can be undone; and what the keys do. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { ApiError, api } from "../../api/index.ts";
import {
  begin,
  drawnAt,
  findIn,
  type Growth,
  type History,
  MOST_NODES,
  redo,
  type Scene,
  step,
  undo,
  visible,
  withAllShown,
  withHidden,
  withoutPin,
  withPlaces,
} from "../../graph/index.ts";
import { words } from "../../i18n/index.ts";
import { navigate, type RouteOf } from "../../state/index.ts";
import type { CanvasHandle } from "./canvas.tsx";
import { useNetworkKeys } from "./keys.ts";
import { collapse, grow, load, notDrawn, pictureOf } from "./load.ts";
import type { ToolbarProps } from "./toolbar.tsx";

/** neighbours that a double click draws: more are counted, and chosen by relation */
const AT_ONCE = 30;

export const NOTHING: ReadonlySet<string> = new Set();

export function usePicture(route: RouteOf<"network">, first: Scene) {
  const t = words.value;
  const [history, setHistory] = useState<History<Scene>>(() => begin(first));
  const [pathFrom, setPathFrom] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [lasso, setLasso] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(NOTHING);
  const [find, setFind] = useState("");
  const canvas = useRef<CanvasHandle>(null);
  const scene = history.now;
  const shown = useMemo(() => visible(scene), [scene.nodes, scene.lines, scene.hidden, scene.off]);
  const found = useMemo(() => findIn(shown.nodes, find), [shown, find]);
  const marked = useMemo(() => (found.length > 0 ? new Set(found) : picked), [found, picked]);
  const line = scene.lines.get(route.select) ?? null;
  const node = line ? null : (scene.nodes.get(route.select) ?? null);
  const act = (name: string, change: (scene: Scene) => Scene): void =>
    setHistory((now) => step(now, name, change(now.now)));
  const select = (id: string): void => navigate({ ...route, select: id }, { replace: true });
  const kept = useMemo(() => pictureOf(scene), [scene]);
  useEffect(() => {
    const { picture, ...rest } = route;
    navigate({ ...rest, layout: scene.layout, ...(kept.picture && { picture: kept.picture }) }, { replace: true });
  }, [kept]);

  /** @throws ApiError what the server said against it */
  const run = async (growth: Growth): Promise<void> => {
    const grown = await load(new AbortController().signal, growth);
    if (!grown) return;
    if (growth.do === "path") setSaid(t.network.paths(grown.paths, grown.limit, grown.truncated));
    if (growth.do !== "path" || grown.paths > 0) act(growth.do, (now) => grow(now, growth, grown));
    if (growth.do === "path" && grown.paths > 0) {
      // among all that stands there already the paths are seen, and can be kept alone
      select("");
      setPicked(new Set(grown.more.nodes.map(({ id }) => id)));
    }
    if (scene.nodes.size + grown.more.nodes.length > MOST_NODES) setSaid(t.network.full);
  };
  const choose = async (id: string): Promise<void> => {
    const [from, to] = [pathFrom === null ? undefined : scene.nodes.get(pathFrom), scene.nodes.get(id)];
    if (!from || !to || from === to) {
      setSaid(null);
      select(id);
      return;
    }
    setPathFrom(null);
    try {
      await run({ do: "path", from: from.id, to: to.id });
    } catch (failure) {
      setSaid(failure instanceof ApiError ? failure.message : String(failure));
    }
  };
  /** All neighbours of a node where they are few; of many their number, and the way to choose among them. */
  const expand = async (id: string): Promise<void> => {
    const from = scene.nodes.get(id);
    if (!from || pathFrom !== null) return;
    select(id);
    try {
      const { groups } = await api.neighbours(new AbortController().signal, id, { limit: 1 });
      const left = notDrawn(groups, drawnAt(shown.lines, id));
      const total = left.reduce((sum, { rest }) => sum + rest, 0);
      if (total > 0 && total <= AT_ONCE)
        for (const { type, direction } of left) await run({ do: "expand", type, direction, skip: 0, key: from.key });
      setSaid(t.network.expanded(from.name, total, total <= AT_ONCE));
    } catch (failure) {
      setSaid(failure instanceof ApiError ? failure.message : String(failure));
    }
  };
  const hide = (ids: Iterable<string>): void => {
    act("hide", (now) => withHidden(now, ids));
    select("");
    setPicked(NOTHING);
  };
  const pin = (id: string): void =>
    act("pin", (now) =>
      now.pinned.has(id) ? withoutPin(now, id) : withPlaces(now, [[id, canvas.current?.place(id) ?? null]]),
    );
  const next = (by: 1 | -1): void => {
    const at = found.indexOf(route.select);
    const id = found[at < 0 ? 0 : (at + by + found.length) % found.length];
    if (id) select(id);
  };
  const tool: ToolbarProps["on"] = (name) => {
    if (name === "in" || name === "out") canvas.current?.zoom(name);
    else if (name === "fit") canvas.current?.fit();
    else if (name === "undo") setHistory(undo);
    else if (name === "redo") setHistory(redo);
    else if (name === "show") act("show", withAllShown);
    else if (name === "lasso") {
      setLasso(!lasso);
      setSaid(lasso ? null : t.network.lassoHint);
    } else if (node === null) return;
    else if (name === "pin") pin(node.id);
    else if (name === "hide") hide([node.id]);
    else if (name === "collapse") act("collapse", (now) => collapse(now, node.id));
    else if (name === "path") {
      setPathFrom(node.id);
      setPicked(NOTHING);
      setSaid(t.network.pathPick);
    }
  };
  useNetworkKeys({
    tool,
    toTable: () => navigate({ ...route, table: !route.table }, { replace: true }),
    togglePicked: () => {
      if (!node) return;
      const ids = new Set(picked);
      if (!ids.delete(node.id)) ids.add(node.id);
      setPicked(ids);
    },
    leave: () => {
      const busy = pathFrom !== null || lasso || picked.size > 0;
      setPathFrom(null);
      setLasso(false);
      setPicked(NOTHING);
      if (busy) setSaid(null);
      else if (route.select) select("");
      else return false;
      return true;
    },
  });
  useEffect(() => {
    const bridge = {
      get nodes() {
        return shown.nodes.map((item) => item.id);
      },
      get lines() {
        return shown.lines.map((item) => item.id);
      },
      picked: [...picked],
      found,
      position: (id: string) => canvas.current?.position(id) ?? null,
      place: (id: string) => canvas.current?.place(id) ?? null,
    };
    Object.assign(window, { __zhengmai: bridge });
    return () => {
      Object.assign(window, { __zhengmai: undefined });
    };
  }, [shown, picked, found]);

  return {
    history,
    scene,
    shown,
    /** the chosen node or line */
    node,
    line,
    /** nodes chosen together */
    picked,
    setPicked,
    find,
    setFind,
    found,
    /** what was found, or what was chosen together */
    marked,
    lasso,
    setLasso,
    pathing: pathFrom !== null,
    said,
    setSaid,
    /** whether the address holds all of the picture */
    whole: kept.whole,
    canvas,
    act,
    select,
    run,
    choose,
    expand,
    hide,
    pin,
    next,
    tool,
  };
}
