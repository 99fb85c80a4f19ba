/** The listening side: how long a client may take, and how many there may be. */
import { createServer, type RequestListener, type Server } from "node:http";

export interface HttpLimits {
  /** milliseconds in which the head of a request must have come */
  readonly head: number;
  /** milliseconds in which a whole request must have come, its body included */
  readonly request: number;
  /** milliseconds in which nothing is sent or taken before a connection is cut: a client that does not read holds its answer in memory */
  readonly silence: number;
  readonly connections: number;
}

const LIMITS: HttpLimits = { head: 20_000, request: 300_000, silence: 300_000, connections: 2_000 };

export function createHttpServer(app: RequestListener, limits: Partial<HttpLimits> = {}): Server {
  const { head, request, silence, connections } = { ...LIMITS, ...limits };
  const server = createServer(
    {
      headersTimeout: head,
      requestTimeout: request,
      connectionsCheckingInterval: Math.min(10_000, Math.ceil(head / 2)),
    },
    app,
  );
  // without a listener of its own the server cuts the connection
  server.setTimeout(silence);
  server.maxConnections = connections;
  return server;
}
