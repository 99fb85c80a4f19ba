/** What went wrong, in one line beside the thing that was tried; what is only not counted yet is said calmly. */
import type { ApiError } from "../api/index.ts";
import { words } from "../i18n/index.ts";

export function ProblemLine({ error, retry }: { readonly error: ApiError; readonly retry?: () => void }) {
  const t = words.value;
  if (error.code === "counting")
    return (
      <p role="status" class="dim" data-testid="counting">
        {t.errors.counting.title}
      </p>
    );
  return (
    <p role="alert" class="bad" data-testid="error">
      △ {t.errors[error.code].title}。<span class="dim">{error.message}</span>
      {retry && (
        <>
          {" "}
          <button type="button" class="btn" onClick={retry}>
            {t.actions.retry}
          </button>
        </>
      )}
    </p>
  );
}
