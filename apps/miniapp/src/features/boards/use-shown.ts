import { useState } from "react";
import { usePageHidden, usePageShown } from "../../shell";

/** Whether this page is the one in front: what nobody watches is not asked for. */
export function useShown(): boolean {
  const [shown, setShown] = useState(true);
  usePageShown(() => setShown(true));
  usePageHidden(() => setShown(false));
  return shown;
}
