/** The HTTP side on a free port of loopback, over an embedded store in a temporary folder. */
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AppOptions, createApp, createHttpServer, type HttpLimits } from "../../server/api/index.ts";
import { importFiles, readCorrections } from "../../server/ingest/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { startFrom } from "../once.ts";

export interface Served {
  readonly store: Store;
  /** of the data */
  readonly folder: string;
  readonly server: Server;
  /** http://127.0.0.1:PORT */
  readonly origin: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** @param texts file name → text, imported before the first request */
export async function serve(
  texts: Readonly<Record<string, string>>,
  options: Partial<AppOptions> = {},
  limits: Partial<HttpLimits> = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-api-"));
  const files = Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  if (texts === FIXTURES) await startFrom(folder, "own", files);
  const store = await openStore({ dataFolder: folder });
  await store.ensureSchema();
  if (texts !== FIXTURES && files.length > 0) await importFiles(store, files);
  const app = createApp({
    store,
    token: null,
    host: "127.0.0.1",
    dataFolder: folder,
    sampleIds: new Set(),
    corrections: () => readCorrections(folder),
    clientFolder: null,
    log: () => undefined,
    ...options,
  });
  const server = createHttpServer(app, limits);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    store,
    folder,
    server,
    port,
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
