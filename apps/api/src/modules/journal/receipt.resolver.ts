import type { ReceiptKind } from "@riqing/schema";
import { Arg, Args, Authorized, Ctx as Context, ID, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { PageArguments } from "../../kernel/page.type.ts";
import { receiptKinds } from "./receipt.kinds.ts";
import * as receipts from "./receipt.service.ts";
import { ReceiptPageType, ReceiptType } from "./receipt.type.ts";

/** Operations on the caller's receipts. */
@Resolver(() => ReceiptType)
export class ReceiptResolver {
  @Authorized()
  @Query(() => ReceiptPageType, {
    description: "The caller's receipts, the newest first (Mission B4).",
  })
  async myReceipts(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("search", () => String, { nullable: true, description: "Part of the title." })
    search?: string,
    @Arg("kind", () => receiptKinds.enumType, { nullable: true }) kind?: ReceiptKind,
  ): Promise<ReceiptPageType> {
    const page = await receipts.listMine(ctx, { search, kind, ...request });
    return { ...page, nodes: page.nodes.map(shown) };
  }

  @Authorized()
  @Query(() => ReceiptType, { description: "One receipt of the caller's own." })
  async receipt(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<ReceiptType> {
    return shown(await receipts.readMine(ctx, id));
  }
}

const shown = (row: receipts.ReceiptRow): ReceiptType => ({
  ...row,
  at: new Date(row.at),
  newDevice: Boolean(row.newDevice),
  withdrawnAt: row.withdrawnAt === null ? null : new Date(row.withdrawnAt),
});
