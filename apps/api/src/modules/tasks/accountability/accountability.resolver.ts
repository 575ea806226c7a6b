import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { personById, PersonType, callerRoles } from "../../people/index.ts";
import { AssignmentType } from "../assignment/assignment.type.ts";
import { taskById } from "../task/task.read.ts";
import { TaskType } from "../task/task.type.ts";
import { canSeeAccountability, whyNotAnswer } from "./accountability.policy.ts";
import { factsOf, itemOfAssignment, listItems } from "./accountability.read.ts";
import { answerAccountability } from "./accountability.service.ts";
import { AccountabilityItemType, AccountabilityPageType } from "./accountability.type.ts";

/** Queries and mutations of accountability items. */
@Resolver(() => AccountabilityItemType)
export class AccountabilityResolver {
  @Authorized()
  @Query(() => AccountabilityPageType, {
    description:
      "Accountability items that the caller answers as head, and those of groups that they supervise, the newest first. Whom one is about reads it at their assignment (Mission T9).",
  })
  accountabilityItems(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
  ): Promise<AccountabilityPageType> {
    return listItems(ctx, request);
  }

  @Authorized()
  @Mutation(() => AccountabilityItemType, {
    description: "Answers an accountability item, for the head of department; once (Mission T9).",
  })
  answerAccountability(
    @Context() ctx: Ctx,
    @Arg("id", () => ID) id: string,
    @Arg("answer", () => String, { description: "1 to 1 000 characters." }) answer: string,
  ): Promise<AccountabilityItemType> {
    return answerAccountability(ctx, id, answer);
  }

  @FieldResolver(() => TaskType)
  task(@Root() item: AccountabilityItemType, @Context() ctx: Ctx): Promise<TaskType> {
    return taskById.existing(ctx, item.taskId);
  }

  @FieldResolver(() => PersonType, { description: "Who refused or reassigned the task." })
  person(@Root() item: AccountabilityItemType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, item.personId);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The nearest head of department above the person; null if there is none.",
  })
  async head(
    @Root() item: AccountabilityItemType,
    @Context() ctx: Ctx,
  ): Promise<PersonType | null> {
    return personById(ctx, item.headId);
  }

  @RefusalField("Why the caller may not answer it; null if they may.")
  async answerRefusal(
    @Root() item: AccountabilityItemType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotAnswer(await callerRoles(ctx), factsOf(item));
  }
}

/** What an assignment shows of it. */
@Resolver(() => AssignmentType)
export class AccountabilityOfAssignment {
  @FieldResolver(() => AccountabilityItemType, {
    nullable: true,
    description:
      "The accountability item that its refusal or reassignment opened; null if there is none or the caller may not see it (Mission T9).",
  })
  async accountability(
    @Root() assignment: AssignmentType,
    @Context() ctx: Ctx,
  ): Promise<AccountabilityItemType | null> {
    const item = await itemOfAssignment(ctx, assignment.id);
    if (item === null) return null;
    return canSeeAccountability(await callerRoles(ctx), factsOf(item)) ? item : null;
  }
}
