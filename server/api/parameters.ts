/** Query strings, checked: what is wrong is said by name. */
import type { Request } from "express";
import { HttpProblem } from "./problem.ts";

export function textParameter(request: Request, name: string): string | null {
  const value = request.query[name];
  if (value === undefined || value === "") return null;
  if (typeof value !== "string") throw new HttpProblem(400, "invalid", `expected one value of ${name}`);
  return value;
}

export function wholeParameter(request: Request, name: string, fallback: number, most: number, least = 1): number {
  const value = textParameter(request, name);
  if (value === null) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new HttpProblem(
      400,
      "invalid",
      `expected ${name} to be a whole number from ${least} to ${most}, got ${JSON.stringify(value)}`,
    );
  }
  return number;
}

/** A day of the calendar, YYYY-MM-DD; null where none is asked for. @throws HttpProblem 400 */
export function dayParameter(request: Request, name: string): string | null {
  const value = textParameter(request, name);
  if (value === null) return null;
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new HttpProblem(
      400,
      "invalid",
      `expected ${name} to be a day such as 2024-03-01, got ${JSON.stringify(value)}`,
    );
  return value;
}

export function choiceParameter<T extends string>(
  request: Request,
  name: string,
  choices: readonly T[],
  fallback: T,
): T {
  const value = textParameter(request, name);
  if (value === null) return fallback;
  const choice = choices.find((candidate) => candidate === value);
  if (!choice)
    throw new HttpProblem(
      400,
      "invalid",
      `expected ${name} to be one of ${choices.join(", ")}, got ${JSON.stringify(value)}`,
    );
  return choice;
}

/** A list joined by commas, every item from a closed list. */
export function listParameter<T extends string>(
  request: Request,
  name: string,
  choices: readonly T[],
  fallback: readonly T[],
): readonly T[] {
  const value = textParameter(request, name);
  if (value === null) return fallback;
  return value.split(",").map((item) => {
    const choice = choices.find((candidate) => candidate === item);
    if (!choice)
      throw new HttpProblem(
        400,
        "invalid",
        `expected ${name} to list ${choices.join(", ")}; got ${JSON.stringify(item)}`,
      );
    return choice;
  });
}

/** The only path parameter of a route, decoded. */
export function pathParameter(request: Request, name: string): string {
  const value = request.params[name];
  if (typeof value !== "string" || value === "" || value.length > 600)
    throw new HttpProblem(400, "invalid", `expected ${name} in the address`);
  return value;
}
