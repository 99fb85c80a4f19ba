/** The parts every view is made of: the question with its answer, the panel on the right, the stamp as last line. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "../i18n/index.ts";
import { copyText } from "./files.ts";
import { Icon } from "./icons.tsx";

/** The question of a view as its title, the answer in one sentence, and what can be done with it. */
export function Ask({
  children,
  answer,
  acts,
  crumb,
}: {
  readonly children: ComponentChildren;
  readonly answer?: ComponentChildren;
  readonly acts?: ComponentChildren;
  readonly crumb?: ComponentChildren;
}) {
  return (
    <section class="ask" aria-labelledby="question">
      {crumb && <p class="crumb">{crumb}</p>}
      <h1 id="question">{children}</h1>
      {answer !== undefined && (
        <p class="answer" data-testid="answer">
          {answer}
        </p>
      )}
      {acts && <div class="acts">{acts}</div>}
    </section>
  );
}

/** A slot of the question that is a choice. */
export function SlotChoice<T extends string>({
  label,
  value,
  options,
  onChoose,
  after = "",
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChoose: (value: T) => void;
  /** the words behind it: a sign that they begin with never stands alone on the next line */
  readonly after?: string;
}) {
  const [sign = ""] = /^[，。、？！,.?!—]*/.exec(after) ?? [];
  const slot = (
    <span class="slot">
      <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
  return (
    <>
      {sign ? (
        <span class="whole">
          {slot}
          {sign}
        </span>
      ) : (
        slot
      )}
      {after.slice(sign.length)}
    </>
  );
}

/** A slot that leads to the search, where another value is found. */
export function SlotLink({ children }: { readonly children: ComponentChildren }) {
  return (
    <a
      class="slot words"
      href="/search"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        focusSearch();
      }}
    >
      {children}
    </a>
  );
}

export function focusSearch(): void {
  const seek = document.querySelector<HTMLInputElement>("[data-seek]");
  if (seek && seek.offsetParent !== null) {
    seek.focus();
    seek.select();
  } else document.querySelector<HTMLAnchorElement>("[data-seek-link]")?.click();
}

/** Numbers of an answer stand out: digits in bold, words as they are. */
export function Sentence({ text }: { readonly text: string }) {
  const parts = text.split(/(\d{4}-\d{2}-\d{2}|\d(?:[\d,.]*\d)?)/);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <b key={index} class="num">
            {part}
          </b>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** Words of which no day (ISO) breaks at the end of a line. */
export function WholeDays({ text }: { readonly text: string }) {
  const parts = text.split(/(\d{4}-\d{2}-\d{2})/);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} class="num">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

export function Segment<T extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string; readonly testid?: string }[];
  readonly onChoose: (value: T) => void;
}) {
  return (
    <div class="seg" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          type="button"
          key={option.value}
          aria-pressed={option.value === value}
          data-testid={option.testid}
          onClick={() => onChoose(option.value)}
        >
          {option.name}
        </button>
      ))}
    </div>
  );
}

/**
 * The panel on the right; on a phone it follows the content, or lies over its foot as a sheet. Esc closes it.
 * A panel that follows the content is scrolled to.
 */
export function Panel({
  label,
  about = "",
  onClose,
  children,
  class: extra = "",
}: {
  readonly label: string;
  /** what it tells of, where that was pressed; "" for what it says at first */
  readonly about?: string;
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
}) {
  const panel = useRef<HTMLElement>(null);
  useEscape(onClose);
  useEffect(() => {
    if (about && panel.current) bringInSight(panel.current);
  }, [about]);
  return (
    <aside class={`panel ${extra}`} aria-label={label} data-testid="panel" ref={panel}>
      {children}
    </aside>
  );
}

/** What was pressed stays in sight: beside the panel in what scrolls, and above a sheet. */
function bringInSight(panel: HTMLElement): void {
  panel.scrollTop = 0;
  // a picture without parts of its own stays in sight as a whole
  const pressed =
    panel.parentElement?.querySelector("[data-drawn]") ??
    panel.parentElement?.querySelector('[aria-pressed="true"]:not(.panel *)');
  pressed?.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (!matchMedia("(max-width: 820px)").matches) return;
  if (getComputedStyle(panel).position !== "fixed") {
    panel.scrollIntoView({ block: "start" });
    return;
  }
  // as high as it may become: what it tells is still on its way
  const top = innerHeight - Number.parseFloat(getComputedStyle(panel).maxHeight);
  const over = (pressed?.getBoundingClientRect().bottom ?? 0) - top;
  if (over > 0) scrollBy(0, over + 12);
}

export function PanelTop({
  children,
  onClose,
}: {
  readonly children: ComponentChildren;
  readonly onClose?: () => void;
}) {
  return (
    <div class="ptop">
      {children}
      {onClose && (
        <button type="button" class="tool x" aria-label={words.value.actions.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

export function useEscape(onClose?: () => void): void {
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // a dialog over all of it goes first, by itself
      if (document.querySelector("dialog[open]")) return;
      if (event.key === "Escape" && latest.current && !event.defaultPrevented) {
        event.preventDefault();
        latest.current();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** A button that copies, and says that it did in its own place. */
export function CopyButton({
  text,
  name,
  icon = "copy",
  class: extra = "",
}: {
  readonly text: () => string;
  readonly name: string;
  readonly icon?: "copy" | "link";
  readonly class?: string;
}) {
  const [done, setDone] = useState(false);
  return (
    <button
      type="button"
      class={extra}
      onClick={async () => {
        setDone(await copyText(text()));
        setTimeout(() => setDone(false), 1500);
      }}
    >
      <Icon name={icon} />
      <span>{done ? words.value.actions.copied : name}</span>
    </button>
  );
}
