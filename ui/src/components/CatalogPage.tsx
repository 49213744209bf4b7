import { api } from "../api/client";
import type { Catalog } from "../api/contract";
import { count, moment } from "../format/words";
import { CATALOG_PARTS, type CatalogPart, type Route } from "../state/route";
import { type Loaded, useLoad } from "../state/useLoad";
import { CatalogTables } from "./CatalogTables";
import { Icon } from "./Icon";
import { KeysView } from "./KeysView";
import { MeaningView } from "./MeaningView";
import { ProblemNote } from "./ProblemNote";
import { Go } from "./Rail";
import { SuggestionsView } from "./SuggestionsView";

interface Props {
  source: string;
  part: CatalogPart;
  onAsk: (source: string) => void;
  onGo: (route: Route) => void;
}

const PARTS: Record<CatalogPart, string> = { tables: "Tables", keys: "Keys", meaning: "Meaning", suggestions: "Suggestions" };

/** What is known of one source: its tables and keys, what its semantic model says, and what that could say. */
export function CatalogPage({ source, part, onAsk, onGo }: Props) {
  const catalog = useLoad(source, () => api.catalog(source));
  return (
    <div className="column data-page">
      <header className="page-head">
        <Go className="back" to={{ page: "data" }} onGo={onGo}>
          <Icon name="back" /> Data
        </Go>
        <div className="title-row">
          <h1>{source}</h1>
          <button type="button" className="button primary" onClick={() => onAsk(source)}>
            Ask {source}
          </button>
        </div>
        {catalog.value?.description ? <p>{catalog.value.description}</p> : null}
        {catalog.value ? <p className="small">{factsOf(catalog.value)}</p> : null}
      </header>
      <nav className="parts" aria-label={`What is known of ${source}`}>
        {CATALOG_PARTS.map((each) => (
          <Go key={each} className="part" to={{ page: "catalog", source, part: each }} current={each === part} onGo={onGo}>
            {PARTS[each]}
          </Go>
        ))}
      </nav>
      {catalog.problem ? <ProblemNote problem={catalog.problem} /> : null}
      <Part source={source} part={part} catalog={catalog} />
    </div>
  );
}

function Part({ source, part, catalog }: { source: string; part: CatalogPart; catalog: Loaded<Catalog> }) {
  switch (part) {
    case "keys":
      return catalog.value ? <KeysView catalog={catalog.value} onDecided={catalog.reload} /> : null;
    case "meaning":
      return <MeaningView source={source} />;
    case "suggestions":
      return <SuggestionsView source={source} onAdded={catalog.reload} />;
    default:
      return catalog.value ? <CatalogTables catalog={catalog.value} /> : null;
  }
}

function factsOf({ tables, dialect, read_at: readAt }: Catalog): string {
  return [count(tables.length, "table"), dialect, readAt ? `read ${moment(readAt)}` : null].filter(Boolean).join(" · ");
}
