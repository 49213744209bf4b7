const PATHS = {
  again: "M13.5 8a5.5 5.5 0 1 1-1.6-3.9L13.5 5.7M13.5 2.5v3.2h-3.2",
  arrow: "M8 13V3M3.8 7.2 8 3l4.2 4.2",
  back: "M10 3.5 5.5 8l4.5 4.5",
  chart: "M2.5 13.5h11M4.5 11V7.5M8 11V3.5M11.5 11V6",
  check: "M3 8.5 6.5 12 13 4.5",
  chevron: "m4.5 6.2 3.5 3.6 3.5-3.6",
  close: "m4 4 8 8M12 4l-8 8",
  copy: "M5.5 5.5h7v7h-7zM10.5 5.5v-2h-7v7h2",
  data: "M2.8 4c0-1 2.3-1.8 5.2-1.8s5.2.8 5.2 1.8-2.3 1.8-5.2 1.8S2.8 5 2.8 4Zm0 0v8c0 1 2.3 1.8 5.2 1.8s5.2-.8 5.2-1.8V4M2.8 8c0 1 2.3 1.8 5.2 1.8s5.2-.8 5.2-1.8",
  down: "M4.7 2.5v6M4.7 8.5 7.6 14c1 0 1.7-.8 1.5-1.8L8.7 10h3.6c.8 0 1.4-.7 1.2-1.5l-1-4.8c-.2-.7-.7-1.2-1.4-1.2H2.5v6h2.2",
  export: "M8 2.5v7M4.9 6.6 8 9.7l3.1-3.1M2.8 11v1.5c0 .6.4 1 1 1h8.4c.6 0 1-.4 1-1V11",
  link: "M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.9-.9",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  moon: "M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z",
  ledger: "M4 2.5h8.5v11H4a1.5 1.5 0 0 1 0-3h8.5M2.5 12V4A1.5 1.5 0 0 1 4 2.5M6 5.5h4M6 7.8h2.5",
  pencil: "M3 13l.7-3L10.8 3a1.3 1.3 0 0 1 1.9 0l.3.3a1.3 1.3 0 0 1 0 1.9L6 12.3 3 13ZM9.6 4.2l2.2 2.2",
  plus: "M8 3v10M3 8h10",
  screen: "M2.5 3h11v8h-11zM6 13.5h4",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4l3.1 3.1",
  shield: "M8 2.2 3 4v4c0 3 2.1 4.9 5 6 2.9-1.1 5-3 5-6V4L8 2.2ZM5.8 8l1.6 1.6 2.9-3",
  stop: "M4.5 4.5h7v7h-7z",
  sun: "M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9",
  table: "M2.5 3h11v10h-11zM2.5 6.4h11M2.5 9.7h11M6.4 6.4V13",
  trash: "M3 4.5h10M6.5 4.5v-2h3v2M4.4 4.5l.6 9h6l.6-9M6.8 7v4M9.2 7v4",
  undo: "M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5 6 3.5M3 6.5l3 3",
  up: "M4.7 13.5v-6M4.7 7.5 7.6 2c1 0 1.7.8 1.5 1.8L8.7 6h3.6c.8 0 1.4.7 1.2 1.5l-1 4.8c-.2.7-.7 1.2-1.4 1.2H2.5v-6h2.2",
  upload: "M8 10V3M4.9 5.9 8 2.8l3.1 3.1M2.8 10.5v2c0 .6.4 1 1 1h8.4c.6 0 1-.4 1-1v-2",
  warn: "M8 2.5 14 13H2L8 2.5ZM8 6.7v3M8 11.3v.1",
  question: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.3 6.4c0-1 .8-1.6 1.7-1.6s1.7.6 1.7 1.5c0 1.2-1.7 1.3-1.7 2.6M8 11.2v.1",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: whatever it means is also said in words beside it or in the button's label. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
