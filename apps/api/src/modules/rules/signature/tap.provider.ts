import { businessDayOf } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { insertNew, row, run, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { canonical, record, standingReceipts, withdrawReceipt } from "../../journal/index.ts";
import { type DisownedTap, inWindow, type Tap, tapKinds } from "../../people/index.ts";
import { lockRulebook } from "../rulebook/rulebook.read.ts";
import { versionRow } from "../version/version.read.ts";
import { DisownedSignature, RulesSignature } from "./signature.entity.ts";
import { myDueOn } from "./signature.read.ts";

const s = table(RulesSignature, "s");
const given = s.pick(
  "id",
  "rulebookId",
  "versionId",
  "versionNumber",
  "personId",
  "personName",
  "staffNo",
  "statement",
  "textHash",
  "signedAt",
  "late",
  "device",
  "handwriting",
  "tapId",
  "receiptId",
);

/**
 * A signature that was not the caller's: as it was it is kept apart, its receipt says so, and the version asks
 * for theirs, with as many days as everybody had, and is to be read again.
 */
async function disown(ctx: Ctx, { id: receiptId, lostAt }: DisownedTap): Promise<boolean> {
  const { organisationId, personId } = ctx.actor;
  const mine = sql`select ${given} from ${s} where ${s.organisationId} = ${organisationId}
    and ${s.personId} = ${personId} and ${s.receiptId} = ${receiptId}`;
  const known = await row(ctx, sql<RowOf<typeof given>>`${mine}`);
  await withdrawReceipt(ctx, receiptId);
  if (!known) return false;
  await lockRulebook(ctx, known.rulebookId);
  const { id, versionId } = known;
  const version = await versionRow(ctx, versionId);
  const dueOn = version && (await myDueOn(ctx, version));
  const wasOver = dueOn !== null && dueOn < businessDayOf(new Date(lostAt), ctx.timeZone);
  const at = ctx.now.getTime();
  await insertNew(ctx, DisownedSignature, [
    {
      id: newId(),
      organisationId,
      versionId,
      personId,
      signature: canonical({ ...known, signedAt: Number(known.signedAt) }),
      disownedAt: at,
      askedAgainAt: wasOver ? null : at,
    },
  ]);
  await run(
    ctx,
    sql`delete from rules_signature where organisation_id = ${organisationId} and id = ${id}`,
  );
  // Read by somebody else: the owner has not seen its end.
  await run(
    ctx,
    sql`delete from rules_reading where organisation_id = ${organisationId} and person_id = ${personId}
      and version_id = ${versionId} and opened_at >= ${lostAt}`,
  );
  await record(ctx, { deed: "rules.signature_disowned", subjectId: versionId });
  return dueOn !== null;
}

/** What the account has signed. */
export const signatureTaps = tapKinds.provide("RULES_SIGNED", {
  read: async (ctx, whose, window): Promise<Tap[]> =>
    (await standingReceipts(ctx, whose, "RULES_SIGNED", (at, id) => inWindow(at, id, window))).map(
      ({ id, title, at }) => ({ id, title, at: Number(at), groupId: null }),
    ),
  disown,
});
