/** The server's log on standard error: for people on a terminal, JSON Lines elsewhere. */

export interface Log {
  /** an error, or whatever else a person should see */
  trouble(message: string, error?: unknown, fields?: Readonly<Record<string, unknown>>): void;
  /** the ordinary run of things: not shown on a terminal */
  note(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/** @param secrets never written, wherever they turn up */
export function logTo(
  stream: { write(text: string): unknown; readonly isTTY?: boolean },
  secrets: readonly (string | null | undefined)[] = [],
): Log {
  const hidden = secrets.filter((secret): secret is string => typeof secret === "string" && secret !== "");
  const write = (text: string) =>
    stream.write(`${hidden.reduce((shown, secret) => shown.replaceAll(secret, "***"), text)}\n`);
  const line = (level: string, message: string, fields: Readonly<Record<string, unknown>>) =>
    write(JSON.stringify({ time: new Date().toISOString(), level, message, ...fields }));
  const told = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
  return {
    trouble: (message, error, fields = {}) => {
      const what = error === undefined ? {} : { error: told(error) };
      if (stream.isTTY !== true) line("error", message, { ...fields, ...what });
      else write([message, ...Object.values(what)].join(": "));
    },
    note: (message, fields) => {
      if (stream.isTTY !== true) line("info", message, fields);
    },
  };
}
