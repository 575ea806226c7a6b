import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Authorized,
  Ctx as Context,
  Field,
  Int,
  Mutation,
  Query,
  Resolver,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { voiceDaysOf } from "./days.read.ts";
import { setVoiceDays, whyNotSetVoiceDays } from "./days.service.ts";

@OutputType("VoiceSettings", "How an organisation deals with what people say (Mission V3, V5, V6).")
export class VoiceSettingsType {
  @Field(() => Int, {
    description:
      "Within how many working days a suggestion is answered, an overdue incident closed or a mediation moved on, before it goes up.",
  })
  days!: number;
}

@Resolver(() => VoiceSettingsType)
export class DaysResolver {
  @Authorized()
  @Query(() => VoiceSettingsType)
  async voiceSettings(@Context() ctx: Ctx): Promise<VoiceSettingsType> {
    return { days: await voiceDaysOf(ctx, ctx.actor.organisationId) };
  }

  @Authorized()
  @Mutation(() => VoiceSettingsType, {
    description: "Sets these working days, for what begins from now on; for administrators.",
  })
  async setVoiceDays(
    @Context() ctx: Ctx,
    @Arg("days", () => Int, { description: "1 to 30 working days." }) days: number,
  ): Promise<VoiceSettingsType> {
    return { days: await setVoiceDays(ctx, days) };
  }

  @RefusalField("Why the caller may not set them; null if they may.")
  setRefusal(@Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSetVoiceDays(ctx);
  }
}
