import type { Refusal } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
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
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, RefusalField } from "../../../kernel/refusal.ts";
import { filesOf, FileType } from "../../files/index.ts";
import { personById, PersonType } from "../../people/index.ts";
import { visibleCase } from "../case/case.read.ts";
import { caseById } from "../case/case.row.ts";
import { CaseType } from "../case/case.type.ts";
import { measureOfCase } from "../measure/measure.read.ts";
import { whyNotReview } from "./appeal.policy.ts";
import { appealById, appealOfCase, type AppealRow, statementsOf } from "./appeal.read.ts";
import {
  AppealStatementInput,
  AppealStatementType,
  AppealType,
  AppealWindowType,
  DecideAppealInput,
} from "./appeal.type.ts";
import { addToAppeal, lodgeAppeal, whyNotAppeal, withdrawAppeal } from "./lodge.service.ts";
import { appealQueue, reviewOfCase } from "./queue.read.ts";
import { decideAppeal, giveBackAppeal, recuse, reviewFacts, takeAppeal } from "./review.service.ts";
import { windowOf } from "./window.view.ts";

/** Queries and mutations of appeals. */
@Resolver(() => AppealType)
export class AppealResolver {
  @Authorized()
  @Query(() => AppealType, {
    description: "One appeal, for whoever may know of its case (Mission P1).",
  })
  async appeal(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<AppealType> {
    const appeal = orNotFound(await appealById(ctx, id));
    await visibleCase(ctx, appeal.caseId);
    return appeal;
  }

  @Authorized()
  @Query(() => [AppealType], {
    description: "Appeals that the caller may decide now, the oldest first (Mission P2).",
  })
  async appeals(@Context() ctx: Ctx): Promise<AppealType[]> {
    return (await appealQueue(ctx)).map(({ appeal }) => appeal);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description:
      "Appeals against the measure of a case, once; also for members who were removed (Mission P1).",
  })
  lodgeAppeal(@Context() ctx: Ctx, @Arg("input") input: AppealStatementInput): Promise<CaseType> {
    return lodgeAppeal(ctx, input);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description: "Says something in an open appeal; both sides read it (Mission P2).",
  })
  addToAppeal(@Context() ctx: Ctx, @Arg("input") input: AppealStatementInput): Promise<CaseType> {
    return addToAppeal(ctx, input);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description: "Takes an appeal back before it is decided; it is spent.",
  })
  withdrawAppeal(@Context() ctx: Ctx, @Arg("caseId", () => ID) caseId: string): Promise<CaseType> {
    return withdrawAppeal(ctx, caseId);
  }

  @Authorized()
  @Mutation(() => CaseType, { description: "Takes an appeal on, for its reviewers (Mission P2)." })
  takeAppeal(@Context() ctx: Ctx, @Arg("caseId", () => ID) caseId: string): Promise<CaseType> {
    return takeAppeal(ctx, caseId);
  }

  @Authorized()
  @Mutation(() => CaseType, { description: "Gives an appeal back that the caller had taken on." })
  giveBackAppeal(@Context() ctx: Ctx, @Arg("caseId", () => ID) caseId: string): Promise<CaseType> {
    return giveBackAppeal(ctx, caseId);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description: "Stands aside in an appeal, with a reason of 1 to 200 characters.",
  })
  recuse(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
    @Arg("reason", () => String) reason: string,
  ): Promise<CaseType> {
    return recuse(ctx, caseId, reason);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description:
      "Decides an appeal, and undoes what the measure caused where it is revoked or lowered (Mission P3).",
  })
  decideAppeal(@Context() ctx: Ctx, @Arg("input") input: DecideAppealInput): Promise<CaseType> {
    return decideAppeal(ctx, input);
  }

  @FieldResolver(() => CaseType)
  case(@Root() { caseId }: AppealType, @Context() ctx: Ctx): Promise<CaseType> {
    return caseById.existing(ctx, caseId);
  }

  @FieldResolver(() => [AppealStatementType])
  statements(@Root() { id }: AppealType, @Context() ctx: Ctx): Promise<AppealStatementType[]> {
    return statementsOf(ctx, id);
  }

  @FieldResolver(() => PersonType, { nullable: true })
  takenBy(@Root() root: AppealType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, root.takenById);
  }

  @FieldResolver(() => PersonType, { nullable: true })
  decidedBy(@Root() root: AppealType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, root.decidedById);
  }

  @FieldResolver(() => [PersonType], { description: "Who may decide it now; none once it ended." })
  async reviewers(@Root() { caseId }: AppealType, @Context() ctx: Ctx): Promise<PersonType[]> {
    const review = await reviewOfCase(ctx, caseId);
    return Promise.all((review?.reviewers ?? []).map((id) => personById.existing(ctx, id)));
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: "The last day to answer it, until 24:00; after it the appeal goes up.",
  })
  async answerOn(@Root() { caseId }: AppealType, @Context() ctx: Ctx): Promise<string | null> {
    return (await reviewOfCase(ctx, caseId))?.dueOn ?? null;
  }

  @FieldResolver(() => Boolean, { description: "Nobody answered in time: it lies one level up." })
  async goneUp(@Root() { caseId }: AppealType, @Context() ctx: Ctx): Promise<boolean> {
    const review = await reviewOfCase(ctx, caseId);
    return review !== null && review.silence !== "IN_TIME";
  }

  @RefusalField("Why the caller may not decide it; null if they may.")
  async decideRefusal(@Root() root: AppealType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const review = await reviewOfCase(ctx, root.caseId);
    return review === null
      ? "APPEAL_DECIDED"
      : whyNotReview(reviewFacts(ctx, root as AppealRow, review));
  }
}

/** Who said something in an appeal, and what they sent with it. */
@Resolver(() => AppealStatementType)
export class AppealStatementFields {
  @FieldResolver(() => PersonType)
  by(@Root() { byId }: AppealStatementType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, byId);
  }

  @FieldResolver(() => [FileType])
  files(@Root() { id }: AppealStatementType, @Context() ctx: Ctx): Promise<FileType[]> {
    return filesOf(ctx, "APPEAL", id);
  }
}

/** The appeal of a case, and whether the caller may still lodge one. */
@Resolver(() => CaseType)
export class AppealOfCase {
  @FieldResolver(() => AppealType, { nullable: true })
  appeal(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<AppealType | null> {
    return appealOfCase(ctx, id);
  }

  @FieldResolver(() => AppealWindowType, {
    nullable: true,
    description: "Null: the person has not been told of a measure.",
  })
  appealWindow(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<AppealWindowType | null> {
    return windowOf(ctx, id);
  }

  @RefusalField("Why the caller may not appeal; null if they may.")
  async appealRefusal(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const measure = await measureOfCase(ctx, id);
    if (measure === null) return "MEASURE_NOT_TOLD";
    return whyNotAppeal(ctx, await caseById.existing(ctx, id), measure);
  }
}
