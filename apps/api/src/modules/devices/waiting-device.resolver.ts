import type { Refusal } from "@riqing/schema";
import { Ctx as Context, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/ctx.ts";
import { RefusalField } from "../../kernel/refusal.ts";
import { WaitingDeviceType } from "../people/index.ts";
import * as waiting from "./waiting-device.service.ts";

/** What somebody sees on a new device: for whose word it waits. */
@Resolver(() => WaitingDeviceType)
export class WaitingDeviceResolver {
  @Mutation(() => Int, {
    description:
      "Reminds the person, and who may agree in their place, of the device that asks and waits; answers how many people that were. Each is reminded at most once in 4 hours.",
  })
  nudgeForDevice(@Context() ctx: RequestContext): Promise<number> {
    return waiting.nudgeForDevice(ctx);
  }

  @FieldResolver(() => [String], {
    description:
      "While it waits: the names of who may agree in the person's place. Never who gave out the invitation.",
  })
  async agreeing(
    @Root() { waits }: WaitingDeviceType,
    @Context() ctx: RequestContext,
  ): Promise<string[]> {
    return waits ? waiting.agreeing(ctx, waits) : [];
  }

  @RefusalField("Why they cannot be reminded now; null if they can, or if it no longer waits.")
  async nudgeRefusal(
    @Root() { waits }: WaitingDeviceType,
    @Context() ctx: RequestContext,
  ): Promise<Refusal | null> {
    return waits ? (await waiting.nudgeOf(ctx, waits)).refusal : null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: "When they can be reminded again; null: now, or not at all.",
  })
  async nudgeAgainAt(
    @Root() { waits }: WaitingDeviceType,
    @Context() ctx: RequestContext,
  ): Promise<Date | null> {
    return waits ? (await waiting.nudgeOf(ctx, waits)).againAt : null;
  }
}
