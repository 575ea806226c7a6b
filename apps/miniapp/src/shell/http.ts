import { OfflineError } from "./errors";
import type { Post } from "./http.types";

export const post: Post = async (url, body, headers, timeoutMs) => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  try {
    const response = await fetch(url, {
      method: "POST",
      // Who asks stands in a header, or nowhere.
      credentials: "omit",
      headers: { "content-type": "application/json", accept: "application/json", ...headers },
      body: JSON.stringify(body),
      signal: stop.signal,
    });
    const text = await response.text();
    return { status: response.status, body: parse(text), date: response.headers.get("date") };
  } catch {
    throw new OfflineError(stop.signal.aborted ? "SLOW" : "NO_NETWORK");
  } finally {
    clearTimeout(timer);
  }
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
