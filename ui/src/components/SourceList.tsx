import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useState } from "react";
import { api } from "../api/client";
import type { Source } from "../api/contract";
import { asProblem } from "../api/problem";
import { count, moment } from "../format/words";
import type { Route } from "../state/route";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import { useNotice } from "./Notice";
import { Go } from "./Rail";

interface Props {
  sources: Source[];
  onChanged: () => void;
  onAsk: (source: string) => void;
  onGo: (route: Route) => void;
}

export function SourceList({ sources, onChanged, onAsk, onGo }: Props) {
  return (
    <ul className="sources">
      {sources.map((source) => (
        <SourceRow key={source.name} source={source} onChanged={onChanged} onAsk={onAsk} onGo={onGo} />
      ))}
    </ul>
  );
}

interface RowProps extends Omit<Props, "sources"> {
  source: Source;
}

function SourceRow({ source, onChanged, onAsk, onGo }: RowProps) {
  const [progress, setProgress] = useState<string | null>(null);
  const notify = useNotice();

  const sync = async () => {
    setProgress("Reading the catalog…");
    try {
      await api.syncSource(source.name, { onStep: (step) => setProgress(step.label) });
      notify(`${source.name} was read again.`);
      onChanged();
    } catch (error) {
      notify(asProblem(error).message);
    } finally {
      setProgress(null);
    }
  };

  return (
    <li className="source card">
      <div className="source-words">
        <Go className="source-title" to={{ page: "catalog", source: source.name, part: "tables" }} onGo={onGo}>
          {source.name}
        </Go>
        {source.engine ? <span className="engine">{source.engine}</span> : null}
        {source.uploaded ? <span className="engine">file</span> : null}
        {source.copied_from !== null ? <span className="engine">copy of {source.copied_from}</span> : null}
        {source.description ? <p>{source.description}</p> : null}
        <p className="source-facts" aria-live="polite">
          {progress ?? factsOf(source)}
        </p>
      </div>
      <div className="source-actions">
        <button type="button" className="button" onClick={() => onAsk(source.name)} disabled={source.status !== "ready"}>
          Ask
        </button>
        <IconButton icon="again" label={`Read ${source.name} again`} disabled={progress !== null} onClick={sync} />
        <RemoveSource source={source} onChanged={onChanged} />
      </div>
    </li>
  );
}

function factsOf(source: Source): string {
  if (source.status === "not_synced") return "Not read yet: press “read again”.";
  const facts = [
    source.tables === null ? null : count(source.tables, "table"),
    source.rows === null ? null : count(source.rows, "row"),
    source.read_at === null ? null : `${source.copied_from === null ? "read" : "as of"} ${moment(source.read_at)}`,
    source.waiting === 0 ? null : `${count(source.waiting, "table")} still to be looked into`,
  ];
  return facts.filter(Boolean).join(" · ");
}

function RemoveSource({ source, onChanged }: { source: Source; onChanged: () => void }) {
  const notify = useNotice();
  const remove = async () => {
    try {
      await api.removeSource(source.name);
      notify(`${source.name} was removed.`);
      onChanged();
    } catch (error) {
      notify(asProblem(error).message);
    }
  };
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger
        className="button quiet square"
        aria-label={`Remove ${source.name}`}
        title={`Remove ${source.name}`}
      >
        <Icon name="trash" />
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title>Remove {source.name}?</AlertDialog.Title>
          <AlertDialog.Description>
            {source.uploaded
              ? "The uploaded file is deleted from this server. Past answers stay."
              : "The connection is forgotten; the database itself is not touched. Past answers stay."}
          </AlertDialog.Description>
          <div className="form-row">
            <AlertDialog.Close className="button danger" onClick={remove}>
              Remove
            </AlertDialog.Close>
            <AlertDialog.Close className="button quiet">Keep it</AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
