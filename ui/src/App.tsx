import { Dialog } from "@base-ui/react/dialog";
import { useCallback, useEffect, useRef, useState } from "react";
import { api } from "./api/client";
import type { Source } from "./api/contract";
import { asProblem, type Problem } from "./api/problem";
import { AskPage } from "./components/AskPage";
import { CatalogPage } from "./components/CatalogPage";
import { DataPage } from "./components/DataPage";
import { Icon } from "./components/Icon";
import { NoticeProvider } from "./components/Notice";
import { LedgerPage } from "./components/LedgerPage";
import { ProblemNote } from "./components/ProblemNote";
import { Rail } from "./components/Rail";
import { type Route, routePath, useRoute } from "./state/route";
import type { Thread } from "./state/thread";
import { useTheme } from "./state/theme";
import { type Loaded, useLoad } from "./state/useLoad";
import { type Asking, useThread } from "./state/useThread";

const LAST_SOURCE = "quaestor.source";

export function App() {
  const [route, go] = useRoute();
  const [choice, theme, choose] = useTheme();
  const sources = useLoad("sources", api.sources);
  const [version, setVersion] = useState(0);
  const shown = useRef<string | null>(null);
  const [menuOpen, setMenuOpen] = useState(false);
  const [text, setText] = useState("");

  const asking = useThread(
    useCallback(
      (id) => {
        const started: Route = { page: "conversation", id };
        shown.current = routePath(started);
        go(started, "replace");
        setVersion((before) => before + 1);
      },
      [go],
    ),
  );
  const problem = useOpened(route, shown, asking);
  useDefaultSource(sources.value?.items, asking);

  useEffect(() => {
    document.title = titleOf(route, asking.thread);
  });

  const goFromMenu = (to: Route) => {
    setMenuOpen(false);
    go(to);
    document.getElementById(to.page === "ask" ? "question" : "main")?.focus();
  };
  const rail = (
    <Rail
      route={route}
      version={version}
      conversation={asking.thread.conversation}
      onGo={goFromMenu}
      choice={choice}
      onChoose={choose}
    />
  );

  return (
    <NoticeProvider>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <div className="shell">
        <aside className="side">{rail}</aside>
        <Dialog.Root open={menuOpen} onOpenChange={setMenuOpen}>
          <header className="topbar">
            <Dialog.Trigger className="button quiet square" aria-label="Menu">
              <Icon name="menu" size={20} />
            </Dialog.Trigger>
            <img src="/mark.svg" alt="" width="24" height="24" />
            <span>Quaestor</span>
          </header>
          <Dialog.Portal>
            <Dialog.Backdrop className="backdrop" />
            <Dialog.Popup className="drawer" aria-label="Menu">
              {rail}
            </Dialog.Popup>
          </Dialog.Portal>
        </Dialog.Root>
        <main id="main" tabIndex={-1}>
          {sources.problem ? <LoadProblem sources={sources} /> : null}
          {problem ? <div className="column"><ProblemNote problem={problem} /></div> : null}
          <Page
            route={route}
            sources={sources}
            asking={asking}
            theme={theme}
            text={text}
            onText={setText}
            onGo={go}
            onAnswered={() => setVersion((before) => before + 1)}
          />
        </main>
      </div>
    </NoticeProvider>
  );
}

interface PageProps {
  route: Route;
  sources: Loaded<{ items: Source[] }>;
  asking: Asking;
  theme: string;
  text: string;
  onText: (change: (before: string) => string) => void;
  onGo: (route: Route) => void;
  onAnswered: () => void;
}

function Page({ route, sources, asking, onGo, ...rest }: PageProps) {
  const items = sources.value?.items ?? [];
  const ask = (source: string) => {
    asking.clear(source);
    onGo({ page: "ask" });
  };
  const changeSource = (source: string) => {
    asking.chooseSource(source);
    if (asking.thread.turns.length > 0 && source !== asking.thread.source) onGo({ page: "ask" });
  };
  switch (route.page) {
    case "data":
      return <DataPage sources={items} loaded={sources.value !== null} onChanged={sources.reload} onAsk={ask} onGo={onGo} />;
    case "ledger":
      return <LedgerPage sources={items} onGo={onGo} />;
    case "catalog":
      return <CatalogPage key={route.source} source={route.source} part={route.part} onAsk={ask} onGo={onGo} />;
    default:
      return <AskPage asking={asking} sources={items} onSource={changeSource} {...rest} />;
  }
}

function LoadProblem({ sources }: { sources: Loaded<unknown> }) {
  return sources.problem ? (
    <div className="column">
      <ProblemNote problem={sources.problem}>
        <p>
          <button type="button" className="button" onClick={sources.reload}>
            Try again
          </button>
        </p>
      </ProblemNote>
    </div>
  ) : null;
}

const HEADINGS: Partial<Record<Route["page"], string>> = { data: "Data", ledger: "Ledger" };

function titleOf(route: Route, { turns }: Thread): string {
  const subject = HEADINGS[route.page] ?? (route.page === "catalog" ? route.source : turns[0]?.question);
  return subject ? `${subject} · Quaestor` : "Quaestor";
}

type Conversing = Extract<Route, { page: "ask" | "conversation" | "answer" }>;

const isConversation = (route: Route): route is Conversing => ["ask", "conversation", "answer"].includes(route.page);

/** Shows what the address names. *shown* is the address already on screen, so a new conversation is not read back. */
function useOpened(route: Route, shown: { current: string | null }, asking: Asking): Problem | null {
  const [problem, setProblem] = useState<Problem | null>(null);
  const { clear, reopen, openAnswer, thread } = asking;
  const path = routePath(route);
  const source = useRef(thread.source);
  useEffect(() => {
    source.current = thread.source;
  });
  useEffect(() => {
    if (!isConversation(route) || shown.current === path) return;
    const first = shown.current === null && route.page === "ask";
    shown.current = path;
    setProblem(null);
    if (first) return;
    if (route.page === "ask") clear(source.current);
    else {
      const opening = route.page === "answer" ? openAnswer(route.id) : reopen(route.id);
      opening.catch((error: unknown) => setProblem(asProblem(error)));
    }
    // The path says everything the route does, and stays the same value between renders.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [path, shown, clear, reopen, openAnswer]);
  return problem;
}

/** Starts with the source asked last, else the first that is ready. */
function useDefaultSource(items: Source[] | undefined, { thread, chooseSource }: Asking): void {
  const { source, turns } = thread;
  useEffect(() => {
    if (source !== null) {
      localStorage.setItem(LAST_SOURCE, source);
      return;
    }
    if (!items || turns.length > 0) return;
    const last = items.find((item) => item.name === localStorage.getItem(LAST_SOURCE));
    const chosen = last ?? items.find((item) => item.status === "ready") ?? items[0];
    if (chosen) chooseSource(chosen.name);
  }, [items, source, turns.length, chooseSource]);
}
