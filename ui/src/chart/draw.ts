/** Draws a Vega-Lite spec without eval, without the network and without HTML; loaded only when a chart is shown. */

import { Error as Errors, type Loader, logger, parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Cell, ChartSpec } from "../api/contract";
import { columnFormat, formatCell } from "../format/value";
import { chartConfig } from "./look";
import { showTooltip } from "./tooltip";

/** The page's policy would stop a fetch anyway; this loader makes sure none is even tried. */
const noLoader: Loader = {
  load: refuse,
  sanitize: refuse,
  http: refuse,
  file: refuse,
} as unknown as Loader;

function refuse(): Promise<never> {
  return Promise.reject(new Error("A chart holds its own data; it loads nothing."));
}

/** Draws into *container* and returns what takes the chart away again. */
export async function drawChart(container: HTMLElement, spec: ChartSpec): Promise<() => void> {
  const width = container.clientWidth;
  const fits = isSingleView(spec);
  const sized = fits ? withValues({ height: comfortableHeight(spec), ...spec, width }) : spec;
  const { spec: vega } = compile(sized as unknown as TopLevelSpec, {
    config: chartConfig(container, width),
    logger: logger(Errors),
  });
  const view = new View(parse(vega, undefined, { ast: true }), {
    expr: expressionInterpreter,
    loader: noLoader,
    logLevel: Errors,
    renderer: "svg",
    container,
    hover: true,
    tooltip: showTooltip,
  } as ConstructorParameters<typeof View>[1]);
  await view.runAsync();
  const observer = new ResizeObserver(() => {
    if (fits && container.clientWidth > 0) void view.width(container.clientWidth).runAsync();
  });
  observer.observe(container);
  return () => {
    observer.disconnect();
    view.finalize();
    container.replaceChildren();
  };
}

/** Facets size each of their panels; only a single view is stretched to the page. */
const isSingleView = ({ facet, hconcat, vconcat, concat, repeat, encoding }: ChartSpec) =>
  ![facet, hconcat, vconcat, concat, repeat].some(Boolean) &&
  !Object.keys((encoding as object | undefined) ?? {}).some((channel) => /^(row|column|facet)$/.test(channel));

/** Bars that lie on their side end in their value, so that no eye has to travel down to the axis. */
function withValues(spec: ChartSpec): ChartSpec {
  const { mark, encoding, data, ...rest } = spec as SingleView;
  const { x, y, color } = encoding ?? {};
  if (mark?.type !== "bar" || color || x?.type !== "quantitative" || y?.type !== "nominal" || !data?.values) return spec;
  const cells = data.values.map((row) => row[x.field] ?? null);
  const format = columnFormat(x.title ?? "", "number", cells);
  const texts = cells.map((cell) => (cell === null ? "" : formatCell(cell, format, "number")));
  const axis = { labels: false, title: x.title, grid: false };
  const across = { ...encoding, x: { ...x, axis } };
  const label = { type: "text", align: "left", baseline: "middle", dx: 5, tooltip: null };
  return {
    ...rest,
    data: { values: data.values.map((row, index) => ({ ...row, [LABEL]: texts[index] })) },
    // Labels stand in the margin where their bar is the longest.
    padding: { left: 0, top: 5, bottom: 5, right: 8 + 7 * Math.max(...texts.map((text) => text.length)) },
    layer: [
      { mark, encoding: across },
      { mark: label, encoding: { ...across, text: { field: LABEL, type: "nominal" } } },
    ],
  };
}

const LABEL = "label";

interface SingleView {
  mark?: { type?: string };
  encoding?: Record<string, Channel>;
  data?: { values?: Record<string, Cell>[] };
}

interface Channel {
  type?: string;
  field: string;
  title?: string;
}

/** Categories down the side get a line each; everything else a picture of ordinary shape. */
function comfortableHeight({ encoding }: ChartSpec): number | { step: number } {
  const { y } = (encoding ?? {}) as { y?: { type?: string } };
  return y?.type === "nominal" || y?.type === "ordinal" ? { step: 30 } : 280;
}
