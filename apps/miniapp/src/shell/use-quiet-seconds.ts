import { useEffect, useState } from "react";
import { hush } from "./hush";

/** Whole seconds until something may be sent without a name, counted down; 0 where nothing is waited for. */
export function useQuietSeconds(waiting: boolean): number {
  const left = () => (waiting ? Math.ceil(hush.left() / 1000) : 0);
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    if (!waiting) return undefined;
    const tick = setInterval(() => setSeconds(left()), 500);
    return () => clearInterval(tick);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [waiting]);
  return seconds;
}
