import type { Chosen } from "./files.types";

/** What a chosen file says, read on this device; null where it cannot be read. */
export const readText = ({ source }: Chosen): Promise<string | null> =>
  source instanceof Blob ? source.text().catch(() => null) : Promise.resolve(null);
