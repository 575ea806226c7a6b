import {
  IssueTokens,
  LIMITS,
  ReportNames,
  type ReportNamesQuery,
  TokenKeys,
  weekBefore,
  weekOf,
} from "@riqing/schema";
import { clock } from "../clock";
import { OfflineError, RefusedError } from "../errors";
import { randomBytes } from "../random-bytes";
import { request, requestWithoutName } from "../request";
import { session } from "../session";
import { storage } from "../storage";
import { base64urlOf } from "./base64";
import { type Asked, blind, BYTES_EACH, hasSigned, isSigned, type Token, unblind } from "./blind";

/** As long ahead a change of the token key is announced: one that comes unseen could be for one person alone. */
const ANNOUNCED_WEEKS = 8;
const TOKENS = "tokens";
const NAMES = "report-names";

export type Names = ReportNamesQuery["reportNames"];

interface Kept {
  personId: string;
  organisationId: string;
  /** The organisation's key and its token key, as they were first seen. */
  signedBy: string;
  publicKey: string;
  /** A token key for later: from which week on, and the week in which it was first seen. */
  next: { publicKey: string; from: string; seen: string } | null;
  /** The week in which the keys were last looked at. */
  keysSeen: string;
  /** Why there are none: the key is not the one that was seen before. */
  otherKey: boolean;
  asked: Asked | null;
  /** Those that were spent lie among the others as random bytes: how many were spent is not to be seen here. */
  weeks: { week: string; tokens: Token[] }[];
}

/** The day in China, where this app is used; the server counts weeks by it. */
const today = (): string =>
  new Date(clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

function kept(): Kept | null {
  const found = storage.read(TOKENS) as Partial<Kept> | null;
  const mine = found?.personId !== undefined && found.personId === session.current()?.personId;
  return mine && Array.isArray(found.weeks) ? (found as Kept) : null;
}

const keep = (next: Kept): void => storage.write(TOKENS, next);

/** What the form of reports is filled with; null where it has not been fetched yet. */
export function names(): Names | null {
  const found = storage.read(NAMES) as { personId?: string; names?: Names } | null;
  return found?.personId !== undefined && found.personId === session.current()?.personId
    ? (found.names ?? null)
    : null;
}

/** Why nothing can be sent without a name now; null if it can. */
export function whyNoTokens(): "NONE_YET" | "OTHER_KEY" | null {
  const now = kept();
  if (now?.otherKey) return "OTHER_KEY";
  return now && valid(now).length > 0 ? null : "NONE_YET";
}

/**
 * Fetches what is due: names once a day, tokens once a week. Everybody's app does, reporting or not. Most people look in
 * for less than two minutes, and who holds no tokens hides nobody: with the key that was seen before, tokens are fetched at once, and
 * the keys are looked at after that, for who stays.
 */
export async function fetchDue(): Promise<void> {
  const personId = session.current()?.personId;
  if (!personId) return;
  const known = storage.read(NAMES) as { personId?: string; day?: string } | null;
  if (known?.personId !== personId || known.day !== today()) {
    const { reportNames } = await request(ReportNames, {});
    // Its answer has set the clock right.
    storage.write(NAMES, { personId, day: today(), names: reportNames });
  }
  const fresh = names();
  if (!fresh) return;
  const week = weekOf(today());
  const before = kept();
  const isKeyKnown = before !== null && knowsKeyFor(before, week);
  const failed = isKeyKnown ? await failureOf(fetchTokens(fresh, week)) : null;
  const { keysSeen, otherKey } = kept() ?? {};
  if (keysSeen !== week || otherKey) await lookAtKeys(personId, fresh, week);
  if (failed instanceof RefusedError || failed instanceof OfflineError) throw failed;
  // There were none yet, or their proof was of another key, which is known now.
  if (!kept()?.otherKey) await fetchTokens(fresh, week);
}

const failureOf = (work: Promise<void>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

/** Unless another was announced for this week. */
const knowsKeyFor = ({ publicKey, otherKey, next }: Kept, week: string): boolean =>
  publicKey !== "" && !otherKey && (next === null || next.from > week);

async function lookAtKeys(personId: string, fresh: Names, week: string): Promise<void> {
  const { organisationId } = fresh;
  const { tokenKeys } = await requestWithoutName(TokenKeys, { organisationId });
  keep(pinned(kept(), { personId, fresh, week, tokenKeys }));
}

/** Those of a week, once. Throws where the proof does not show that the key was used which everybody is shown. */
async function fetchTokens({ organisationId }: Names, week: string): Promise<void> {
  const { publicKey, asked: before, weeks } = kept()!;
  if (weeks.some((each) => each.week === week)) return;
  const asked =
    before?.week === week && before.publicKey === publicKey
      ? before
      : blind(
          organisationId,
          week,
          publicKey,
          await randomBytes(BYTES_EACH * LIMITS.tokensPerBatch),
        );
  // Kept before it is sent: when the answer is lost, the same is asked again.
  change(() => ({ asked }));
  try {
    const blinded = asked.points.map((point) => point.blinded);
    const { issueTokens } = await request(IssueTokens, { input: { week, blinded } });
    const tokens = unblind(asked, issueTokens);
    change(({ weeks }) => ({
      asked: null,
      weeks: [...weeks.filter((each) => each.week === weekBefore(week)), { week, tokens }],
    }));
  } catch (error) {
    // Fetched by other devices, or a week has ended meanwhile: nothing to be asked again.
    if (error instanceof RefusedError) change(() => ({ asked: null }));
    throw error;
  }
}

/** Of what lies there now: while an answer was on its way, a token may have been spent. */
function change(make: (now: Kept) => Partial<Kept>): void {
  const now = kept();
  if (now) keep({ ...now, ...make(now) });
}

interface Shown {
  personId: string;
  fresh: Names;
  week: string;
  tokenKeys: readonly { publicKey: string; fromWeek: string; signature: string }[];
}

/** The key for a week, if it is signed, and the one that was seen before or announced long enough ago. */
function pinned(before: Kept | null, { personId, fresh, week, tokenKeys }: Shown): Kept {
  const { organisationId } = fresh;
  const signedBy = before?.signedBy ?? fresh.publicKey;
  const good = tokenKeys.filter((key) => isSigned(organisationId, signedBy, key));
  const current = [...good].reverse().find(({ fromWeek }) => fromWeek <= week)?.publicKey ?? "";
  const later = good.find(({ fromWeek }) => fromWeek > week);
  const announced =
    before?.next?.publicKey === current && before.next.seen <= weeksBefore(week, ANNOUNCED_WEEKS);
  const trusted = current !== "" && (!before || before.publicKey === current || announced);
  const isKnown = before?.next?.publicKey === later?.publicKey;
  const next = later && { publicKey: later.publicKey, from: later.fromWeek, seen: week };
  return {
    personId,
    organisationId,
    signedBy,
    publicKey: trusted ? current : (before?.publicKey ?? ""),
    next: isKnown ? (before?.next ?? null) : (next ?? before?.next ?? null),
    keysSeen: week,
    otherKey: !trusted,
    asked: before?.asked ?? null,
    weeks: before?.weeks ?? [],
  };
}

const weeksBefore = (week: string, count: number): string =>
  Array.from({ length: count }).reduce<string>((reached) => weekBefore(reached), week);

/** Those of the finished week first: on a Monday few have any of this week. */
function valid({ weeks }: Kept): Token[] {
  const week = weekOf(today());
  return weeks
    .filter((each) => each.week === week || each.week === weekBefore(week))
    .sort((a, b) => (a.week < b.week ? -1 : 1))
    .flatMap(({ tokens }) => tokens);
}

/**
 * Sends something with a token. One that the server does not take was spent before: the next is tried, and other
 * random bytes take its place, because two messages that show the same one would be known to be of one phone.
 * Where no answer came, the token stays, for the same to be sent again.
 */
export async function withToken<T>(
  send: (organisationId: string, token: Token) => Promise<T>,
): Promise<T> {
  const now = kept();
  for (const token of now ? valid(now) : []) {
    try {
      const answer = await send(now?.organisationId ?? "", token);
      await hide(token);
      return answer;
    } catch (error) {
      if (!(error instanceof RefusedError) || error.code !== "TOKEN_NOT_VALID") throw error;
      await hide(token);
    }
  }
  throw new RefusedError("TOKEN_NOT_VALID");
}

/**
 * The receipt of what came in, as it is kept and checked anywhere; null where the key that was seen first has not
 * signed it. It stays on no phone by itself.
 */
export function receiptOf({ payload, signature }: { payload: string; signature: string }) {
  const signedBy = kept()?.signedBy ?? "";
  if (!hasSigned(signedBy, payload, signature)) return null;
  return `{"payload":${payload},"signature":"${signature}","publicKey":"${signedBy}"}`;
}

/** Puts random bytes in a spent token's place. */
async function hide(spent: Token): Promise<void> {
  const random = await randomBytes(96);
  const other = { input: base64urlOf(random.slice(0, 32)), output: base64urlOf(random.slice(32)) };
  change(({ weeks }) => ({
    weeks: weeks.map(({ week, tokens }) => ({
      week,
      tokens: tokens.map((token) => (token.input === spent.input ? other : token)),
    })),
  }));
}
