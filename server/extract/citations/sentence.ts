/** Where a sentence of folded text begins and ends, within reach. */
const STOPS = new Set([..."。;!?\n"].map((c) => c.charCodeAt(0)));
const REACH = 300;

export function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (STOPS.has(text.charCodeAt(i))) return i + 1;
  return Math.max(0, at - REACH);
}

export function sentenceEnd(text: string, at: number): number {
  for (let i = at; i < Math.min(text.length, at + REACH); i++) if (STOPS.has(text.charCodeAt(i))) return i + 1;
  return Math.min(text.length, at + REACH);
}
