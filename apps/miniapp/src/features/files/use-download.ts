import { useState } from "react";
import { download, type KeptFile, RefusedError, toast } from "../../shell";
import { sentenceOf } from "../../words/errors";

type Shown = Pick<KeptFile, "id" | "name" | "mediaType">;

/** Brings one file at a time to this device, and says where that failed. */
export function useDownload() {
  const [busyId, setBusyId] = useState<string | null>(null);
  async function begin(file: Shown): Promise<void> {
    if (busyId !== null) return;
    setBusyId(file.id);
    try {
      await download(file);
    } catch (error) {
      const known = error instanceof RefusedError || error instanceof Error;
      toast(sentenceOf(known ? error : null));
    } finally {
      setBusyId(null);
    }
  }
  return { busyId, begin: (file: Shown) => void begin(file) };
}
