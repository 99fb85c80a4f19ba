/** How the HTTP interface is asked: addresses, answers as JSON or JSON Lines, and what goes wrong as an {@link ApiError}. */
import { ApiError, problemOf } from "./problem.ts";

export type Query = Readonly<Record<string, string | number | null | undefined>>;

export const part = encodeURIComponent;

export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== "") search.set(name, String(value));
  const text = search.toString();
  return `/api${path}${text ? `?${text}` : ""}`;
}

const offline = (error: unknown): unknown =>
  error instanceof DOMException && error.name === "AbortError"
    ? error
    : new ApiError(0, "offline", error instanceof Error ? error.message : String(error), null);

async function answered(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    throw offline(error);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

export const request = async <T>(path: string, init: RequestInit): Promise<T> =>
  (await (await answered(path, init)).json()) as T;

/** An answer of JSON Lines, a line as soon as it is there. */
export async function* lines<T>(path: string, signal: AbortSignal): AsyncGenerator<T> {
  const { body } = await answered(path, { signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const part = await reader?.read().catch((error: unknown) => {
      throw offline(error);
    });
    if (part === undefined || part.done) return;
    const whole = `${rest}${part.value}`.split("\n");
    rest = whole.pop() ?? "";
    for (const line of whole) yield JSON.parse(line) as T;
  }
}

export const get = <T>(path: string, signal: AbortSignal, query?: Query): Promise<T> =>
  request<T>(address(path, query), { signal, headers: { accept: "application/json" } });

export const bearer = (token: string | null): Record<string, string> =>
  token ? { authorization: `Bearer ${token}` } : {};
