import { randomUUID } from "node:crypto";
import { LIMITS } from "@riqing/schema";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { redrawn } from "../../files/index.ts";
import { issuedToken, spendTokenHash } from "../token/spend.service.ts";
import type { TokenInput } from "../token/token.type.ts";
import { AnonymousPicture } from "./anonymous.entity.ts";
import type { ByCodeInput } from "./anonymous.input.ts";
import { idForToken, reportOfCode } from "./code.ts";
import { byCode, datedDay } from "./without-name.ts";

const ap = table(AnonymousPicture, "ap");

interface SentPicture extends ByCodeInput {
  token: TokenInput;
  /** Of this one picture, random. */
  sending: string | null;
}

/**
 * Adds a picture to the report of a code, for one token. It is drawn anew: what the camera wrote into it is gone,
 * and so is what would be equal in a second copy. Sent again with the same token, because its answer was lost, it is
 * the one that is there. Refuses with `TOKEN_NOT_VALID`, `SESSION_NOT_WANTED`, `SAID_TOO_OFTEN`,
 * `FILE_TYPE_NOT_ALLOWED` and `FILE_PICTURE_UNREADABLE`.
 */
export const addPictureByCode = (
  outside: RequestContext,
  { organisationId, code, token, sending }: SentPicture,
  bytes: Buffer,
): Promise<void> =>
  byCode(outside, organisationId, async (ctx) => {
    await reportOfCode(ctx, code);
    const drawn = await redrawn(bytes);
    await inTransaction(ctx, async (ctx) => {
      const { id: reportId } = await reportOfCode(ctx, code);
      const tokenHash = await issuedToken(ctx, organisationId, token);
      // Not of the picture itself: by that it could be compared with files that have an owner.
      const id = idForToken(ctx, `picture ${sending ?? randomUUID()}`, tokenHash);
      const there = await idsOf(ctx, reportId);
      if (there.includes(id)) return;
      refuseIf(there.length < LIMITS.anonymousPictures ? null : "SAID_TOO_OFTEN");
      await spendTokenHash(ctx, organisationId, tokenHash);
      const sentOn = await datedDay(ctx, organisationId);
      const picture = drawn.toString("base64");
      await insertNew(ctx, AnonymousPicture, [
        { id, organisationId, reportId, sentOn, handedOverOn: null, picture },
      ]);
    });
  });

const idsOf = async (ctx: RequestContext, reportId: string): Promise<string[]> => {
  const found = await rows<{ id: string }>(
    ctx,
    sql`select ${ap.pick("id")} from ${ap} where ${ap.organisationId} = ${organisationOf(ctx)}
      and ${ap.reportId} = ${reportId}`,
  );
  return found.map(({ id }) => id);
};
