/** The layered layout off the main thread: numbers in, numbers out, nothing is copied on the way back. */
import { type LayoutInput, type LayoutOutput, layoutCascade } from "./index.ts";

export interface LayoutAsked {
  readonly turn: number;
  readonly input: LayoutInput;
}
export interface LayoutAnswered {
  readonly turn: number;
  readonly output: LayoutOutput;
}

addEventListener("message", ({ data }: MessageEvent<LayoutAsked>) => {
  const output = layoutCascade(data.input);
  const answer: LayoutAnswered = { turn: data.turn, output };
  postMessage(answer, { transfer: [output.y, ...output.passages].map((list) => list.buffer as ArrayBuffer) });
});
