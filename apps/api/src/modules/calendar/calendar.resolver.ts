import type { Refusal } from "@riqing/schema";
import { Arg, Authorized, Ctx as Context, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { RefusalField } from "../../kernel/refusal.ts";
import { callerRoles, MeType } from "../people/index.ts";
import { whyNotSetOwnDays } from "./calendar.policy.ts";
import * as read from "./calendar.read.ts";
import * as calendar from "./calendar.service.ts";
import { CalendarDayType, SetOwnDaysInput, WorkingCalendarType } from "./calendar.type.ts";

/** Operations on the organisation's working calendar. */
@Resolver(() => WorkingCalendarType)
export class CalendarResolver {
  @Authorized()
  @Query(() => WorkingCalendarType, {
    description:
      "The organisation's working calendar, with public holidays, their make-up days and its own (Mission P1, T6).",
  })
  workingDays(
    @Context() ctx: Ctx,
    @Arg("year", () => Int) year: number,
    @Arg("month", () => Int, {
      nullable: true,
      description: "1 to 12; if left out, the whole year.",
    })
    month?: number,
  ): Promise<WorkingCalendarType> {
    return read.workingDays(ctx, year, month ?? null);
  }

  @Authorized()
  @Mutation(() => [CalendarDayType], {
    description:
      "Sets on which days the organisation works, for its administrator. Open deadlines move; closed days do not change (Mission P1, T6).",
  })
  setOwnDays(
    @Context() ctx: Ctx,
    @Arg("input") { days }: SetOwnDaysInput,
  ): Promise<CalendarDayType[]> {
    return calendar.setOwnDays(ctx, days);
  }

  @RefusalField("Why the caller may not set the organisation's own days; null if they may.")
  async setRefusal(@Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSetOwnDays(await callerRoles(ctx));
  }
}

@Resolver(() => MeType)
export class CalendarOfMe {
  @RefusalField("Why the caller may not set the organisation's own days; null if they may.")
  async setOwnDaysRefusal(@Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSetOwnDays(await callerRoles(ctx));
  }
}
