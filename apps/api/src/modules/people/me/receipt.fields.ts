import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import { once } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { ReceiptType } from "../../journal/index.ts";
import { Organisation } from "../organisation.entity.ts";

const o = table(Organisation, "o");

/** What a receipt needs of the organisation to be checked outside the product. */
@Resolver(() => ReceiptType)
export class ReceiptFields {
  @FieldResolver(() => String, {
    description: "The organisation's Ed25519 key: SPKI, DER, base64.",
  })
  publicKey(@Context() ctx: Ctx): Promise<string> {
    return publicKeyOf(ctx);
  }

  @FieldResolver(() => String, {
    description:
      "The receipt as a JSON file {payload, signature, publicKey}; `pnpm verify-receipt FILE` checks it.",
  })
  async document(@Root() receipt: ReceiptType, @Context() ctx: Ctx): Promise<string> {
    const { payload, signature } = receipt;
    const publicKey = await publicKeyOf(ctx);
    return JSON.stringify(
      { payload: JSON.parse(payload) as object, signature, publicKey },
      null,
      2,
    );
  }
}

const publicKeyOf = (ctx: Ctx): Promise<string> =>
  once(ctx, "publicKey", async () => {
    const { organisationId } = ctx.actor;
    return orNotFound(
      await row<{ publicKey: string }>(
        ctx,
        sql`select ${o.pick("publicKey")} from ${o} where ${o.id} = ${organisationId}`,
      ),
    ).publicKey;
  });
