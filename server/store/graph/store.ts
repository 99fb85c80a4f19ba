/** A store from an engine. */
import type { Store } from "../port.ts";
import { applyChange } from "./apply.ts";
import type { Engine } from "./engine.ts";
import { countAll, scanAll } from "./scan.ts";
import { searchNodes } from "./search.ts";

export function storeOf(engine: Engine): Store {
  return {
    info: () => engine.info(),
    ensureSchema: () => engine.ensureSchema(),
    counts: () => countAll(engine),
    scan: () => scanAll(engine),
    apply: (change, progress, signal) => applyChange(engine, change, progress, signal),
    read: (statement, parameters, options) => engine.run(statement, parameters, options),
    console: (statement, parameters, options) => engine.console(statement, parameters, options),
    explain: (statement, parameters) => engine.explain(statement, parameters),
    search: (label, text, limit) => searchNodes(engine, label, text, limit),
    putSource: (source) => engine.putSource(source),
    getSource: (id) => engine.getSource(id),
    removeSource: (id) => engine.removeSource(id),
    listSources: () => engine.listSources(),
    close: () => engine.close(),
  };
}
