import type { Refusal, TodoKind } from "@riqing/schema";
import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { RefusalField } from "../../kernel/refusal.ts";
import { personById, PersonType } from "../people/index.ts";
import { todoKinds } from "../todo/index.ts";
import { NudgeResultType } from "./nudge.type.ts";
import * as waits from "./waiting.service.ts";
import { WaitingType } from "./waiting.type.ts";

/** What the caller waits for: the other side of 待办. */
@Resolver(() => WaitingType)
export class WaitingResolver {
  @Authorized()
  @Query(() => WaitingType, {
    description:
      "For whom an item of somebody else's to-do list waits, for whoever waits for it: the same kind and id as there.",
  })
  waitingFor(
    @Context() ctx: Ctx,
    @Arg("kind", () => todoKinds.enumType) kind: TodoKind,
    @Arg("id", () => ID) id: string,
  ): Promise<WaitingType> {
    return waits.waiting(ctx, kind, id);
  }

  @Authorized()
  @Mutation(() => NudgeResultType, {
    description:
      "Reminds whoever an item of a to-do list waits for, asked by whoever waits for it (Mission N5).",
  })
  nudgeWaiting(
    @Context() ctx: Ctx,
    @Arg("kind", () => todoKinds.enumType) kind: TodoKind,
    @Arg("id", () => ID) id: string,
  ): Promise<NudgeResultType> {
    return waits.nudgeWaiting(ctx, kind, id);
  }

  @FieldResolver(() => [PersonType], { description: "Any one of them can deal with it." })
  people(@Root() { personIds }: WaitingType, @Context() ctx: Ctx): Promise<PersonType[]> {
    return Promise.all(personIds.map((id) => personById.existing(ctx, id)));
  }

  @RefusalField("Why the caller cannot remind them now; null if they can.")
  nudgeRefusal(@Root() waiting: WaitingType): Refusal | null {
    return waits.whyNotNudge(waiting);
  }
}
