/** What went wrong, in one line beside the thing that was tried. */
import type { ApiError } from "../api/index.ts";
import { words } from "../i18n/index.ts";

export function ProblemLine({ error }: { readonly error: ApiError }) {
  return (
    <p role="alert" class="bad" data-testid="error">
      △ {words.value.errors[error.code].title}。<span class="dim">{error.message}</span>
    </p>
  );
}
