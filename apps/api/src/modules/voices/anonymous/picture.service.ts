import { randomUUID } from "node:crypto";
import { LIMITS } from "@riqing/schema";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { redrawn } from "../../files/index.ts";
import { spendToken } from "../token/spend.service.ts";
import type { TokenInput } from "../token/token.type.ts";
import { AnonymousPicture } from "./anonymous.entity.ts";
import type { ByCodeInput } from "./anonymous.input.ts";
import { reportOfCode } from "./code.ts";
import { byCode, datedDay } from "./without-name.ts";

const ap = table(AnonymousPicture, "ap");

/**
 * Adds a picture to the report of a code, for one token. It is drawn anew: what the camera wrote into it is gone,
 * and so is what would be equal in a second copy. Refuses with `TOKEN_NOT_VALID`, `SESSION_NOT_WANTED`,
 * `SAID_TOO_OFTEN`, `FILE_TYPE_NOT_ALLOWED` and `FILE_PICTURE_UNREADABLE`.
 */
export const addPictureByCode = (
  outside: RequestContext,
  input: ByCodeInput & { token: TokenInput },
  bytes: Buffer,
): Promise<void> =>
  byCode(outside, input.organisationId, async (ctx) => {
    await reportOfCode(ctx, input.code);
    const drawn = await redrawn(bytes);
    await inTransaction(ctx, async (ctx) => {
      const organisationId = organisationOf(ctx);
      const { id: reportId } = await reportOfCode(ctx, input.code);
      const there = await picturesOf(ctx, reportId);
      refuseIf(there.length < LIMITS.anonymousPictures ? null : "SAID_TOO_OFTEN");
      await spendToken(ctx, organisationId, input.token);
      const sentOn = await datedDay(ctx, organisationId);
      const picture = drawn.toString("base64");
      const added = { id: randomUUID(), organisationId, reportId, sentOn, picture };
      await insertNew(ctx, AnonymousPicture, [added]);
    });
  });

/** The pictures of a report, for whoever handles it: as addresses that hold the picture themselves. */
export async function picturesOf(ctx: RequestContext, reportId: string): Promise<string[]> {
  const found = await rows<{ picture: string }>(
    ctx,
    sql`select ${ap.pick("picture")} from ${ap} where ${ap.organisationId} = ${organisationOf(ctx)}
      and ${ap.reportId} = ${reportId} order by ${ap.id}`,
  );
  return found.map(({ picture }) => `data:image/jpeg;base64,${picture}`);
}
