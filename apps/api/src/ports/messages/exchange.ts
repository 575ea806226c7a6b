import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { WireAnswer } from "../../kernel/message-ports.ts";

interface Call {
  method: "GET" | "POST";
  url: URL;
  body?: unknown;
  /** Milliseconds for all of it. */
  timeout: number;
}

/** The longest right answer, a list of templates, has some kilobytes. */
const MAX_ANSWER_BYTES = 256 * 1024;

/**
 * One call of a service that answers JSON with an `errcode`. Each has its own connection, so that it is known
 * whether the request can have left. Nothing is followed elsewhere, and nothing of the address, which carries
 * a token or a key, is in what is answered.
 */
export function exchange(call: Call): Promise<WireAnswer> {
  const { method, url, timeout } = call;
  const body = call.body === undefined ? null : Buffer.from(JSON.stringify(call.body));
  return new Promise((resolve) => {
    let sent = false;
    const headers = body
      ? { "content-type": "application/json", "content-length": body.byteLength }
      : {};
    const open = url.protocol === "https:" ? requestHttps : requestHttp;
    const outgoing = open(url, { method, headers, agent: false });
    const end = (answer: WireAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      outgoing.destroy();
    };
    const timer = setTimeout(() => end({ came: "NOTHING", sent }), timeout);
    outgoing.on("socket", (socket) => {
      const connected = url.protocol === "https:" ? "secureConnect" : "connect";
      socket.once(connected, () => (sent = true));
    });
    outgoing.on("error", () => end({ came: "NOTHING", sent }));
    outgoing.on("response", (response) => {
      const pieces: Buffer[] = [];
      let bytes = 0;
      response.on("data", (piece: Buffer) => {
        bytes += piece.byteLength;
        if (bytes > MAX_ANSWER_BYTES) end({ came: "NONSENSE", what: "TOO_LARGE" });
        else pieces.push(piece);
      });
      response.on("error", () => end({ came: "NOTHING", sent: true }));
      response.on("aborted", () => end({ came: "NOTHING", sent: true }));
      response.on("end", () => end(read(Buffer.concat(pieces).toString("utf8"), url)));
    });
    outgoing.end(body ?? undefined);
  });
}

/** The services answer 200 whatever happened: what counts is the code inside. */
function read(text: string, url: URL): WireAnswer {
  const trimmed = text.trim();
  if (trimmed === "") return { came: "NONSENSE", what: "EMPTY" };
  if (trimmed.startsWith("<")) return { came: "NONSENSE", what: "HTML" };
  const body = parse(trimmed);
  if (body === null) return { came: "NONSENSE", what: "NOT_JSON" };
  const { errcode, errmsg } = body;
  if (errcode === undefined || errcode === 0) return { came: "DONE", body };
  if (typeof errcode !== "number") return { came: "NONSENSE", what: "NOT_JSON" };
  return { came: "ERROR", errcode, errmsg: withoutSecrets(errmsg, url) };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const MAX_ERRMSG = 200;

/** A service may repeat what it was asked with; whatever stood in the address is taken out. */
function withoutSecrets(errmsg: unknown, url: URL): string {
  let text = typeof errmsg === "string" ? errmsg : "";
  for (const value of url.searchParams.values())
    if (value.length >= 6) text = text.replaceAll(value, "…");
  return [...text].slice(0, MAX_ERRMSG).join("");
}
