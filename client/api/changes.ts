/** What changes the corpus: each is answered with the id of the job that computes the graph anew. */
import type { Corrections } from "../../server/model/api.ts";
import type { Correction } from "../../server/model/corrections.ts";
import { ApiError, problemOf } from "./problem.ts";
import { bearer, part, request } from "./transport.ts";

/** How far a job is. */
export interface JobProgress {
  readonly stage: "reading" | "resolving" | "loading" | "counting";
  readonly done: number;
  readonly total: number;
}

/** `token`: asked for on writes when the server has one */
export const changes = {
  /** ends an import; what was read is kept */
  cancelImport: async (id: string, token: string | null): Promise<void> => {
    const response = await fetch(`/api/import/${part(id)}`, {
      method: "DELETE",
      headers: bearer(token),
    });
    if (!response.ok) throw await problemOf(response);
  },
  /** @param token asked for on writes when the server has one */
  upload: (files: readonly File[], token: string | null) => {
    const form = new FormData();
    for (const file of files) form.append("files", file, file.name);
    return request<{ readonly id: string; readonly files: number }>("/api/import", {
      method: "POST",
      body: form,
      headers: bearer(token),
    });
  },
  /** reads again what another version of the rules has read */
  readAgain: (token: string | null) =>
    request<{ readonly id: string }>("/api/sources/read-again", { method: "POST", headers: bearer(token) }),
  /** takes a file out of the corpus; the graph is computed anew under the id of the answer */
  removeSource: (id: string, token: string | null) =>
    request<{ readonly id: string }>(`/api/sources/${part(id)}`, { method: "DELETE", headers: bearer(token) }),
  /** adds a correction; the graph is computed anew under the id of the answer */
  correct: (correction: Correction, token: string | null) =>
    request<{ readonly id: string; readonly correction: Corrections["items"][number] }>("/api/corrections", {
      method: "POST",
      headers: { "content-type": "application/json", ...bearer(token) },
      body: JSON.stringify(correction),
    }),
  takeBack: (key: string, token: string | null) =>
    request<{ readonly id: string }>(`/api/corrections/${part(key)}`, { method: "DELETE", headers: bearer(token) }),
  /** waits for the end of a job, telling how far it is. @throws ApiError with the words of the job that failed */
  ended: (id: string, tell: (progress: JobProgress) => void = () => undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const source = new EventSource(`/api/import/${part(id)}/events`);
      source.addEventListener("progress", (event: MessageEvent<string>) => tell(JSON.parse(event.data) as JobProgress));
      const end = (then: () => void) => () => {
        source.close();
        then();
      };
      source.addEventListener("done", end(resolve));
      source.addEventListener("failed", (event: MessageEvent<string>) =>
        end(() => reject(new ApiError(0, "failed", String(JSON.parse(event.data).message), null)))(),
      );
      source.addEventListener("error", () => {
        if (source.readyState === EventSource.CLOSED) reject(new ApiError(0, "offline", "the job is not known", null));
      });
    }),
  importEvents: (id: string) => new EventSource(`/api/import/${part(id)}/events`),
} as const;
