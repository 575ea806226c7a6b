import type { Ports, RequestContext } from "../../../kernel/ctx.ts";
import type { SubscriptionMessages, WireAnswer } from "../../../kernel/message-ports.ts";
import { insertNew, row, sql, update } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { AccessToken } from "./access-token.entity.ts";

const t = table(AccessToken, "t");
const tokenColumns = t.pick("sealed", "digest", "expiresAt", "tokenRound", "round", "leaseUntil");
type TokenRow = RowOf<typeof tokenColumns>;

/** Milliseconds before its end from which on a token is not used any more. */
const MARGIN_MS = 300_000;
/** Milliseconds for which the others leave a fetch to the process that began it. */
const LEASE_MS = 10_000;
/** A lease further ahead was made by a clock that was wrong. */
const LEASE_LIMIT_MS = 60_000;
const PAUSE_MS = 100;
const MAX_PAUSES = 60;
const PURPOSE = "access token";

/** What a fetch needs. */
export interface TokenPorts {
  subscriptions: SubscriptionMessages;
  secrets: Ports["secrets"];
}

/** A token, or the answer by which there is none; null: another process is still fetching one. */
export type Token = { token: string } | { token: null; answer: WireAnswer<unknown> | null };

type TokenContext = Pick<RequestContext, "em" | "now">;

const flights = new WeakMap<object, Map<string, Promise<Token>>>();

/**
 * The token to call WeChat with: the one that is kept, or a new one. `refused` is one that WeChat has just
 * refused. However many ask, one fetch runs: in a process they share it, and between processes a row says who
 * fetches. An answer that was asked for earlier never takes the place of a later one.
 */
export async function accessToken(
  ctx: TokenContext,
  ports: TokenPorts,
  refused: string | null = null,
): Promise<Token> {
  const ofDatabase = flights.get(ctx.em.getDriver()) ?? new Map<string, Promise<Token>>();
  flights.set(ctx.em.getDriver(), ofDatabase);
  const key = `${ports.subscriptions.appId} ${refused === null ? "" : digestOf(ports, refused)}`;
  let flight = ofDatabase.get(key);
  if (!flight) {
    flight = obtain(ctx, ports, refused).finally(() => ofDatabase.delete(key));
    ofDatabase.set(key, flight);
  }
  return await flight;
}

async function obtain(
  ctx: TokenContext,
  ports: TokenPorts,
  refused: string | null,
): Promise<Token> {
  const refusedDigest = refused === null ? null : digestOf(ports, refused);
  for (let pauses = 0; ; pauses += 1) {
    const known = await keptToken(ctx, ports.subscriptions.appId);
    const token = opened(ctx, ports, known, refusedDigest);
    if (token !== null) return { token };
    const round = await beginFetch(ctx, ports.subscriptions.appId, known);
    if (round !== null) return await fetchToken(ctx, ports, round);
    if (pauses >= MAX_PAUSES) return { token: null, answer: null };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function keptToken(ctx: TokenContext, appId: string): Promise<TokenRow> {
  const read = () =>
    row<TokenRow>(ctx, sql`select ${tokenColumns} from ${t} where ${t.id} = ${appId}`);
  const known = await read();
  if (known) return known;
  const none = { id: appId, expiresAt: 0, tokenRound: 0, round: 0, leaseUntil: 0 };
  await insertNew(ctx, AccessToken, [none]);
  return (await read())!;
}

/** The kept token, if it is still good; null too where the key that it was sealed with is another one. */
function opened(
  { now }: TokenContext,
  { secrets }: TokenPorts,
  { sealed, digest, expiresAt }: TokenRow,
  refusedDigest: string | null,
): string | null {
  if (sealed === null || digest === refusedDigest || Number(expiresAt) <= now.getTime())
    return null;
  try {
    return secrets.open(PURPOSE, sealed);
  } catch {
    return null;
  }
}

/** The number of the fetch that we may begin; null: somebody else's is under way, or has come meanwhile. */
async function beginFetch(
  ctx: TokenContext,
  appId: string,
  { round, tokenRound }: TokenRow,
): Promise<number | null> {
  const now = ctx.now.getTime();
  const begun = await update(
    ctx,
    AccessToken,
    { round: round + 1, leaseUntil: now + LEASE_MS },
    (u) => sql`${u.id} = ${appId} and ${u.round} = ${round} and ${u.tokenRound} = ${tokenRound}
      and (${u.leaseUntil} <= ${now} or ${u.leaseUntil} > ${now + LEASE_LIMIT_MS})`,
  );
  return begun > 0 ? round + 1 : null;
}

async function fetchToken(ctx: TokenContext, ports: TokenPorts, round: number): Promise<Token> {
  const { appId } = ports.subscriptions;
  const answer = await ports.subscriptions.fetchToken();
  if (answer.came === "DONE") {
    const { token, expiresInSeconds } = answer.body;
    const lives = expiresInSeconds * 1_000;
    const fresh = {
      sealed: ports.secrets.seal(PURPOSE, token),
      digest: digestOf(ports, token),
      expiresAt: ctx.now.getTime() + Math.max(lives / 2, lives - MARGIN_MS),
      tokenRound: round,
    };
    const isNewer = (u: typeof t) => sql`${u.id} = ${appId} and ${u.tokenRound} < ${round}`;
    await update(ctx, AccessToken, fresh, isNewer);
  }
  await update(
    ctx,
    AccessToken,
    { leaseUntil: 0 },
    (u) => sql`${u.id} = ${appId} and ${u.round} = ${round}`,
  );
  return answer.came === "DONE" ? { token: answer.body.token } : { token: null, answer };
}

const digestOf = ({ secrets }: TokenPorts, token: string): string => secrets.digest(PURPOSE, token);
