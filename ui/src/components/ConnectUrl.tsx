import { type SyntheticEvent, useId, useState } from "react";
import { api } from "../api/client";
import type { Source } from "../api/contract";
import { asProblem, type Problem } from "../api/problem";
import { Note, ProblemNote } from "./ProblemNote";

type State =
  | { is: "editing" }
  | { is: "testing" | "adding" }
  | { is: "tested"; message: string }
  | { is: "wrong"; problem: Problem };

export function ConnectUrl({ onAdded }: { onAdded: (source: Source) => void }) {
  const id = useId();
  const [name, setName] = useState("");
  const [url, setUrl] = useState("");
  const [description, setDescription] = useState("");
  const [state, setState] = useState<State>({ is: "editing" });
  const busy = state.is === "testing" || state.is === "adding";

  const test = async () => {
    setState({ is: "testing" });
    try {
      const { engine, message } = await api.testSource(url.trim());
      setState({ is: "tested", message: message || `${engine} answers.` });
    } catch (error) {
      setState({ is: "wrong", problem: asProblem(error) });
    }
  };

  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    setState({ is: "adding" });
    try {
      const about = description.trim() ? { description: description.trim() } : {};
      onAdded(await api.addSource({ name: name.trim(), url: url.trim(), ...about }));
      setName("");
      setUrl("");
      setDescription("");
      setState({ is: "editing" });
    } catch (error) {
      setState({ is: "wrong", problem: asProblem(error) });
    }
  };

  return (
    <form className="card connect-url" onSubmit={add} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>A database</h3>
      <label htmlFor={`${id}-name`}>Name</label>
      <input id={`${id}-name`} value={name} required placeholder="sales" autoComplete="off" onChange={(event) => setName(event.target.value)} />
      <label htmlFor={`${id}-url`}>URL</label>
      <input
        id={`${id}-url`}
        className="code"
        value={url}
        required
        placeholder="postgresql://reader:password@host/database"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setUrl(event.target.value);
          setState({ is: "editing" });
        }}
      />
      <label htmlFor={`${id}-about`}>Description (optional)</label>
      <input id={`${id}-about`} value={description} placeholder="What is in it, in a sentence" onChange={(event) => setDescription(event.target.value)} />
      <div className="form-row">
        <button type="button" className="button" disabled={busy || url.trim() === ""} onClick={test}>
          {state.is === "testing" ? "Testing…" : "Test"}
        </button>
        <button type="submit" className="button primary" disabled={busy || url.trim() === "" || name.trim() === ""}>
          {state.is === "adding" ? "Reading the catalog…" : "Add"}
        </button>
      </div>
      <div aria-live="polite">
        {state.is === "tested" ? <Note tone="calm" icon="check" title={state.message} /> : null}
        {state.is === "wrong" ? <ProblemNote problem={state.problem} /> : null}
      </div>
    </form>
  );
}
