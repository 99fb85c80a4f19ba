/** The explorer's HTTP side: a factory that builds and does not listen. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type Express } from "express";
import { packageVersion } from "../root.ts";
import type { ApiContext } from "./context.ts";
import { figuresNow } from "./figures.ts";
import { hostGuard, securityHeaders } from "./guards.ts";
import { keptAnswers } from "./kept.ts";
import { metricsOf } from "./metrics.ts";
import { type AnsweredRequest, observed } from "./observe.ts";
import { openapi } from "./openapi/index.ts";
import { packed } from "./packed.ts";
import { HttpProblem, problemHandler } from "./problem.ts";
import { cypherRoutes } from "./routes/cypher.ts";
import { documentRoutes } from "./routes/documents.ts";
import { exportRoutes } from "./routes/export.ts";
import { nodeRoutes } from "./routes/nodes.ts";
import { overallRoutes } from "./routes/overall.ts";
import { statusRoutes } from "./routes/status.ts";
import { subjectLists } from "./routes/subject-lists.ts";
import { subjectPages } from "./routes/subjects.ts";
import { textRoutes } from "./routes/texts.ts";
import { writingRoutes } from "./routes/writing.ts";

export interface AppOptions extends ApiContext {
  /** folder of the built client; null serves the API alone */
  readonly clientFolder: string | null;
  /** told of every request once it is answered */
  readonly onAnswered?: (answered: AnsweredRequest) => void;
}

export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  const metrics = metricsOf({ version: packageVersion });
  app.use(observed(metrics, options.onAnswered ?? (() => undefined)), hostGuard(options.host), securityHeaders);

  let description: unknown;
  const api = express.Router();
  api.use((_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  api.get("/openapi.json", (_request, response) => {
    description ??= openapi();
    response.json(description);
  });
  api.get("/metrics", (_request, response) => {
    response.type("text/plain; version=0.0.4; charset=utf-8").send(metrics.text());
  });
  const kept = keptAnswers();
  const figures = figuresNow(options, kept);
  api.use(statusRoutes(options, figures), overallRoutes(options, kept, figures));
  api.use(documentRoutes(options, kept), textRoutes(options, kept), nodeRoutes(options));
  api.use(subjectPages(options), subjectLists(options));
  api.use(cypherRoutes(options), exportRoutes(options));
  api.use(writingRoutes(options, figures));
  api.use((request) => {
    throw new HttpProblem(
      404,
      "noRoute",
      `nothing answers ${request.method} /api${request.path}; see /api/openapi.json`,
    );
  });
  app.use("/api", api);

  const { clientFolder } = options;
  if (clientFolder !== null && existsSync(clientFolder)) {
    app.use(
      "/assets",
      packed(join(clientFolder, "assets")),
      express.static(join(clientFolder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }),
    );
    app.use(express.static(clientFolder, { index: false }));
    // every other address is a view of the client
    app.get("/{*path}", (_request, response) =>
      response.sendFile(join(clientFolder, "index.html"), { cacheControl: false }),
    );
  }
  app.use(problemHandler(options.log));
  return app;
}
