/** A statement to be read: numbered lines in the editor's colours. */
import { tokenLines } from "../../../server/model/cypher.ts";
import "./statement.css";

export function Statement({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <section class="stm" aria-label={label} data-testid="statement" tabIndex={0}>
      <ol>
        {tokenLines(text).map((line, index) => (
          // lines of a text have no other identity than their place
          <li key={index}>
            <code>
              {line.map((piece, at) =>
                piece.kind === "plain" ? (
                  piece.text
                ) : (
                  <i key={at} class={`t-${piece.kind}`}>
                    {piece.text}
                  </i>
                ),
              )}
            </code>
          </li>
        ))}
      </ol>
    </section>
  );
}
