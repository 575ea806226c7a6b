import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { callerRoles } from "../../people/index.ts";
import { whyNotSetHours } from "../group.policy.ts";
import { GroupType } from "../group.type.ts";
import { hoursOf } from "./hours.read.ts";
import * as hours from "./hours.service.ts";
import { GroupHoursType, SetGroupHoursInput } from "./hours.type.ts";

/** Operations on a group's hours. */
@Resolver(() => GroupType)
export class HoursResolver {
  @Authorized()
  @Mutation(() => GroupType, {
    description:
      "Sets a group's working hours, quiet hours and close-out time (Mission T3, T6, X2). See `Group.setHoursRefusal`.",
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

  @RefusalField("Why the caller may not set the group's hours; null if they may.")
  async setHoursRefusal(@Root() group: GroupType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSetHours(await callerRoles(ctx), group);
  }
}
