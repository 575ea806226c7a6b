/** People who confirm notices all the time while something happens to the server, as their phones would. */
import { AcknowledgeNotice } from "@riqing/schema";
import { sleep } from "./server.mjs";

const SENDERS = 16;
/** Milliseconds between two taps of a sender: the storm must last longer than what happens. */
const PAUSE_MS = 100;
/** Milliseconds after which a phone gives an answer up. */
const PATIENCE_MS = 10_000;

/** Sends one tap; answers the receipt's id, or what the phone saw instead. */
async function tap(port, { token, noticeId, revisionId }) {
  const variables = { input: { noticeId, revisionId } };
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: AcknowledgeNotice.text, variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer = await response.json().catch(() => null);
    const receiptId = answer?.data?.acknowledgeNotice.myAcknowledgement?.receiptId;
    if (receiptId) return { receiptId, saw: "confirmed" };
    return { saw: answer?.errors?.[0]?.extensions?.code ?? String(response.status) };
  } catch (error) {
    return { saw: error.name === "TimeoutError" ? "no answer" : "no connection" };
  }
}

/**
 * Begins a storm of `taps` on the server at `target.port`. What is not confirmed is sent again. `acknowledged`
 * maps a tap to the id of its receipt; `changed` counts the taps that were answered with two of them.
 */
export function beginStorm(target, taps) {
  const acknowledged = new Map();
  const saw = {};
  const confirmedAt = [];
  let [changed, going] = [0, true];
  const waiting = [...taps];

  const send = async (next) => {
    const { receiptId, saw: what } = await tap(target.port, next);
    saw[what] = (saw[what] ?? 0) + 1;
    if (!receiptId) return waiting.unshift(next);
    confirmedAt.push(performance.now());
    const known = acknowledged.get(next);
    if (known && known !== receiptId) changed += 1;
    return acknowledged.set(next, receiptId);
  };
  const sender = async () => {
    while (going || waiting.length > 0) {
      // With nothing left to confirm, they tap once more on what they have confirmed.
      const next = waiting.pop() ?? taps[Math.floor(Math.random() * taps.length)];
      await send(next);
      await sleep(going ? PAUSE_MS : 0);
    }
  };
  const senders = Array.from({ length: SENDERS }, sender);
  return {
    acknowledged,
    /** Resolves with the moment of the first confirmation after `since`; throws after `limitMs`. */
    async confirmedAfter(since, limitMs = 60_000) {
      while (performance.now() < since + limitMs) {
        const at = confirmedAt.find((each) => each > since);
        if (at) return at;
        await sleep(20);
      }
      throw new Error(
        `nothing was confirmed for ${limitMs / 1_000} s; phones saw ${JSON.stringify(saw)}`,
      );
    },
    /** The longest time from `since` to now in which nothing was confirmed, in milliseconds. */
    longestSilence(since) {
      const moments = [since, ...confirmedAt.filter((each) => each > since), performance.now()];
      return moments.reduce((most, at, i) => Math.max(most, at - (moments[i - 1] ?? at)), 0);
    },
    /** Confirms what is left; answers what the phones saw. */
    async end() {
      going = false;
      await Promise.all(senders);
      return { saw, changed };
    },
    abandon() {
      going = false;
      waiting.length = 0;
    },
  };
}
