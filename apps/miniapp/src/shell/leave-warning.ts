import { useEffect } from "react";

/** The browser asks by itself, in its own words, before the page is closed. */
export function useLeaveWarning(_: string): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
}
