import { OfflineError } from "./errors";
import type { FetchPicture } from "./files.types";

/** An address for an <img>: the server's own is not enough, since it wants a token. */
export const fetchPicture: FetchPicture = async (url, headers) => {
  const response = await fetch(url, { headers }).catch(() => null);
  if (!response) throw new OfflineError("NO_NETWORK");
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => null);
    return { status: response.status, body, date: response.headers.get("date") };
  }
  return URL.createObjectURL(await response.blob());
};

export const letGoOfPicture = (source: string): void => URL.revokeObjectURL(source);
