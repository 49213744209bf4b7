import { type DragEvent, useId, useRef, useState } from "react";
import { api } from "../api/client";
import type { Source } from "../api/contract";
import { asProblem, type Problem } from "../api/problem";
import { Icon } from "./Icon";
import { ProblemNote } from "./ProblemNote";

const ACCEPTED = ".csv,.tsv,.parquet,.json,.jsonl,.ndjson,.xlsx,.xlsm,.sqlite,.sqlite3,.db,.db3,.duckdb,.ddb";

/** Drop a file, or choose one with the button; both do the same. */
export function ConnectFile({ onAdded }: { onAdded: (source: Source) => void }) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const send = async (file: File | undefined) => {
    if (!file) return;
    setProblem(null);
    setSending(file.name);
    try {
      onAdded(await api.uploadSource(file));
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setSending(null);
      if (chooser.current) chooser.current.value = "";
    }
  };

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };

  return (
    <section className="card connect-file" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>A file</h3>
      <div
        className="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Icon name="upload" size={24} />
        <p>{sending ? `Reading ${sending}…` : "Drop a file here, or"}</p>
        <input
          ref={chooser}
          id={`${id}-file`}
          className="hidden"
          type="file"
          accept={ACCEPTED}
          tabIndex={-1}
          aria-label="File to upload"
          onChange={(event) => void send(event.target.files?.[0])}
        />
        <button type="button" className="button" disabled={sending !== null} onClick={() => chooser.current?.click()}>
          Choose a file
        </button>
        <p className="soft small">CSV, Excel, Parquet, JSON, SQLite or DuckDB. It stays on this server.</p>
      </div>
      {problem ? <ProblemNote problem={problem} /> : null}
    </section>
  );
}
