import { LIMITS } from "@riqing/schema";
import { RefusedError } from "./refusal.ts";

/** One page of a list. `endCursor` asks for the next; it means nothing to anybody but us. */
export interface Page<T> {
  nodes: T[];
  endCursor: string | null;
  hasMore: boolean;
}

/** What a caller asks of a list: at most `first` entries, those after the cursor `after`. */
export interface PageRequest {
  first?: number | null;
  after?: string | null;
}

/** How many entries to answer; refuses a size nobody may ask for. */
export function sizeOf({ first }: PageRequest): number {
  const size = first ?? LIMITS.pageSizeDefault;
  if (!Number.isInteger(size) || size < 1 || size > LIMITS.pageSize) {
    const field = { path: "first", reason: "NOT_VALID", limit: LIMITS.pageSize };
    throw new RefusedError("BAD_INPUT", { fields: [field] });
  }
  return size;
}

/**
 * The key to go on after, as parts, of which the first `numbers` are whole numbers; null at the
 * beginning.
 */
export function cursorOf(
  { after }: PageRequest,
  parts: number,
  numbers: number = 0,
): string[] | null {
  if (!after) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, "base64url").toString());
    const fits =
      Array.isArray(key) &&
      key.length === parts &&
      key.every((part) => typeof part === "string") &&
      key.slice(0, numbers).every((part) => /^-?\d{1,15}$/.test(part));
    if (fits) return key;
  } catch {
    // Falls through: whatever it was, it was not one of ours.
  }
  throw new RefusedError("BAD_INPUT", { fields: [{ path: "after", reason: "NOT_VALID" }] });
}

/** Makes a page of `rows`, which were read with a limit of one more than `size`. */
export function pageOf<T>(rows: T[], size: number, keyOf: (row: T) => string[]): Page<T> {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    endCursor: last ? Buffer.from(JSON.stringify(keyOf(last))).toString("base64url") : null,
    hasMore: rows.length > size,
  };
}
