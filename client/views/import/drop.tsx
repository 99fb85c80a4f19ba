/** The well for files: dropped, or chosen one by one or as a folder. */
import { useRef, useState } from "preact/hooks";
import { words } from "../../i18n/index.ts";
import { droppedFiles } from "./dropped.ts";

export function Drop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const t = words.value.imports;
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const hidden = {
    class: "vh",
    multiple: true,
    tabIndex: -1,
    onChange: (event: { readonly currentTarget: HTMLInputElement }) => {
      onFiles([...(event.currentTarget.files ?? [])]);
      event.currentTarget.value = "";
    },
  };
  return (
    <section
      class={`drop${over ? " over" : ""}`}
      aria-label={t.drop}
      data-testid="drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={async (event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onFiles(await droppedFiles(event.dataTransfer));
      }}
    >
      <p class="big">{t.drop}</p>
      <p class="acts">
        <button type="button" class="btn" onClick={() => chooser.current?.click()}>
          {t.choose}
        </button>
        <button type="button" class="btn" onClick={() => folder.current?.click()}>
          {t.folder}
        </button>
      </p>
      <p class="dim">{t.formats}</p>
      <input type="file" ref={chooser} {...hidden} aria-label={t.choose} data-testid="files" />
      <input type="file" ref={folder} {...hidden} aria-label={t.folder} {...{ webkitdirectory: true }} />
    </section>
  );
}
