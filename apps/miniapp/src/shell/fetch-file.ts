import { OfflineError } from "./errors";
import type { Fetch } from "./files.types";

/** Saves it under its name; the address alone is not enough, since it wants a token. */
export const fetchFile: Fetch = async (url, headers, { name }) => {
  const response = await fetch(url, { headers }).catch(() => null);
  if (!response) throw new OfflineError("NO_NETWORK");
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => null);
    return { status: response.status, body, date: response.headers.get("date") };
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return null;
};
