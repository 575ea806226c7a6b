import { useEffect, useState } from "react";
import { clock } from "./clock";

/** Whole seconds until then, counted down; 0 once it is over. */
export function useSecondsUntil(at: string | undefined): number {
  const left = () =>
    at ? Math.max(0, Math.ceil((Date.parse(at) - clock.now().getTime()) / 1000)) : 0;
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    const tick = setInterval(() => setSeconds(left()), 500);
    return () => clearInterval(tick);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [at]);
  return seconds;
}
