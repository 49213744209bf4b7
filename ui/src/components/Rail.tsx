import { type MouseEvent, type ReactNode, useDeferredValue, useState } from "react";
import { api } from "../api/client";
import type { AnswerSummary, Conversation } from "../api/contract";
import { dayHeading } from "../format/words";
import { type Route, routePath } from "../state/route";
import { useLoad } from "../state/useLoad";
import { Icon, type IconName } from "./Icon";
import { ThemeSwitch, type ThemeSwitchProps } from "./ThemeSwitch";

interface Props extends ThemeSwitchProps {
  route: Route;
  /** Changes when there is a new answer, so that the list is read again. */
  version: number;
  conversation: string | null;
  onGo: (route: Route) => void;
}

export function Rail({ route, version, conversation, onGo, choice, onChoose }: Props) {
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const past = useLoad(`${version}/${search}`, () => findPast(search));
  const onData = route.page === "data" || route.page === "catalog";
  const askRoute: Route = conversation ? { page: "conversation", id: conversation } : { page: "ask" };

  return (
    <div className="rail">
      <Go className="brand" to={{ page: "ask" }} onGo={onGo} label="Quaestor: new question">
        <img src="/mark.svg" alt="" width="26" height="26" />
        <span>Quaestor</span>
      </Go>
      <Go className="button new" to={{ page: "ask" }} onGo={onGo}>
        <Icon name="plus" /> New question
      </Go>
      <nav aria-label="Main">
        <RailLink icon="question" to={askRoute} current={!onData && route.page !== "ledger"} onGo={onGo}>
          Ask
        </RailLink>
        <RailLink icon="data" to={{ page: "data" }} current={onData} onGo={onGo}>
          Data
        </RailLink>
        <RailLink icon="ledger" to={{ page: "ledger" }} current={route.page === "ledger"} onGo={onGo}>
          Ledger
        </RailLink>
      </nav>
      <nav className="past" aria-label="Past conversations">
        <label className="search">
          <Icon name="search" />
          <input
            type="search"
            value={typed}
            placeholder="Search past questions"
            aria-label="Search past questions"
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <div className="past-list">
          {past.problem ? <p className="rail-note">Past conversations cannot be read now.</p> : null}
          {past.value ? <Past {...past.value} searching={search !== ""} route={route} onGo={onGo} /> : null}
        </div>
      </nav>
      <ThemeSwitch choice={choice} onChoose={onChoose} />
    </div>
  );
}

interface Found {
  conversations: Conversation[];
  answers: AnswerSummary[];
}

async function findPast(search: string): Promise<Found> {
  const none = Promise.resolve({ items: [] as AnswerSummary[] });
  const [conversations, answers] = await Promise.all([api.conversations(search), search ? api.answers(search) : none]);
  return { conversations: conversations.items, answers: answers.items };
}

interface PastProps extends Found {
  searching: boolean;
  route: Route;
  onGo: (route: Route) => void;
}

function Past({ conversations, answers, searching, route, onGo }: PastProps) {
  if (conversations.length + answers.length === 0) {
    return <p className="rail-note">{searching ? "Nothing found." : "Your conversations will be listed here."}</p>;
  }
  const groups = Map.groupBy(conversations, (each) => (searching ? "Conversations" : dayHeading(each.started_at)));
  return (
    <>
      {[...groups].map(([heading, items]) => (
        <PastGroup key={heading} heading={heading}>
          {items.map((each) => (
            <PastLink
              key={each.id}
              to={{ page: "conversation", id: each.id }}
              current={route.page === "conversation" && route.id === each.id}
              title={each.title ?? "New conversation"}
              source={each.source}
              onGo={onGo}
            />
          ))}
        </PastGroup>
      ))}
      {answers.length > 0 ? (
        <PastGroup heading="Answers">
          {answers.map((each) => (
            <PastLink
              key={each.id}
              to={{ page: "answer", id: each.id }}
              current={route.page === "answer" && route.id === each.id}
              title={each.question}
              source={each.source}
              onGo={onGo}
            />
          ))}
        </PastGroup>
      ) : null}
    </>
  );
}

function PastGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface PastLinkProps {
  to: Route;
  current: boolean;
  title: string;
  source: string;
  onGo: (route: Route) => void;
}

function PastLink({ to, current, title, source, onGo }: PastLinkProps) {
  return (
    <li>
      <Go className="past-link" to={to} current={current} onGo={onGo} title={title}>
        <span className="past-title">{title}</span>
        <span className="past-source">{source}</span>
      </Go>
    </li>
  );
}

interface RailLinkProps {
  icon: IconName;
  to: Route;
  current: boolean;
  onGo: (route: Route) => void;
  children: ReactNode;
}

function RailLink({ icon, to, current, onGo, children }: RailLinkProps) {
  return (
    <Go className="rail-link" to={to} current={current} onGo={onGo}>
      <Icon name={icon} /> {children}
    </Go>
  );
}

interface GoProps {
  to: Route;
  onGo: (route: Route) => void;
  className: string;
  current?: boolean;
  label?: string;
  title?: string;
  children: ReactNode;
}

/** A real link, so that it can be opened in a new tab; a plain click stays on the page. */
export function Go({ to, onGo, className, current = false, label, title, children }: GoProps) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onGo(to);
  };
  return (
    <a
      href={routePath(to)}
      className={className}
      aria-current={current ? "page" : undefined}
      aria-label={label}
      title={title}
      onClick={follow}
    >
      {children}
    </a>
  );
}
