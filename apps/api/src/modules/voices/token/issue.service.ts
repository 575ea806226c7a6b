import { randomUUID } from "node:crypto";
import { LIMITS, weekOf } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { RefusedError, refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { hashOf } from "../../journal/index.ts";
import { bytesOf, poprfOf, textOf } from "./poprf.ts";
import { secretKeyFor } from "./token-key.service.ts";
import { IssuedBatch } from "./token.entity.ts";
import type { IssueTokensInput } from "./token.type.ts";

const ib = table(IssuedBatch, "ib");

/** What is answered: points in the order in which they were sent, and one proof for all of them. */
export interface EvaluatedTokens {
  evaluated: string[];
  proof: string;
}

/** Bytes of a blinded point. */
const POINT = 32;

/**
 * Evaluates the blinded points of a person's tokens for this week; asked again with the same points, it
 * answers the same. No line in the journal, because that would say when: what it leaves is the week alone.
 */
export async function issueTokens(ctx: Ctx, given: IssueTokensInput): Promise<EvaluatedTokens> {
  const points = pointsOf(given.blinded);
  const { organisationId, personId } = ctx.actor;
  refuseIf(given.week === weekOf(ctx.today) ? null : "TOKEN_WEEK_NOT_NOW");
  const requestHash = hashOf(given.blinded);
  const week = given.week;
  return inTransaction(ctx, async (ctx) => {
    for (let slot = 0; slot < LIMITS.tokenBatchesPerWeek; slot += 1) {
      const issued = await batchIn(ctx, week, slot);
      if (issued?.requestHash === requestHash) return JSON.parse(issued.answer) as EvaluatedTokens;
      if (issued) continue;
      const answer = await evaluate(ctx, week, points);
      const added = await insertNew(ctx, IssuedBatch, [
        {
          id: randomUUID(),
          organisationId,
          personId,
          week,
          slot,
          requestHash,
          answer: JSON.stringify(answer),
        },
      ]);
      if (added > 0) return answer;
      // Somebody was quicker, perhaps with the same points: this slot is looked at again.
      slot -= 1;
    }
    throw new RefusedError("TOKENS_ALL_ISSUED");
  });
}

const batchColumns = ib.pick("requestHash", "answer");

const batchIn = (ctx: Ctx, week: string, slot: number) =>
  row<RowOf<typeof batchColumns>>(
    ctx,
    sql`select ${batchColumns} from ${ib} where ${ib.organisationId} = ${ctx.actor.organisationId}
      and ${ib.personId} = ${ctx.actor.personId} and ${ib.week} = ${week} and ${ib.slot} = ${slot}`,
  );

/** Refuses what the library would answer: no point at all, the same one twice, too many. */
function pointsOf(blinded: readonly string[]): Uint8Array[] {
  const fields = new Fields();
  fields.list("blinded", blinded, { max: LIMITS.tokensPerBatch });
  const points = blinded.map((text) => bytesOf(text, POINT));
  fields.expect("blinded", !points.includes(null) && new Set(blinded).size === blinded.length);
  fields.done();
  return points as Uint8Array[];
}

/** The library says with a plain error that bytes are no point of the group, or its neutral one. */
async function evaluate(ctx: Ctx, week: string, points: Uint8Array[]): Promise<EvaluatedTokens> {
  const { organisationId } = ctx.actor;
  const secret = await secretKeyFor(ctx, organisationId, week);
  try {
    const { evaluated, proof } = poprfOf(organisationId, week).blindEvaluateBatch(secret, points);
    return { evaluated: evaluated.map(textOf), proof: textOf(proof) };
  } catch {
    throw new RefusedError("BAD_INPUT", { fields: [{ path: "blinded", reason: "NOT_VALID" }] });
  }
}

/** Who holds tokens of one of these weeks, and could have sent something with one. */
export async function tokenHolders(
  ctx: Pick<Ctx, "em">,
  organisationId: string,
  weeks: readonly string[],
): Promise<string[]> {
  const found = await rows<{ personId: string }>(
    ctx,
    sql`select distinct ${ib.personId} as personId from ${ib}
      where ${ib.organisationId} = ${organisationId} and ${ib.week} in (${list(weeks)})`,
  );
  return found.map(({ personId }) => personId);
}
