import { batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { openForMe } from "../comprehension/comprehension.read.ts";
import { myMembershipSince } from "../rulebook/rulebook.read.ts";
import { askedOfMe, type VersionRow } from "../version/version.read.ts";
import { myAskedAgainAt } from "./disowned.read.ts";
import { RulesDecline, RulesReading, RulesSignature } from "./signature.entity.ts";
import { dueOnOf, type SignatureFacts } from "./signature.policy.ts";

const s = table(RulesSignature, "s");
const rr = table(RulesReading, "rr");
const rd = table(RulesDecline, "rd");

export const signatureColumns = s.pick(
  "id",
  "rulebookId",
  "versionId",
  "versionNumber",
  "personName",
  "statement",
  "textHash",
  "signedAt",
  "late",
  "receiptId",
);

/** A signature as the services and the fields read it. */
export type SignatureRow = RowOf<typeof signatureColumns>;

/** The caller's signature of a version, read at this moment. */
export const myOwn = (ctx: Ctx, versionId: string): Promise<SignatureRow | null> =>
  row<SignatureRow>(
    ctx,
    sql`select ${signatureColumns} from ${s} where ${s.versionId} = ${versionId}
      and ${s.organisationId} = ${ctx.actor.organisationId} and ${s.personId} = ${ctx.actor.personId}`,
  );

/** The caller's signatures under a rulebook, the newest version first. */
export const mySignatures = batchedListBy("rulebookId", (ctx, ids) =>
  rows<SignatureRow>(
    ctx,
    sql`select ${signatureColumns} from ${s}
        where ${s.organisationId} = ${ctx.actor?.organisationId} and ${s.personId} = ${ctx.actor?.personId}
        and ${s.rulebookId} in (${list(ids)}) order by ${s.versionNumber} desc`,
  ),
);

/** The caller's signature of this version. */
export const mySignature = async (ctx: Ctx, version: VersionRow): Promise<SignatureRow | null> =>
  (await mySignatures(ctx, version.rulebookId)).find((one) => one.versionId === version.id) ?? null;

/** The last version the caller signed before this one. */
export const signedBefore = async (ctx: Ctx, version: VersionRow): Promise<SignatureRow | null> =>
  (await mySignatures(ctx, version.rulebookId)).find((one) => one.versionNumber < version.number) ??
  null;

const readingColumns = rr.pick("versionId", "openedAt", "endReachedAt");
export type ReadingRow = RowOf<typeof readingColumns>;

/** How far the caller has read a version. */
export const myReading = batchedBy("versionId", (ctx, ids) =>
  rows<ReadingRow>(
    ctx,
    sql`select ${readingColumns}
      from ${rr} where ${rr.organisationId} = ${ctx.actor?.organisationId}
      and ${rr.personId} = ${ctx.actor?.personId} and ${rr.versionId} in (${list(ids)})`,
  ),
);

const declineColumns = rd.pick("versionId", "reason", "declinedAt");
export type DeclineRow = RowOf<typeof declineColumns>;

/** That the caller will not sign a version. */
export const myDecline = batchedBy("versionId", (ctx, ids) =>
  rows<DeclineRow>(
    ctx,
    sql`select ${declineColumns} from ${rd}
      where ${rd.organisationId} = ${ctx.actor?.organisationId} and ${rd.personId} = ${ctx.actor?.personId}
      and ${rd.versionId} in (${list(ids)})`,
  ),
);

/** What `signature.policy.ts` asks of a version and the caller. */
export async function factsOf(ctx: Ctx, version: VersionRow): Promise<SignatureFacts> {
  const [asked, signed, reading, open] = await Promise.all([
    askedOfMe(ctx, version.rulebookId),
    mySignature(ctx, version),
    myReading(ctx, version.id),
    openForMe(ctx, version),
  ]);
  return {
    state: version.state,
    current: asked?.id === version.id,
    // What is newer than what is asked of them is for other groups.
    applies: asked !== null && version.number <= asked.number,
    signed: signed !== null,
    endReached: reading !== null && reading.endReachedAt !== null,
    understood: open.length === 0,
  };
}

/** The day by which the caller signs this version; null where they are not asked. */
export async function myDueOn(ctx: Ctx, version: VersionRow): Promise<BusinessDay | null> {
  const since = await myMembershipSince(ctx, version.rulebookId);
  const asked = await askedOfMe(ctx, version.rulebookId);
  const { publishedAt, signByOn } = version;
  if (since === null || publishedAt === null || asked?.id !== version.id) return null;
  const again = (await myAskedAgainAt(ctx, version.id)) ?? 0;
  return dueOnOf({ publishedAt, signByOn }, Math.max(since, again), ctx.timeZone);
}

/** How many rules the caller has signed between two instants. */
export async function signedBetween(ctx: Ctx, from: Date, to: Date): Promise<number> {
  const counted = await row<{ given: number }>(
    ctx,
    sql`select count(*) as given from ${s}
      where ${s.organisationId} = ${ctx.actor.organisationId} and ${s.personId} = ${ctx.actor.personId}
      and ${s.signedAt} >= ${from.getTime()} and ${s.signedAt} < ${to.getTime()}`,
  );
  return Number(counted?.given ?? 0);
}
