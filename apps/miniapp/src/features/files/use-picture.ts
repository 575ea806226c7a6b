import { useEffect, useState } from "react";
import { letGoOfPicture, pictureOf, smallPictureOf } from "../../shell";

interface ShownPicture {
  source: string | null;
  failed: boolean;
  again: () => void;
}

/** A picture on this device, or that it did not come. `wanted` false: not yet. */
function usePicture(
  id: string,
  bring: (id: string) => Promise<string>,
  letGo: ((source: string) => void) | null,
  wanted: boolean,
): ShownPicture {
  const [state, setState] = useState<{ source: string | null; failed: boolean }>({
    source: null,
    failed: false,
  });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    let held: string | null = null;
    setState({ source: null, failed: false });
    bring(id).then(
      (source) => {
        if (left) letGo?.(source);
        else setState({ source: (held = source), failed: false });
      },
      () => left || setState({ source: null, failed: true }),
    );
    return () => {
      left = true;
      if (held !== null) letGo?.(held);
    };
  }, [id, bring, letGo, wanted, tries]);
  return { ...state, again: () => setTries((count) => count + 1) };
}

export const useSmallPicture = (id: string, wanted = true): ShownPicture =>
  usePicture(id, smallPictureOf, null, wanted);

export const useWholePicture = (id: string, wanted: boolean): ShownPicture =>
  usePicture(id, pictureOf, letGoOfPicture, wanted);
