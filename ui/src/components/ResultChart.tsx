import { useEffect, useRef, useState } from "react";
import type { ChartSpec } from "../api/contract";

interface Props {
  spec: ChartSpec;
  label: string;
  /** Redraws when it changes: a chart takes its colours when it is drawn. */
  theme: string;
}

export function ResultChart({ spec, label, theme }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"loading" | "drawn" | "failed">("loading");

  useEffect(() => {
    let current = true;
    let remove: (() => void) | undefined;
    const draw = async () => {
      const { drawChart } = await import("../chart/draw");
      if (!current || !place.current) return;
      const taken = await drawChart(place.current, spec);
      if (!current) return taken();
      remove = taken;
      setState("drawn");
    };
    draw().catch(() => current && setState("failed"));
    return () => {
      current = false;
      remove?.();
    };
  }, [spec, theme]);

  if (state === "failed") {
    return <p className="chart-failed">The chart could not be drawn. The table holds the same rows.</p>;
  }
  return (
    // A drawing of many marks is one picture to a screen reader; the table beside it has the values.
    <figure className="chart" data-state={state} role="img" aria-label={`Chart: ${label} The table shows the same values.`}>
      <div ref={place} className="chart-place" />
    </figure>
  );
}
