import type { Source } from "../api/contract";
import type { Route } from "../state/route";
import { ConnectFile } from "./ConnectFile";
import { ConnectUrl } from "./ConnectUrl";
import { useNotice } from "./Notice";
import { SourceList } from "./SourceList";

interface Props {
  sources: Source[];
  loaded: boolean;
  onChanged: () => void;
  onAsk: (source: string) => void;
  onGo: (route: Route) => void;
}

export function DataPage({ sources, loaded, onChanged, onAsk, onGo }: Props) {
  const notify = useNotice();
  const added = (source: Source) => {
    notify(`${source.name} is ready to be asked.`);
    onChanged();
  };
  return (
    <div className="column data-page">
      <header className="page-head">
        <h1>Data</h1>
        <p>What you can ask about. Nothing is written to a source before you have seen and confirmed it.</p>
      </header>
      <section aria-labelledby="sources-title">
        <h2 id="sources-title">Sources</h2>
        {loaded && sources.length === 0 ? <p className="soft">Nothing is connected yet. Add a file or a database below.</p> : null}
        <SourceList sources={sources} onChanged={onChanged} onAsk={onAsk} onGo={onGo} />
      </section>
      <section aria-labelledby="connect-title">
        <h2 id="connect-title">Connect your own</h2>
        <div className="connect">
          <ConnectFile onAdded={added} />
          <ConnectUrl onAdded={added} />
        </div>
      </section>
    </div>
  );
}
