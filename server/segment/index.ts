/** Door of the room: where each document stands in a source. */
import type { DocumentSpan, SourceText } from "../model/index.ts";

/** Cuts a source into documents, in order, not overlapping. */
export function segment(source: SourceText): readonly DocumentSpan[] {
  const { text, lineStarts } = source;
  const trimmed = lineStarts.map((s, i) => text.slice(s, (lineStarts[i + 1] ?? text.length + 1) - 1).trim());
  const starts: number[] = [];
  trimmed.forEach((line, i) => {
    if (line.length > 40 || !/^[^。，：]{1,15}[〔[﹝]\d{4}[〕\]﹞]第?\s?\d+\s?号$/.test(line)) return;
    let top = i;
    for (let k = i - 1, n = 0; k >= 0 && n < 5; k--) {
      const above = trimmed[k] ?? "";
      if (above === "") continue;
      if (above.length > 60 || /[。；:：)）|]$|日$/.test(above)) break;
      top = k;
      n++;
    }
    starts.push(top);
  });
  if (starts[0] === undefined) starts.push(0);
  return starts.map((first, k) => {
    let last = (starts[k + 1] ?? trimmed.length) - 1;
    while (last > first && trimmed[last] === "") last--;
    const start = lineStarts[first] ?? 0;
    const end = Math.min((lineStarts[last + 1] ?? text.length + 1) - 1, text.length);
    return { start, end, lineStart: first + 1, lineEnd: last + 1, parts: [{ kind: "body", start, end }] };
  });
}
