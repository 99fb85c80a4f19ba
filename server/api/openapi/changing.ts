/** Corrections, sources and imports, which change the corpus, and the export of all of it. */
import { z } from "zod";
import * as api from "../../model/api.ts";
import { correctionSchema } from "../../model/corrections.ts";
import type { Operation } from "./operation.ts";

export const CHANGING: readonly Operation[] = [
  {
    path: "/corrections",
    summary: "what people decided, the latest first",
    answer: api.corrections,
    parameters: { limit: "1–5000" },
  },
  {
    path: "/corrections",
    method: "post",
    summary: "add a correction; answers with the id of the job that computes the graph anew",
    body: correctionSchema,
    answer: z.object({ id: z.string(), correction: api.corrections.shape.items.element }),
    status: 202,
  },
  {
    path: "/corrections/{key}",
    method: "delete",
    summary: "take a correction back; answers with the id of the job",
    answer: z.object({ id: z.string() }),
    status: 202,
  },
  {
    path: "/sources",
    summary: "the files that the corpus was read from, those of the sample last",
    answer: api.sourceList,
    parameters: { name: "part of a name", skip: "0–", limit: "1–500" },
  },
  {
    path: "/sources/{id}",
    method: "delete",
    summary: "take a file back, with what no other file says; answers with the id of the job",
    answer: z.object({ id: z.string() }),
    status: 202,
  },
  {
    path: "/sources/read-again",
    method: "post",
    summary: "read again what another version of the rules has read; answers with the id of the job",
    answer: z.object({ id: z.string() }),
    status: 202,
  },
  {
    path: "/import",
    method: "post",
    summary: "upload files (multipart/form-data); answers with the id of the job",
    answer: z.object({ id: z.string(), files: z.number().int() }),
    status: 202,
  },
  { path: "/import/{id}/events", summary: "the job's progress as server-sent events", media: "text/event-stream" },
  { path: "/import/{id}", method: "delete", summary: "cancel the job" },
  {
    path: "/export",
    summary: "the whole graph as a stream",
    parameters: { format: "jsonl, csv, graphml or gexf" },
    media: "application/octet-stream",
  },
];
