/** The running head: mark, views, search, language, theme; closed by a thick and a thin rule. */
import { useState } from "preact/hooks";
import { words } from "./i18n/index.ts";
import { PAGES } from "./pages.ts";
import { SeekBox } from "./seek/index.ts";
import { formatRoute, language, type Route, route, setLanguage, setTheme, theme } from "./state/index.ts";
import { BrandMark, Icon } from "./ui/index.ts";
import "./head.css";

const ITEMS = [
  ["home", PAGES.home],
  ["reader", PAGES.documents],
  ["cascade", PAGES.cascade],
  ["coverage", PAGES.coverage],
  ["workload", PAGES.workload],
  ["network", PAGES.network],
  ["program", PAGES.program],
  ["questions", PAGES.questions],
  ["import", PAGES.import],
] as const satisfies readonly (readonly [string, Route])[];

const OWNER: Readonly<Record<string, string>> = {
  search: "reader",
  documents: "reader",
  texts: "reader",
  organization: "workload",
  // what its bodies have to do
  place: "workload",
  console: "questions",
  corpus: "coverage",
};

export function Head({ onLegend }: { readonly onLegend: () => void }) {
  const [open, setOpen] = useState(false);
  const t = words.value;
  const current = OWNER[route.value.view] ?? route.value.view;
  const links = ITEMS.map(([name, to]) => (
    <a
      key={name}
      href={formatRoute(to)}
      aria-current={current === name ? "page" : undefined}
      onClick={() => setOpen(false)}
    >
      {t.nav[name]}
    </a>
  ));
  return (
    <>
      <header class="head">
        <a class="brand" href="/" aria-label="政脉 Zhengmai">
          <BrandMark />
          <span>{t.brand}</span> <small>Zhengmai</small>
        </a>
        <nav class="nav" aria-label={t.nav.label}>
          {links}
        </nav>
        <span class="grow" />
        <SeekBox />
        <div class="tools">
          <a class="tool menu" href="/search" data-seek-link aria-label={t.search.label}>
            <Icon name="search" />
          </a>
          <div class="lang" role="group" aria-label={t.language}>
            <button type="button" aria-pressed={language.value === "zh"} onClick={() => setLanguage("zh")} lang="zh">
              中
            </button>
            <button
              type="button"
              aria-pressed={language.value === "en"}
              onClick={() => setLanguage("en")}
              lang="en"
              data-testid="lang-en"
            >
              EN
            </button>
          </div>
          <button
            type="button"
            class="tool wide"
            data-testid="open-legend"
            aria-label={t.keys.title}
            title={`${t.keys.title} (?)`}
            onClick={onLegend}
          >
            ?
          </button>
          <button
            type="button"
            class="tool"
            data-testid="theme"
            aria-label={theme.value === "dark" ? t.theme.light : t.theme.dark}
            title={theme.value === "dark" ? t.theme.light : t.theme.dark}
            onClick={() => setTheme(theme.value === "dark" ? "light" : "dark")}
          >
            <Icon name="moon" />
          </button>
          <button
            type="button"
            class="tool menu"
            aria-label={t.nav.menu}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? "close" : "menu"} />
          </button>
        </div>
      </header>
      {open && (
        <nav class="drawer" aria-label={t.nav.label}>
          {links}
          <button
            type="button"
            onClick={() => {
              setOpen(false);
              onLegend();
            }}
          >
            {t.keys.title}
          </button>
          <div class="lang" role="group" aria-label={t.language}>
            <button type="button" aria-pressed={language.value === "zh"} onClick={() => setLanguage("zh")} lang="zh">
              中文
            </button>
            <button type="button" aria-pressed={language.value === "en"} onClick={() => setLanguage("en")} lang="en">
              English
            </button>
          </div>
        </nav>
      )}
    </>
  );
}
