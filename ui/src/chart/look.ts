import type { Config } from "vega-lite";

const NARROW = 500;

/** The page's colours and type, read from where the chart stands, so that it follows the theme. */
export function chartConfig(place: Element, width: number): Config {
  const style = getComputedStyle(place);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const ink = token("--ink-soft");
  const axis = {
    labelColor: ink,
    titleColor: ink,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 500,
    titlePadding: 10,
    labelPadding: 6,
    labelLimit: width < NARROW ? 100 : 180,
    domainColor: token("--line-strong"),
    tickColor: token("--line-strong"),
    ticks: false,
    gridColor: token("--line"),
    labelOverlap: true,
  } as const;
  const categories = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => token(`--chart-${number}`));
  const first = categories[0] ?? "teal";
  return {
    background: "transparent",
    font: style.fontFamily,
    view: { stroke: null },
    autosize: { type: "fit-x", contains: "padding" },
    axis,
    axisDiscrete: { grid: false },
    axisTemporal: { grid: false, tickCount: width < NARROW ? 4 : 8 },
    axisQuantitative: { grid: true, domain: false, tickCount: width < NARROW ? 4 : 6 },
    axisXDiscrete: { labelAngle: width < NARROW ? -40 : 0 },
    legend: { labelColor: ink, titleColor: ink, labelFontSize: 12, titleFontSize: 12, titleFontWeight: 500, orient: "top" },
    title: { color: token("--ink"), fontSize: 14, fontWeight: 600, anchor: "start", offset: 12 },
    bar: { color: first, cornerRadiusEnd: 3, discreteBandSize: { band: 0.72 } },
    line: { color: first, strokeWidth: 2.5, point: { filled: true, size: 36, color: first } },
    point: { color: first, filled: true, size: 50 },
    area: { color: first, fillOpacity: 0.25, line: true },
    text: { color: ink, fontSize: 12 },
    arc: { stroke: token("--surface"), strokeWidth: 2 },
    rect: { color: first },
    range: { category: categories, heatmap: { scheme: "teals" } as never },
  } as Config;
}
