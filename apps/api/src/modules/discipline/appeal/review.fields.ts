import type { Refusal } from "@riqing/schema";
import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { personById, PersonType } from "../../people/index.ts";
import { handlesCase } from "../case/case.read.ts";
import { caseById } from "../case/case.row.ts";
import { CaseType } from "../case/case.type.ts";
import { AppealType } from "./appeal.type.ts";
import { conflictsOf, deadlineOf } from "./conflict.read.ts";
import { AppealConflictType, AppealDeadlineType } from "./conflict.type.ts";
import { whyNotAdd } from "./lodge.service.ts";
import { reviewOfCase } from "./queue.read.ts";

/** What a reviewer needs beside the appeal itself: their deadline, and who may not review it. */
@Resolver(() => AppealType)
export class AppealReviewFields {
  @FieldResolver(() => AppealDeadlineType, {
    nullable: true,
    description: "Null once it has ended.",
  })
  deadline(
    @Root() { caseId }: AppealType,
    @Context() ctx: Ctx,
  ): Promise<AppealDeadlineType | null> {
    return deadlineOf(ctx, caseId);
  }

  @FieldResolver(() => [AppealConflictType], {
    description: "Who never reviews it, and why; judged again when it is decided.",
  })
  conflicts(@Root() appeal: AppealType, @Context() ctx: Ctx): Promise<AppealConflictType[]> {
    return conflictsOf(ctx, appeal);
  }

  @FieldResolver(() => Boolean, { description: "Whether the caller has taken it on." })
  takenByMe(@Root() { takenById }: AppealType, @Context() ctx: Ctx): boolean {
    return takenById === ctx.actor.personId;
  }

  @RefusalField("Why the caller may not say anything in it; null if they may.")
  async addRefusal(@Root() appeal: AppealType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const found = await caseById.existing(ctx, appeal.caseId);
    const review = await reviewOfCase(ctx, appeal.caseId);
    return whyNotAdd(ctx, found, appeal, review?.reviewers ?? []);
  }
}

@Resolver(() => AppealConflictType)
export class AppealConflictFields {
  @FieldResolver(() => PersonType, { nullable: true, description: "Null: not named." })
  person(
    @Root() { personId }: AppealConflictType,
    @Context() ctx: Ctx,
  ): Promise<PersonType | null> {
    return personById(ctx, personId);
  }
}

/** Whether a note can be added. */
@Resolver(() => CaseType)
export class NoteOfCase {
  @RefusalField("Why the caller may not add a note; null if they may.")
  async noteRefusal(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return (await handlesCase(ctx, await caseById.existing(ctx, id))) ? null : "NOT_ALLOWED";
  }
}
