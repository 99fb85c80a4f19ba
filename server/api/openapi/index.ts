/** /api/openapi.json, generated from the schemas of model/api.ts. */
import { z } from "zod";
import * as api from "../../model/api.ts";
import { packageVersion } from "../../root.ts";
import { CHANGING } from "./changing.ts";
import { READING } from "./reading.ts";

export function openapi(): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const {
    path,
    method = "get",
    summary,
    answer,
    body,
    parameters = {},
    media = "application/json",
    status = method === "delete" ? 204 : 200,
  } of [...READING, ...CHANGING]) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const inQuery = Object.entries(parameters).map(([name, description]) => ({
      name,
      in: "query",
      description,
      schema: { type: "string" },
    }));
    paths[`/api${path}`] ??= {};
    (paths[`/api${path}`] as Record<string, unknown>)[method] = {
      summary,
      parameters: [...inPath, ...inQuery],
      ...(body
        ? {
            requestBody: {
              required: true,
              content: { "application/json": { schema: z.toJSONSchema(body, { io: "input" }) } },
            },
          }
        : {}),
      responses: {
        [`${status}`]: {
          description: summary,
          ...(answer || media !== "application/json"
            ? { content: { [media]: answer ? { schema: z.toJSONSchema(answer) } : {} } }
            : {}),
        },
        default: {
          description: "a problem (RFC 9457)",
          content: { "application/problem+json": { schema: z.toJSONSchema(api.problem) } },
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "政脉 Zhengmai",
      version: packageVersion,
      description: "A graph of Chinese government documents, with the sentence behind every edge.",
    },
    paths,
  };
}
