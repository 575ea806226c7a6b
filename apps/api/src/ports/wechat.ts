import type { Env } from "../env.ts";
import type { Ports, WechatRefusal } from "../kernel/ctx.ts";
import type { Log } from "./log.ts";

type Answer = Awaited<ReturnType<NonNullable<Ports["wechat"]>>>;

/** One exchange; `again` where nothing has happened yet at WeChat's, so that a retry is harmless. */
type Attempt = { answer: Answer; again: boolean };

interface Options {
  log: Log;
  /** Milliseconds an exchange may take; the person is waiting. */
  timeout?: number;
}

/** What WeChat's error numbers mean for the person who is signing in. */
const REFUSAL_OF_ERROR_CODE: Readonly<Record<number, WechatRefusal>> = {
  [-1]: "WECHAT_BUSY",
  40029: "WECHAT_CODE_REFUSED",
  40163: "WECHAT_CODE_REFUSED",
  41008: "WECHAT_CODE_REFUSED",
  40226: "WECHAT_ACCOUNT_BLOCKED",
  45011: "WECHAT_BUSY",
};

/**
 * Exchanges the code of `wx.login` for an openid, by `jscode2session`. Answers a refusal that the
 * person can act on; `FAULT`, with a line in the log, where only the operator can. Neither secret,
 * code, openid nor session key is ever logged, and the session key is not kept.
 */
export function openWechat(
  { appId, secret, apiUrl }: NonNullable<Env["wechat"]>,
  { log, timeout = 5_000 }: Options,
): NonNullable<Ports["wechat"]> {
  const ask = async (code: string): Promise<Attempt> => {
    const url = new URL(`${apiUrl}/sns/jscode2session`);
    url.search = new URLSearchParams({
      appid: appId,
      secret,
      js_code: code,
      grant_type: "authorization_code",
    }).toString();
    const signal = AbortSignal.timeout(timeout);
    try {
      // The address carries the secret, so nobody may send us elsewhere with it.
      const response = await fetch(url, { signal, redirect: "error" });
      const text = await textOf(response);
      if (text === null) return busy(log, { tooLarge: true });
      return response.ok ? read(text, log) : busy(log, { status: response.status });
    } catch {
      const late = signal.aborted;
      return { ...busy(log, late ? { late } : { network: true }), again: !late };
    }
  };

  return async (code) => {
    if (code.length === 0 || code.length > 200) return { refusal: "WECHAT_CODE_REFUSED" };
    const first = await ask(code);
    return first.again ? (await ask(code)).answer : first.answer;
  };
}

/** A right answer has about 200 bytes. */
const MAX_ANSWER_BYTES = 16 * 1024;

/** What was answered; null when it is too large, of which the rest is not read. */
async function textOf(response: Response): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop ends the connection.
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > MAX_ANSWER_BYTES) return null;
    pieces.push(piece);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}

/** Visible ASCII, and no longer than its column: some databases do not see a space at the end. */
const openidShape = /^[!-~]{1,100}$/;

/** WeChat answers JSON as text/plain, and names an `errcode` only when something is wrong. */
function read(text: string, log: Log): Attempt {
  const body = parse(text);
  const { errcode, openid } = body ?? {};
  if (typeof errcode === "number" && errcode !== 0) {
    const refusal = REFUSAL_OF_ERROR_CODE[errcode];
    if (refusal === undefined) {
      log.error(
        { errcode },
        "WeChat refuses this server: check WX_APPID, WX_SECRET and its console",
      );
    }
    return { answer: { refusal: refusal ?? "FAULT" }, again: errcode === -1 };
  }
  if (typeof openid === "string" && openidShape.test(openid)) {
    return { answer: { openid }, again: false };
  }
  return busy(log, { unreadable: true });
}

function busy(log: Log, facts: Record<string, unknown>): Attempt {
  log.warn(facts, "WeChat did not answer a sign-in");
  return { answer: { refusal: "WECHAT_BUSY" }, again: false };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
