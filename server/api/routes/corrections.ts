/** What people decided: listed, added, taken back. Each change computes the graph anew, as a job that can be followed. */
import express, { Router } from "express";
import { addCorrection, removeCorrection } from "../../ingest/index.ts";
import { correctionSchema, keptApart, squeezed } from "../../model/corrections.ts";
import type { Correction } from "../../model/index.ts";
import { isFullName } from "../../resolve/index.ts";
import type { ApiContext } from "../context.ts";
import { writeGuard } from "../guards.ts";
import type { JobBoard } from "../jobs.ts";
import { pathParameter, wholeParameter } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import { listedCorrections, shownCorrection } from "../views/corrections.ts";
import { findNode } from "../views/node.ts";

export function correctionRoutes(context: ApiContext, jobs: JobBoard): Router {
  const router = Router();
  const guard = writeGuard(context.token);

  router.get("/corrections", async (request, response) => {
    const limit = wholeParameter(request, "limit", 200, 5000);
    const all = context.corrections();
    response.json({
      // the latest first
      items: await listedCorrections(context.store, all.slice(-limit).reverse()),
      total: all.length,
      limit,
      truncated: all.length > limit,
    });
  });
  router.post("/corrections", guard, express.json({ limit: "16kb" }), async (request, response) => {
    const correction = await correctionOf(context, request.body);
    jobs.expectRoom();
    addCorrection(context.dataFolder, correction);
    const job = jobs.recompute();
    response
      .status(202)
      .location(`/api/import/${job.id}/events`)
      .json({ id: job.id, correction: shownCorrection(correction) });
  });
  router.delete("/corrections/:key", guard, (request, response) => {
    const key = pathParameter(request, "key");
    jobs.expectRoom();
    if (!removeCorrection(context.dataFolder, key))
      throw new HttpProblem(
        404,
        "noCorrection",
        `no correction has the key ${key}; it may have been taken back before`,
      );
    const job = jobs.recompute();
    response.status(202).location(`/api/import/${job.id}/events`).json({ id: job.id });
  });
  return router;
}

/** @throws HttpProblem 400 for another shape, 404 for nodes that are not there */
async function correctionOf({ store }: ApiContext, body: unknown): Promise<Correction> {
  const at = new Date().toISOString().slice(0, 19).concat("Z");
  const read = correctionSchema.safeParse(typeof body === "object" && !Array.isArray(body) ? { ...body, at } : body);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new HttpProblem(
      400,
      "invalid",
      `expected a correction as docs/corrections.md describes it: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim(),
    );
  }
  const correction = read.data;
  const apart = keptApart(correction);
  if (apart !== null) {
    const { properties } = await findNode(store, apart.subject, "Organization");
    const printed = [properties.name, ...[properties.aliases ?? []].flat()].map((name) => squeezed(String(name)));
    if (printed.includes(apart.name)) return correction;
    throw new HttpProblem(
      404,
      "noName",
      `expected a node, or a name under which the corpus prints ${apart.subject}, got ${JSON.stringify(apart.name)}`,
    );
  }
  if (correction.kind === "same" && correction.subject.startsWith("org:")) await expectBody(store, correction.value);
  else if (correction.kind === "same" || correction.kind === "notSame" || correction.kind === "target")
    await findNode(store, correction.value);
  // the subject of the others may be a relationship, which has no page of its own
  if (
    correction.kind === "same" ||
    correction.kind === "notSame" ||
    correction.kind === "boundary" ||
    correction.kind === "head" ||
    correction.kind === "text"
  )
    await findNode(store, correction.subject);
  return correction;
}

/** A body of the graph, or one that its full official name tells. @throws HttpProblem 404 */
async function expectBody(store: ApiContext["store"], id: string): Promise<void> {
  if (isFullName(id)) return;
  try {
    await findNode(store, id, "Organization");
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    throw new HttpProblem(
      404,
      "noBody",
      `expected a body of the graph, or a full official name with its place, as org:霸州市水务局, got ${JSON.stringify(id)}`,
    );
  }
}
