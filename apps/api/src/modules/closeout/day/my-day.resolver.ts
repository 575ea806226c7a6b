import { Authorized, Ctx as Context, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { NoticeType, unopenedBy } from "../../notices/index.ts";
import * as day from "./my-day.read.ts";
import { MyDayType } from "./my-day.type.ts";

/** The query of the caller's own day. */
@Resolver(() => MyDayType)
export class MyDayResolver {
  @Authorized()
  @Query(() => MyDayType, {
    description:
      "Everything that is due today for the caller, and what they have said of it (Mission T6).",
  })
  myDay(@Context() ctx: Ctx): Promise<MyDayType> {
    return day.myDay(ctx);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether any of the caller's groups works on the day.",
  })
  async workday(@Root() mine: MyDayType, @Context() ctx: Ctx): Promise<boolean> {
    return (await day.myDayKinds(ctx, mine)).some(({ workday }) => workday);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the year's holidays are not known yet, so that Monday to Friday is a guess.",
  })
  async provisional(@Root() mine: MyDayType, @Context() ctx: Ctx): Promise<boolean> {
    return (await day.myDayKinds(ctx, mine)).some(({ provisional }) => provisional);
  }

  @FieldResolver(() => [NoticeType], {
    description:
      "Notices that the caller was asked to read and has not opened. Only the caller sees this, and it never counts against them (Mission N12).",
  })
  unopenedNotices(@Context() ctx: Ctx): Promise<NoticeType[]> {
    return unopenedBy(ctx, ctx.now, null);
  }
}
