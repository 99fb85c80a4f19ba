/** One CSV (RFC 4180, UTF-8 with byte order mark so that Excel reads it): a row per element, properties as JSON. */
import { canonical, csvCell } from "../model/index.ts";
import type { Store } from "../store/index.ts";

const HEADER = ["kind", "id", "type", "start", "end", "name", "properties"];

export async function* csv(store: Store): AsyncGenerator<string> {
  yield `\uFEFF${HEADER.join(",")}\r\n`;
  for await (const element of store.scan()) {
    const { properties } = element;
    const row =
      element.kind === "node"
        ? [
            "node",
            element.id,
            element.labels.join(";"),
            "",
            "",
            String(properties.name ?? properties.title ?? properties.text ?? ""),
          ]
        : ["relationship", element.id, element.type, element.start, element.end, ""];
    yield `${[...row, canonical(properties)].map(csvCell).join(",")}\r\n`;
  }
}
