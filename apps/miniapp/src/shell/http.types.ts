export interface Answer {
  status: number;
  /** The parsed body, or null where it was not JSON. */
  body: unknown;
  /** The server's own clock, from the Date header. */
  date: string | null;
}

/** Rejects with OfflineError when no answer came: no network, or none within the time. */
export type Post = (
  url: string,
  body: unknown,
  headers: Record<string, string>,
  timeoutMs: number,
) => Promise<Answer>;
