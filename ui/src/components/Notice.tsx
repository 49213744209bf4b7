import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

const SHOWN_FOR = 4_000;

const NoticeContext = createContext<(text: string) => void>(() => undefined);

/** Says one short thing ("Copied") on screen and to screen readers. */
export const useNotice = () => useContext(NoticeContext);

export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<{ text: string } | null>(null);
  const notify = useCallback((text: string) => setNotice({ text }), []);
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => setNotice(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <NoticeContext value={notify}>
      {children}
      <div className="notice-place" role="status">
        {notice ? <div className="notice">{notice.text}</div> : null}
      </div>
    </NoticeContext>
  );
}
