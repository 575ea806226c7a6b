/** What says to which installation each part belongs. */
export interface PartFacts {
  /** The id in the database; null where it has none yet. */
  database: string | null;
  organisations: number;
  /** The id in the folder of keys, and how many keys there are. */
  keysMarker: string | null;
  keys: number;
  /** The id in the store of files; null where it has none, or cannot be asked. */
  storeMarker: string | null;
}

/** Why database, keys and files do not belong together; null where nothing says so. */
export function whyNotTogether(
  facts: PartFacts,
): "EMPTY_DATABASE" | "OTHER_KEYS" | "OTHER_FILES" | null {
  const { database, organisations, keysMarker, keys, storeMarker } = facts;
  const isUsed = keysMarker !== null || keys > 0 || storeMarker !== null;
  if (database === null && organisations === 0 && isUsed) return "EMPTY_DATABASE";
  if (database !== null && keysMarker !== null && keysMarker !== database) return "OTHER_KEYS";
  // A start that was killed before it made any key has not marked the folder.
  if (organisations === 0 && keysMarker === null && keys > 0) return "OTHER_KEYS";
  const known = database ?? keysMarker;
  return known !== null && storeMarker !== null && storeMarker !== known ? "OTHER_FILES" : null;
}

/**
 * The id that all parts get, where one has none: of a database that was restored from before it had one, that
 * of its keys or files.
 */
export const idOf = ({ database, keysMarker, storeMarker }: PartFacts): string | null =>
  database ?? keysMarker ?? storeMarker;
