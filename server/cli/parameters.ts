/** `--param name=value`: whole numbers, decimals, true, false and null are read as such; "quoted" text is always text. */
import { UsageError } from "../config.ts";

export function parametersOf(given: unknown): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const entry of Array.isArray(given) ? (given as string[]) : []) {
    const at = entry.indexOf("=");
    if (at < 1) throw new UsageError(`expected --param name=value, got ${JSON.stringify(entry)}`);
    parameters[entry.slice(0, at)] = valueFrom(entry.slice(at + 1));
  }
  return parameters;
}

function valueFrom(text: string): unknown {
  if (/^-?\d{1,15}(\.\d+)?$/.test(text)) return Number(text);
  if (text === "true" || text === "false") return text === "true";
  if (text === "null") return null;
  if (/^(".*"|\[.*\])$/s.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  return text;
}
