import { Menu } from "@base-ui/react/menu";
import { api } from "../api/client";
import type { Answer, ExportFormat } from "../api/contract";
import { asProblem } from "../api/problem";
import { exactText } from "../format/value";
import { Icon } from "./Icon";
import { useNotice } from "./Notice";
import { useCopy } from "./useCopy";

const FORMATS: [ExportFormat, string][] = [
  ["csv", "CSV"],
  ["xlsx", "Excel"],
  ["json", "JSON"],
  ["parquet", "Parquet"],
];

const PICTURES: [ExportFormat, string][] = [
  ["png", "Download picture"],
  ["svg", "Download drawing (SVG)"],
];

export function ExportMenu({ answer }: { answer: Answer }) {
  const notify = useNotice();
  const copy = useCopy();

  const save = async (format: ExportFormat) => {
    try {
      const { blob, name } = await api.exported(answer.id, format);
      saveFile(blob, name);
      notify(`Saved ${name}`);
    } catch (error) {
      const { message, action } = asProblem(error);
      notify([message, action].filter(Boolean).join(" "));
    }
  };

  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="button quiet">
        <Icon name="export" /> Export
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="popup-place" side="bottom" align="start" sideOffset={6}>
          <Menu.Popup className="popup">
            {FORMATS.map(([format, name]) => (
              <Menu.Item key={format} className="popup-item" onClick={() => save(format)}>
                {name}
              </Menu.Item>
            ))}
            {answer.chart ? (
              <>
                <Menu.Separator className="popup-line" />
                {PICTURES.map(([format, name]) => (
                  <Menu.Item key={format} className="popup-item" onClick={() => save(format)}>
                    {name}
                  </Menu.Item>
                ))}
              </>
            ) : null}
            <Menu.Separator className="popup-line" />
            <Menu.Item className="popup-item" onClick={() => copy(tabSeparated(answer), "the table")}>
              Copy the table
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function saveFile(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

/** What spreadsheets take from the clipboard. A leading sign that would start a formula gets an apostrophe. */
export function tabSeparated({ columns, rows }: Answer): string {
  const lines = [columns.map((column) => column.name), ...rows.map((row) => row.map(exactText))];
  return lines.map((line) => line.map(safeField).join("\t")).join("\n");
}

function safeField(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(flat) && !/^[+-]?\d+(\.\d+)?$/.test(flat) ? `'${flat}` : flat;
}
