/** Our own icons: 16 px grid, 1.5 px strokes, round ends, no fill. */
const PATHS = {
  search: "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Zm-1 3.5 3.5 3.5",
  moon: "M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6Z",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h7",
  close: "m4 4 8 8M12 4l-8 8",
  down: "m4 6 4 4 4-4",
  up: "m4 10 4-4 4 4",
  right: "m6 4 4 4-4 4",
  copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z",
  link: "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8",
  save: "M8 2.5v7.5M4.8 7.2 8 10.4l3.2-3.2M3 13.5h10",
  table: "M2.5 3.5h11v9h-11ZM2.5 6.5h11M6.5 6.5v6",
  plus: "M8 3.5v9M3.5 8h9",
  minus: "M3.5 8h9",
  fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  layered: "M2.5 3h11M2.5 8h11M2.5 13h11M5 3v5M11 3v5M8 8v5",
  force:
    "M8 2v4M8 10v4M2.5 5l4 2M13.5 5l-4 2M2.8 11l3.7-2M13.2 11l-3.7-2M9.8 8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0Z",
  radial:
    "M10.5 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM8 2v1M8 13v1M2 8h1M13 8h1M3.8 3.8l.7.7M11.5 11.5l.7.7M12.2 3.8l-.7.7M4.5 11.5l-.7.7",
  grid: "M3 3h3.5v3.5H3ZM9.5 3H13v3.5H9.5ZM3 9.5h3.5V13H3ZM9.5 9.5H13V13H9.5Z",
  path: "M5 12a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0ZM14 4a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0ZM5 12h3.5V4H11",
  pin: "M6 2.5h4l-.5 4 2.5 2.5H4l2.5-2.5ZM8 9v4.5",
  hide: "M2 8c3-5 9-5 12 0-3 5-9 5-12 0ZM3 13 13 3",
  show: "M2 8c3-5 9-5 12 0-3 5-9 5-12 0ZM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z",
  lasso:
    "M13.5 6.5c0 2.200-2.500 4-5.500 4s-5.500-1.800-5.500-4 2.500-4 5.500-4 5.500 1.800 5.500 4ZM5 10c-1 1-.5 2.200.5 2.200S7 13.500 6 14.500",
  collapse:
    "M2.500 2.500 6 6M6 3.500V6H3.500M13.500 2.500 10 6M10 3.500V6h2.500M2.500 13.500 6 10M6 12.500V10H3.500M13.500 13.500 10 10M10 12.500V10h2.500",
  undo: "M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H6",
  redo: "m10.5 3 3 3-3 3M13.5 6h-7a3.5 3.5 0 0 0 0 7H10",
  print: "M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9.5h7v4h-7Z",
  list: "M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01",
  run: "M5 3.5v9l7-4.5Z",
  page: "M4 2h5.500l3 3v9H4ZM9.500 2v3h3",
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark: one point, three lines leaving it: solid, dashed, dotted. */
export function BrandMark() {
  return (
    <svg width="28" height="24" viewBox="0 0 28 24" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round">
        <path d="M6 12C13 12 13 3 26 3" />
        <path d="M6 12h20" stroke-dasharray="4 4.2" />
        <path d="M6 12C13 12 13 21 26 21" stroke-dasharray=".1 4.3" />
      </g>
      <circle cx="5" cy="12" r="3.8" fill="var(--zhu)" />
    </svg>
  );
}
