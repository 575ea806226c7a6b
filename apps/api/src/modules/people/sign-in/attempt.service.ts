import { HOUR } from "../../../kernel/clock.ts";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { type Refusal, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, rows, run, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { BindAttempt } from "./attempt.entity.ts";
import { type AttemptScope, mostCounted, secondsToWait } from "./attempt.policy.ts";

const ba = table(BindAttempt, "ba");

/** Which codes are typed; wrong ones of another kind count apart. */
interface CodeKind {
  name: "invitation" | "loss";
  wrong: Refusal;
}

const INVITATION: CodeKind = { name: "invitation", wrong: "INVITATION_NOT_VALID" };

interface AttemptSource {
  scope: AttemptScope;
  source: string;
}

/** What a wrong code is held against. */
function sourcesOf(ctx: RequestContext, { name }: CodeKind): AttemptSource[] {
  const accountId = ctx.account?.id ?? ctx.actor?.accountId;
  return [
    ...(accountId ? [{ scope: "account" as const, source: `account:${accountId}` }] : []),
    { scope: "address", source: `ip:${ctx.ip}`.slice(0, 80) },
    { scope: "codes", source: `codes:${name}` },
  ];
}

/**
 * Tries a code, and counts it where it was wrong. An account that has typed too many wrong ones waits,
 * whatever it types now. An address and the codes of a kind are shared by people who have nothing to do
 * with each other: a right code goes through, and only a wrong one is answered with `TOO_MANY_ATTEMPTS`
 * (docs/decisions/0033). `extensions.retryAfterSeconds` says for how long.
 */
export async function countingWrongCodes<T>(
  ctx: RequestContext,
  attempt: () => Promise<T>,
  kind: CodeKind = INVITATION,
): Promise<T> {
  const sources = sourcesOf(ctx, kind);
  const waits = await waitsOf(ctx, sources);
  const ownWait = waits.get("account") ?? 0;
  if (ownWait > 0) {
    await remember(ctx, sources);
    throw tooMany(ownWait);
  }
  try {
    return await attempt();
  } catch (thrown) {
    const wrong = thrown instanceof RefusedError && thrown.code === kind.wrong;
    if (!wrong) throw thrown;
    await remember(ctx, sources);
    const sharedWait = Math.max(...waits.values());
    throw sharedWait > 0 ? tooMany(sharedWait) : thrown;
  }
}

const tooMany = (retryAfterSeconds: number) =>
  new RefusedError("TOO_MANY_ATTEMPTS", { retryAfterSeconds });

/** In seconds. Reads of each source no more rows than can make a difference. */
async function waitsOf(
  ctx: RequestContext,
  sources: readonly AttemptSource[],
): Promise<Map<AttemptScope, number>> {
  const since = ctx.now.getTime() - HOUR;
  const counts = sources.map(
    ({ scope, source }, i) => sql`select ${i} as i, count(*) as wrong, max(c.at) as lastAt from (
      select ${ba.at} from ${ba} where ${ba.source} = ${source} and ${ba.at} > ${since}
      order by ${ba.at} desc limit ${mostCounted(scope)}) as c`,
  );
  const counted = await rows<{ i: number; wrong: number; lastAt: number | null }>(
    ctx,
    sql`${sql.join(counts, sql` union all `)}`,
  );
  return new Map(
    counted.map(({ i, wrong, lastAt }) => {
      const { scope } = sources[Number(i)]!;
      const known = { wrong: Number(wrong), lastAt: lastAt === null ? null : Number(lastAt) };
      return [scope, secondsToWait(scope, known, ctx.now)];
    }),
  );
}

/**
 * One statement, which is its own transaction: whoever counts at the same time waits for no lock of
 * another's.
 */
const remember = (ctx: RequestContext, sources: readonly AttemptSource[]): Promise<number> =>
  insertNew(
    ctx,
    BindAttempt,
    sources.map(({ source }) => ({ id: newId(), source, at: ctx.now.getTime() })),
  );

/** Forgets what no longer counts: addresses are kept no longer than they are needed. */
export const forgetAttempts = (ctx: Pick<RequestContext, "em" | "now">): Promise<number> =>
  run(ctx, sql`delete from bind_attempt where at <= ${ctx.now.getTime() - HOUR}`);
