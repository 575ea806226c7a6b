import { Arg, Authorized, Ctx as Context, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import type { ReachChoiceRow } from "./choice.read.ts";
import * as choices from "./choice.service.ts";
import { OrdinaryMessages, ReminderChoice, RemindersType } from "./choice.type.ts";

/** What somebody chooses about being told and reminded. */
@Resolver(() => RemindersType)
export class ChoiceResolver {
  @Authorized()
  @Query(() => RemindersType, { description: "How the caller is told and reminded (Mission X3)." })
  async myReminders(@Context() ctx: Ctx): Promise<RemindersType> {
    return shown(await choices.myChoice(ctx));
  }

  @Authorized()
  @Mutation(() => RemindersType, {
    description:
      "Sets how the caller hears of ordinary notices and how often they are reminded. Important and urgent notices, tasks, and the reminder at a deadline always come (Mission X3).",
  })
  async setReminders(
    @Context() ctx: Ctx,
    @Arg("ordinary", () => OrdinaryMessages) ordinary: keyof typeof OrdinaryMessages,
    @Arg("steps", () => ReminderChoice) steps: keyof typeof ReminderChoice,
  ): Promise<RemindersType> {
    return shown(await choices.setReminders(ctx, { ordinary, steps }));
  }

  @Authorized()
  @Mutation(() => RemindersType, {
    description: "Turns the caller's daily digest on at a time of day, or off (Mission X3).",
  })
  async setDigest(
    @Context() ctx: Ctx,
    @Arg("at", () => String, {
      nullable: true,
      description: 'As "17:00", outside the quiet hours from 22:00 to 07:00; null: no digest.',
    })
    at?: string,
    @Arg("behind", () => Boolean, {
      nullable: true,
      description: "Whether to be told in a daily message who is behind; left out: no.",
    })
    behind?: boolean,
  ): Promise<RemindersType> {
    return shown(await choices.setDigest(ctx, { at: at ?? null, behind: behind ?? false }));
  }
}

const shown = (row: ReachChoiceRow): RemindersType => ({ ...row, behind: row.behind === 1 });
