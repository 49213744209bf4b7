import type { TooltipHandler } from "vega";

let tip: HTMLElement | null = null;

/** Names and values in a small box, as text nodes only: both come from somebody's data. */
export const showTooltip: TooltipHandler = (_handler, event, _item, value) => {
  tip?.remove();
  tip = null;
  if (value === null || value === undefined || value === "") return;
  tip = document.createElement("div");
  tip.className = "chart-tip";
  const entries: [string, unknown][] = typeof value === "object" ? Object.entries(value) : [["", value]];
  for (const [name, shown] of entries) {
    const line = document.createElement("div");
    const label = document.createElement("span");
    label.textContent = name;
    const text = document.createElement("b");
    text.textContent = String(shown);
    line.append(label, text);
    tip.append(line);
  }
  document.body.append(tip);
  const { clientX, clientY } = event as MouseEvent;
  const left = Math.min(clientX + 14, innerWidth - tip.offsetWidth - 8);
  const top = Math.min(clientY + 14, innerHeight - tip.offsetHeight - 8);
  tip.style.transform = `translate(${left}px, ${top}px)`;
};
