/** A store from an engine. */
import type { Store } from "../port.ts";
import { applyChange } from "./apply.ts";
import { type Engine, OWN_WORK, type Write } from "./engine.ts";
import { namesFolder } from "./names-file.ts";
import { countAll, nodeIds, outgoing, scanAll } from "./scan.ts";
import { prepareSearch, type SearchLists, searchNodes } from "./search.ts";

/** @param shared other processes may write into the same store */
export function storeOf(engine: Engine, shared: boolean): Store {
  const writes = { count: 0, running: 0 };
  const folder = engine.names === undefined ? null : namesFolder(engine.names);
  const listsOf = (count: number) => ({
    count,
    of: new Map(),
    folder,
    hold: () => writes.count === count && writes.running === 0,
  });
  let lists: SearchLists & { readonly count: number } = listsOf(0);
  const searchLists = (): SearchLists | null => {
    if (shared || writes.running > 0) return null;
    if (lists.count !== writes.count) lists = listsOf(writes.count);
    return lists;
  };
  const writing = async (work: () => Promise<void>): Promise<void> => {
    writes.running++;
    try {
      await folder?.forget();
      await work();
    } finally {
      writes.running--;
      writes.count++;
    }
  };
  const plainly: Write = async (statement, rows) => {
    const cell = (await engine.run(statement, { rows }, { ...OWN_WORK, write: true })).rows[0]?.[0];
    return typeof cell === "number" ? cell : null;
  };
  const applying = async (compared: boolean): Promise<Store["apply"]> => {
    const write = (await engine.writer?.()) ?? plainly;
    return (change, progress, signal) => writing(() => applyChange(engine, write, change, compared, progress, signal));
  };
  return {
    info: () => engine.info(),
    writes: () => ({ count: writes.count, running: writes.running > 0, shared }),
    ensureSchema: () => engine.ensureSchema(),
    counts: () => countAll(engine),
    scan: () => scanAll(engine),
    nodeIds: () => nodeIds(engine),
    outgoing: (label, ids) => outgoing(engine, label, ids),
    apply: async (change, progress, signal) => (await applying(false))(change, progress, signal),
    comparing: () => applying(true),
    read: (statement, parameters, options) => engine.run(statement, parameters, options),
    console: (statement, parameters, options) => engine.console(statement, parameters, options),
    explain: (statement, parameters) => engine.explain(statement, parameters),
    search: (label, text, limit) => searchNodes(engine, label, text, limit, searchLists()),
    prepareSearch: () => prepareSearch(engine, searchLists()),
    putSource: (source) => writing(() => engine.putSource(source)),
    getSource: (id) => engine.getSource(id),
    removeSource: (id) => writing(() => engine.removeSource(id)),
    listSources: () => engine.listSources(),
    settle: async () => engine.settle?.(),
    close: () => engine.close(),
  };
}
