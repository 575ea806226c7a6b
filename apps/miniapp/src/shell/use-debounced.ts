import { useEffect, useState } from "react";

const typingMs = 300;

/** What was typed, once the typing stops: not every letter asks the server. */
export function useDebounced(value: string): string {
  const [settled, set] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => set(value), typingMs);
    return () => clearTimeout(wait);
  }, [value]);
  return settled;
}
