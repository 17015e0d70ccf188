import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** What is to be called when all is drawn; undefined where nothing may come later than the rest, as on paper. */
const Context = createContext<(() => void) | undefined>(undefined);

export const DueProvider = Context.Provider;

/** Whether it is time for what can wait, which is when the page has been seen once. */
export function useIsDue(): boolean {
  const tell = useContext(Context);
  const [isDue, setDue] = useState(!tell);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true));
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (isDue) tell?.();
  }, [isDue]);
  return isDue;
}
