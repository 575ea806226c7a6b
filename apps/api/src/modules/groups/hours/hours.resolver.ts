import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  Int,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { workingDays, WorkingCalendarType } from "../../calendar/index.ts";
import { callerRoles } from "../../people/index.ts";
import { whyNotSetHours } from "../group.policy.ts";
import { GroupType } from "../group.type.ts";
import { groupCalendarOf, hoursOf } from "./hours.read.ts";
import * as hours from "./hours.service.ts";
import { GroupHoursType, SetGroupHoursInput } from "./hours.type.ts";

/** Operations on a group's hours. */
@Resolver(() => GroupType)
export class HoursResolver {
  @Authorized()
  @Mutation(() => GroupType, {
    description:
      "Sets a group's working days and hours and its close-out time (Mission T3, T6). See `Group.setHoursRefusal`.",
  })
  setGroupHours(@Context() ctx: Ctx, @Arg("input") input: SetGroupHoursInput): Promise<GroupType> {
    return hours.setHours(ctx, input);
  }

  @FieldResolver(() => GroupHoursType, {
    description:
      "Its working hours, quiet hours and close-out time; default values until they are set.",
  })
  hours(@Root() group: GroupType, @Context() ctx: Ctx): Promise<GroupHoursType> {
    return hoursOf(ctx, group.id);
  }

  @FieldResolver(() => WorkingCalendarType, {
    description:
      "The days on which the group works: the organisation's working calendar, with the group's own pattern (Mission T6).",
  })
  async workingDays(
    @Root() group: GroupType,
    @Context() ctx: Ctx,
    @Arg("year", () => Int) year: number,
    @Arg("month", () => Int, {
      nullable: true,
      description: "1 to 12; if left out, the whole year.",
    })
    month?: number,
  ): Promise<WorkingCalendarType> {
    return workingDays(ctx, year, month ?? null, await groupCalendarOf(ctx, group.id));
  }

  @RefusalField("Why the caller may not set the group's hours; null if they may.")
  async setHoursRefusal(@Root() group: GroupType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSetHours(await callerRoles(ctx), group);
  }
}
