import { createHash, randomBytes } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { LIMITS, type Refusal } from "@riqing/schema";
import DataLoader from "dataloader";
import { after, DAY } from "../../../kernel/clock.ts";
import { newId } from "../../../kernel/column.ts";
import type { Actor, Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { insertNew, list, row, rows, sql, update } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { entryOf, recordAll, recordFor } from "../../journal/index.ts";
import { Organisation } from "../organisation.entity.ts";
import { Person } from "../person.entity.ts";
import { Binding } from "./account.entity.ts";
import { Session } from "./session.entity.ts";

const s = table(Session, "s");
const p = table(Person, "p");
const o = table(Organisation, "o");
const b = table(Binding, "b");

/** What a token turns out to say. Of `actor`, `account` and `authRefusal`, at most one is there. */
export interface Identity {
  actor: Actor | null;
  account: RequestContext["account"];
  authRefusal: Refusal | null;
  /** Of the organisation; null while nobody in particular is asking. */
  timeZone: string | null;
}

/** Who a session is opened for: a person, by the organisation that knows them. */
export interface PersonKey {
  personId: string;
  organisationId: string;
}

export interface OpenedSession {
  /** 256 bits nobody can guess; its holder has the only copy. */
  token: string;
  expiresAt: Date;
}

/**
 * Opens a session of an account, as `person` or as nobody in particular yet, inside the caller's
 * transaction. Only the token's hash is kept, so that whoever reads the database can enter as no one.
 */
export async function openSession(
  ctx: RequestContext,
  accountId: string,
  person: PersonKey | null,
  device: string | null,
): Promise<OpenedSession> {
  const id = newId();
  const token = randomBytes(32).toString("base64url");
  const expiresAt = after(ctx.now, LIMITS.sessionDays * DAY);
  await insertNew(ctx, Session, [
    {
      id,
      tokenHash: tokenHash(token),
      accountId: accountId,
      organisationId: person?.organisationId ?? null,
      personId: person?.personId ?? null,
      device,
      openedAt: ctx.now.getTime(),
      expiresAt: expiresAt.getTime(),
      endedAt: null,
      lostAt: null,
    },
  ]);
  // An account that is nobody's yet belongs to no organisation, whose journal there would be.
  if (person) {
    const deed = { deed: "session.opened", subjectId: id };
    await recordFor(ctx, person.organisationId, person.personId, deed);
  }
  return { token, expiresAt };
}

const sessionColumns = s.pick(
  "tokenHash",
  "accountId",
  "organisationId",
  "personId",
  "expiresAt",
  "endedAt",
);
/** A session with what its person, organisation and binding say of it now. */
type SessionRow = RowOf<typeof sessionColumns> & {
  sessionId: string;
  departedAt: number | null;
  bindingId: string | null;
  newUntil: number | null;
  lastUsedOn: string | null;
  timeZone: string | null;
};

/**
 * Says who holds `token`, by one statement on unique keys, at each request anew: what was ended a
 * moment ago lets nobody in. `SESSION_ENDED` stands for an unknown, ended or expired session and for
 * one whose account is no longer bound; `PERSON_DEPARTED` for whoever has left (Mission M5).
 */
export async function identify(
  em: SqlEntityManager,
  now: Date,
  token: string | null,
): Promise<Identity> {
  const nobody: Identity = { actor: null, account: null, authRefusal: null, timeZone: null };
  if (token === null) return nobody;
  const session = await sessionOf(em, tokenHash(token));
  const authRefusal = whySessionNotValid(session, now);
  if (authRefusal || !session) return { ...nobody, authRefusal };
  const { sessionId, accountId, personId, organisationId, timeZone } = session;
  if (personId === null || organisationId === null) {
    return { ...nobody, account: { id: accountId, sessionId } };
  }
  const { newUntil, lastUsedOn } = session;
  const newDeviceUntil = Number(newUntil ?? 0);
  const actor = { organisationId, personId, sessionId, accountId, newDeviceUntil, lastUsedOn };
  return { ...nobody, actor, timeZone };
}

interface SessionLookup {
  em: SqlEntityManager;
  hash: string;
}

/**
 * Reads sessions by the hashes of their tokens: those of requests that arrive in the same turn of
 * the loop, together. Nothing is remembered from one turn to the next; and who asks in a transaction
 * reads in it, alone.
 */
async function sessionOf(em: SqlEntityManager, hash: string): Promise<SessionRow | null> {
  if (em.isInTransaction()) return (await readSessions(em, [hash]))[0] ?? null;
  const database = em.getDriver();
  let loader = loaders.get(database);
  if (!loader) loaders.set(database, (loader = new DataLoader(readLookups, loaderOptions)));
  return await loader.load({ em, hash });
}

const loaders = new WeakMap<object, DataLoader<SessionLookup, SessionRow | null>>();
const loaderOptions = { cache: false, maxBatchSize: 100, batchScheduleFn: setImmediate };

async function readLookups(shown: readonly SessionLookup[]): Promise<(SessionRow | null)[]> {
  const read = await readSessions(
    shown[0]!.em,
    shown.map(({ hash }) => hash),
  );
  const found = new Map(read.map((one) => [one.tokenHash, one]));
  return shown.map(({ hash }) => found.get(hash) ?? null);
}

const readSessions = (em: SqlEntityManager, hashes: readonly string[]) =>
  rows<SessionRow>(
    { em },
    sql`select ${sessionColumns}, ${s.id} as sessionId, ${p.pick("departedAt")}, ${b.id} as bindingId,
        ${b.pick("newUntil", "lastUsedOn")}, ${o.pick("timeZone")}
      from ${s}
      left join ${p} on ${p.id} = ${s.personId}
      left join ${o} on ${o.id} = ${s.organisationId}
      left join ${b} on ${b.organisationId} = ${s.organisationId}
        and ${b.accountId} = ${s.accountId} and ${b.personId} = ${s.personId} and ${b.live} = 1
      where ${s.tokenHash} in (${list([...new Set(hashes)])})`,
  );

function whySessionNotValid(session: SessionRow | null, now: Date): Refusal | null {
  if (!session) return "SESSION_ENDED";
  if (session.personId !== null && session.departedAt !== null) return "PERSON_DEPARTED";
  if (session.endedAt !== null || Number(session.expiresAt) <= now.getTime())
    return "SESSION_ENDED";
  if (session.personId !== null && session.bindingId === null) return "SESSION_ENDED";
  return null;
}

/** Whether the session of this token ended because the account was reported lost. */
export const wasLost = async (em: SqlEntityManager, token: string): Promise<boolean> =>
  (await row(
    { em },
    sql`select ${s.id} from ${s} where ${s.tokenHash} = ${tokenHash(token)} and ${s.lostAt} is not null`,
  )) !== null;

/** Ends the caller's session. Ending none, or one that has ended, is no mistake. */
export function signOut(ctx: RequestContext): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const sessionId = ctx.actor?.sessionId ?? ctx.account?.sessionId;
    if (!sessionId) return true;
    const ended = await endSession(ctx, sessionId);
    if (ctx.actor && ended > 0) {
      const { organisationId, personId } = ctx.actor;
      await recordFor(ctx, organisationId, personId, {
        deed: "session.ended",
        subjectId: sessionId,
      });
    }
    return true;
  });
}

export const endSession = (ctx: RequestContext, sessionId: string): Promise<number> =>
  update(
    ctx,
    Session,
    { endedAt: ctx.now.getTime() },
    (s) => sql`${s.id} = ${sessionId} and ${s.endedAt} is null`,
  );

/** Ends all sessions of these people; of one account only, when it is named. */
export const endSessionsOf = (
  ctx: RequestContext,
  organisationId: string,
  personIds: readonly string[],
  accountIds?: readonly string[],
): Promise<number> =>
  update(
    ctx,
    Session,
    { endedAt: ctx.now.getTime() },
    (s) => sql`${s.organisationId} = ${organisationId} and ${s.personId} in (${list(personIds)})
      and ${s.endedAt} is null
      ${accountIds ? sql`and ${s.accountId} in (${list(accountIds)})` : sql``}`,
  );

/** Ends the sessions of somebody whose account is out of their hands; all but one, where it is named. */
export const endSessionsAsLost = (
  ctx: RequestContext,
  { organisationId, personId }: PersonKey,
  keptId: string | null,
): Promise<number> =>
  update(
    ctx,
    Session,
    { endedAt: ctx.now.getTime(), lostAt: ctx.now.getTime() },
    (s) => sql`${s.organisationId} = ${organisationId} and ${s.personId} = ${personId}
      and ${s.endedAt} is null ${keptId ? sql`and ${s.id} <> ${keptId}` : sql``}`,
  );

/** Sessions of an account that was nobody's: from now on they are of this person. */
export async function adoptSessions(
  ctx: RequestContext,
  accountId: string,
  { organisationId, personId }: PersonKey,
): Promise<void> {
  const waiting = await rows<{ id: string }>(
    ctx,
    sql`select ${s.id} from ${s} where ${s.accountId} = ${accountId} and ${s.personId} is null
      and ${s.endedAt} is null and ${s.expiresAt} > ${ctx.now.getTime()}`,
  );
  if (waiting.length === 0) return;
  await update(
    ctx,
    Session,
    { organisationId, personId },
    (s) => sql`${s.id} in (${list(waiting.map(({ id }) => id))})`,
  );
  const opened = waiting.map(({ id }) =>
    entryOf(organisationId, personId, ctx.now, { deed: "session.opened", subjectId: id }),
  );
  await recordAll(ctx, opened);
}

/** Whether the caller's device is so new that receipts say so. */
export const isNewDevice = ({ now, actor }: Pick<Ctx, "now" | "actor">): boolean =>
  now.getTime() < actor.newDeviceUntil;

const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");
