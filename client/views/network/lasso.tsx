/** A sheet over the canvas on which a loop is drawn; the nodes inside it are chosen together. */
import { useState } from "preact/hooks";
import type { Point } from "../../graph/index.ts";

export function Lasso({ onLoop }: { readonly onLoop: (loop: readonly Point[]) => void }) {
  const [loop, setLoop] = useState<readonly Point[]>([]);
  const at = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }): Point => {
    const frame = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - frame.x, y: event.clientY - frame.y };
  };
  return (
    <svg
      class="lasso"
      aria-hidden="true"
      data-testid="lasso-sheet"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setLoop([at(event)]);
      }}
      onPointerMove={(event) => {
        const point = at(event);
        const last = loop.at(-1);
        if (last && Math.hypot(point.x - last.x, point.y - last.y) > 3) setLoop([...loop, point]);
      }}
      onPointerUp={() => {
        if (loop.length > 2) onLoop(loop);
        setLoop([]);
      }}
      onPointerCancel={() => setLoop([])}
    >
      {loop.length > 1 && <path d={`M${loop.map(({ x, y }) => `${x} ${y}`).join("L")}Z`} />}
    </svg>
  );
}

export function PickedBar({
  count,
  said,
  words,
  onKeep,
  onHide,
  onPin,
  onClear,
}: {
  readonly count: number;
  /** by what they were chosen, where that is to be told */
  readonly said: string | null;
  readonly words: {
    readonly picked: (n: number) => string;
    readonly only: string;
    readonly hide: string;
    readonly pin: string;
    readonly clear: string;
  };
  readonly onKeep: () => void;
  readonly onHide: () => void;
  readonly onPin: () => void;
  readonly onClear: () => void;
}) {
  return (
    <p class="said picked" role="status" data-testid="picked">
      {said && <span data-testid="said">{said}</span>}
      <b>{words.picked(count)}</b>
      <button type="button" class="btn" data-testid="picked-only" onClick={onKeep}>
        {words.only}
      </button>
      <button type="button" class="btn" data-testid="picked-hide" onClick={onHide}>
        {words.hide}
      </button>
      <button type="button" class="btn" data-testid="picked-pin" onClick={onPin}>
        {words.pin}
      </button>
      <button type="button" class="btn bare" data-testid="picked-clear" onClick={onClear}>
        {words.clear}
      </button>
    </p>
  );
}
