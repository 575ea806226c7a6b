import type { Document } from "@riqing/schema";
import { clock } from "./clock";
import { takeEarlyRead } from "./early-read";
import { OfflineError, RefusedError } from "./errors";
import { openPageFor, hasPageOfItsOwn, signInSilently } from "./gate";
import { post } from "./http";
import type { Answer } from "./http.types";
import { hush } from "./hush";
import { session } from "./session";

const timeoutMs = 15_000;
/** How often what an overloaded server has not taken in is sent again, without a word to the person. */
const overloadRetries = 3;

interface Options {
  /** Only under this person's session; otherwise it is not sent at all. */
  as?: string;
  /** The token of the session in which it was tapped, if it waited. */
  under?: string;
}

interface Body {
  data?: unknown;
  errors?: { message?: string; extensions?: Record<string, unknown> }[];
}

/**
 * Asks the server. Rejects with RefusedError when it says no, with OfflineError when it says
 * nothing. Signing in, where it can be done without a question, happens on the way.
 */
export async function request<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  options: Options = {},
): Promise<Data> {
  const token = session.current()?.token;
  try {
    return await ask(document, variables, options);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    if (error.code === "SIGN_IN_FIRST" || error.code === "SESSION_ENDED") {
      // Another question, or another window, may have signed in while this one was on its way.
      if (session.isRenewedSince(token) || (await signInSilently()))
        return ask(document, variables, options);
    }
    if (hasPageOfItsOwn(error.code)) openPageFor(error.code);
    throw error;
  }
}

async function ask<Data, Variables>(
  { name, text }: Document<Data, Variables>,
  variables: Variables,
  { as, under }: Options,
): Promise<Data> {
  // Whose session it is, is looked at when it may be sent.
  await hush.named(session.current() !== null);
  const now = session.current();
  if (as !== undefined && now?.personId !== as) throw new RefusedError("SESSION_OF_ANOTHER_PERSON");
  const headers: Record<string, string> = { "x-riqing-client": CLIENT };
  if (now) headers.authorization = `Bearer ${now.token}`;
  if (as !== undefined) headers["x-riqing-person"] = as;
  if (under !== undefined && under !== now?.token) headers["x-riqing-tapped-under"] = under;

  const question = { query: text, operationName: name, variables };
  const answer =
    (await takeEarlyRead(name, variables, now?.token)) ??
    (await postPatiently(question, headers, () => hush.named(now !== null)));
  clock.learn(answer.date);
  return dataOf<Data>(answer);
}

/** One constant name: a version would tell phones apart. */
const ANY_CLIENT = "without-name";

/**
 * Asks the server without saying who asks: no session, no person, no version, and not within a minute of a
 * request that says it, so that the two are not seen side by side.
 */
export async function requestWithoutName<Data, Variables>(
  { name, text }: Document<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const body = { query: text, operationName: name, variables };
  const headers = { "x-riqing-client": ANY_CLIENT };
  const answer = await postPatiently(body, headers, hush.minuteAfter);
  clock.learn(answer.date);
  return dataOf<Data>(answer);
}

function dataOf<Data>(answer: Answer): Data {
  const body = answer.body as Body | null;
  const refusal = body?.errors?.[0];
  if (refusal) {
    const code = refusal.extensions?.code;
    throw new RefusedError(typeof code === "string" ? code : "FAULT", refusal.extensions);
  }
  if (answer.status === 429) throw new RefusedError("TOO_MANY_REQUESTS");
  // A gateway in between answers in its own words: the server itself was not reached.
  if (answer.status >= 400 || !body?.data) throw new OfflineError("SERVER_AWAY");
  return body.data as Data;
}

/**
 * An overloaded server says so before it does anything, and when to come back. `mayGo`: until when it is kept back, each
 * time that it is sent.
 */
async function postPatiently(
  body: object,
  headers: Record<string, string>,
  mayGo: () => Promise<void>,
): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    await mayGo();
    const answer = await post(API_URL, body, headers, timeoutMs);
    const seconds = answer.status === 503 ? secondsIn(answer.body) : null;
    if (seconds === null || tries >= overloadRetries) return answer;
    // Not all at the same moment again.
    const spread = 0.75 + Math.random() / 2;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000 * spread));
  }
}

function secondsIn(body: unknown): number | null {
  const { status, retryAfterSeconds } = (body ?? {}) as Record<string, unknown>;
  return status === "overloaded" && typeof retryAfterSeconds === "number"
    ? retryAfterSeconds
    : null;
}
