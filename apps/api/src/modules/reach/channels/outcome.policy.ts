import type { WireAnswer } from "../../../kernel/message-ports.ts";
import type { Outcome } from "./channel.ts";

/** What a code means for one who sends; its sentence is made where it is said. */
export type Meaning =
  | { means: "SENT" }
  /** The token that was used is no more: fetch another, and try once more. */
  | { means: "STALE_TOKEN"; errcode: number }
  /** WeChat has no message left for this person and template. */
  | { means: "NONE_LEFT"; errcode: number }
  /** It passes by itself, after so many seconds where that is known. */
  | { means: "BUSY"; errcode: number | null; afterSeconds?: number }
  /** The service's quota of the day is used up. */
  | { means: "QUOTA"; errcode: number }
  /** Somebody has to mend something; of an invalid field, which. */
  | { means: "BROKEN"; errcode: number; field?: string }
  /** It may have been sent, or not. */
  | { means: "UNKNOWN"; what: "CUT" | "EMPTY" | "HTML" | "NOT_JSON" | "TOO_LARGE" };

const STALE_TOKEN = new Set([40001, 40014, 42001]);
/** 40003: not an openid of this app, so nobody is reached by it. */
const NONE_LEFT = new Set([43101, 40003]);
/** 45011: too often in a minute; 43108: two at once to one person. */
const BUSY_FOR_SECONDS: Readonly<Record<number, number>> = { 45011: 60, 43108: 5 };

/** What an answer of WeChat to a subscription message means. */
export function meaningOfSubscription(answer: WireAnswer<unknown>): Meaning {
  if (answer.came !== "ERROR") return meaningWithoutCode(answer);
  const { errcode, errmsg } = answer;
  if (STALE_TOKEN.has(errcode)) return { means: "STALE_TOKEN", errcode };
  if (NONE_LEFT.has(errcode)) return { means: "NONE_LEFT", errcode };
  if (errcode === -1) return { means: "BUSY", errcode };
  if (errcode in BUSY_FOR_SECONDS)
    return { means: "BUSY", errcode, afterSeconds: BUSY_FOR_SECONDS[errcode]! };
  if (errcode === 45009) return { means: "QUOTA", errcode };
  const field = errcode === 47003 ? /data\.([a-z_]+\d*)/.exec(errmsg)?.[1] : undefined;
  return { means: "BROKEN", errcode, ...(field === undefined ? {} : { field }) };
}

/**
 * What it means that there is no token: nothing has been sent, so whatever is not a refusal of this server passes.
 * Null: another process is still fetching one.
 */
export function meaningOfToken(answer: WireAnswer<unknown> | null): Meaning {
  if (answer?.came !== "ERROR") return { means: "BUSY", errcode: null };
  const { errcode } = answer;
  if (errcode === -1 || errcode === 45011) return { means: "BUSY", errcode, afterSeconds: 60 };
  return errcode === 45009 ? { means: "QUOTA", errcode } : { means: "BROKEN", errcode };
}

/** What an answer of WeCom to a bot's post means. There a code 45009 is the limit of the minute. */
export function meaningOfPost(answer: WireAnswer<unknown>): Meaning {
  if (answer.came !== "ERROR") return meaningWithoutCode(answer);
  const { errcode } = answer;
  if (errcode === -1) return { means: "BUSY", errcode };
  if (errcode === 45009 || errcode === 45033) return { means: "BUSY", errcode, afterSeconds: 60 };
  return { means: "BROKEN", errcode };
}

function meaningWithoutCode(answer: Exclude<WireAnswer<unknown>, { came: "ERROR" }>): Meaning {
  switch (answer.came) {
    case "DONE":
      return { means: "SENT" };
    case "NONSENSE":
      return { means: "UNKNOWN", what: answer.what };
    case "NOTHING":
      return answer.sent ? { means: "UNKNOWN", what: "CUT" } : { means: "BUSY", errcode: null };
  }
}

/** What the outbox is told, with the sentence for people. */
export function outcomeOf(meaning: Meaning, reason: string): Outcome {
  switch (meaning.means) {
    case "SENT":
      return { state: "SENT" };
    case "BUSY": {
      const { afterSeconds } = meaning;
      return { state: "RETRY", reason, ...(afterSeconds === undefined ? {} : { afterSeconds }) };
    }
    case "NONE_LEFT":
      return { state: "UNREACHABLE", reason };
    // A second token was refused, too: waiting does not help, somebody has to look.
    case "STALE_TOKEN":
    case "QUOTA":
    case "BROKEN":
      return { state: "FAILED", reason };
    case "UNKNOWN":
      return { state: "UNKNOWN", reason };
  }
}
