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
import { RefusalField } from "../../../kernel/refusal.ts";
import { filesOf, FileType } from "../../files/index.ts";
import { personById, PersonType } from "../../people/index.ts";
import { CarriedOutInput, DecideMeasureInput } from "../case/case.input.ts";
import { caseById } from "../case/case.row.ts";
import { CaseType } from "../case/case.type.ts";
import { LadderStepType } from "../ladder/ladder.type.ts";
import { liftMeasure, markCarriedOut } from "./carry-out.service.ts";
import { decideMeasure } from "./decide.service.ts";
import { measureOfCase, type MeasureRow } from "./measure.read.ts";
import { MeasureState, MeasureToldHow } from "./measure.state.ts";
import { MeasureType, MyRecordType } from "./measure.type.ts";
import { mutedBeyond, shownTo, whyNotCarryOutHere, whyNotLiftHere } from "./measure.view.ts";
import { myRecord } from "./my-record.read.ts";
import { nextOf, proposalOf, whyNotDecideHere } from "./proposal.view.ts";
import { ReviewMeasureInput } from "./review.input.ts";
import { whyNotReviewHere } from "./review.read.ts";
import { reviewMeasure } from "./review.service.ts";
import { standingOf } from "./standing.read.ts";
import { acknowledgeMeasure, openCase, recordMeasureTold } from "./told.service.ts";

/** Queries and mutations of measures. */
@Resolver(() => MeasureType)
export class MeasureResolver {
  @Authorized()
  @Query(() => MyRecordType, {
    description: "The caller's own record, also of groups that they have left (Mission D4).",
  })
  myRecord(@Context() ctx: Ctx): Promise<MyRecordType> {
    return myRecord(ctx);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description:
      "Decides what a case brings, or proposes it where the caller only proposes (Mission D2, D6). CASE_DECIDED comes with {decidedBy}, CASE_NOT_HEARD with {until}, FINE_NOT_EXECUTED with {why, instead}.",
  })
  decideMeasure(@Context() ctx: Ctx, @Arg("input") input: DecideMeasureInput): Promise<CaseType> {
    return decideMeasure(ctx, input);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description:
      "Records that the person has the case on screen: they have been told of it, and of its measure (Mission D4).",
  })
  openCase(@Context() ctx: Ctx, @Arg("caseId", () => ID) caseId: string): Promise<CaseType> {
    return openCase(ctx, caseId);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description: "Records that the person was told in person or by phone (Mission D4).",
  })
  recordMeasureTold(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
    @Arg("byPhone", () => Boolean) byPhone: boolean,
  ): Promise<CaseType> {
    return recordMeasureTold(
      ctx,
      caseId,
      byPhone ? MeasureToldHow.BY_PHONE : MeasureToldHow.IN_PERSON,
    );
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description:
      "Confirms that the person has received the decision, with a signed receipt; not that they agree (Mission D4, B4).",
  })
  acknowledgeMeasure(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
  ): Promise<CaseType> {
    return acknowledgeMeasure(ctx, caseId);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description: "Marks a mute or a removal as carried out in the chat (Mission B14).",
  })
  markCarriedOut(@Context() ctx: Ctx, @Arg("input") input: CarriedOutInput): Promise<CaseType> {
    return markCarriedOut(ctx, input);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description: "Lifts a mute before its end, with a reason of 1 to 200 characters (Mission D5).",
  })
  liftMeasure(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
    @Arg("reason", () => String) reason: string,
  ): Promise<CaseType> {
    return liftMeasure(ctx, caseId, reason);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description:
      "Confirms, lowers or revokes a measure that was decided at once, or was built on one that has been revoked; by somebody else (semantics: Discipline).",
  })
  reviewMeasure(@Context() ctx: Ctx, @Arg("input") input: ReviewMeasureInput): Promise<CaseType> {
    return reviewMeasure(ctx, input);
  }

  @FieldResolver(() => MeasureState)
  async state(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<MeasureState> {
    return (await standingOf(ctx, root as MeasureRow)).state;
  }

  @FieldResolver(() => LadderStepType, { description: "What the ladder proposed." })
  ladderStep(@Root() { ladderMeasure, ladderDays }: MeasureType): LadderStepType {
    return { measure: ladderMeasure, days: ladderDays };
  }

  @FieldResolver(() => Boolean, {
    description: "Everybody who would have decided was in the case: whoever stands above did.",
  })
  wentUp(@Root() root: MeasureType): boolean {
    return Number(root.wentUp) === 1;
  }

  @FieldResolver(() => PersonType, { nullable: true })
  proposedBy(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, root.proposedById);
  }

  @FieldResolver(() => PersonType, { nullable: true })
  decidedBy(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, root.decidedById);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: "When a mute ends, exclusive; null while it is paused, or has not begun.",
  })
  async endsAt(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<Date | null> {
    return (await standingOf(ctx, root as MeasureRow)).endsAt;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      "Until when the person is muted in the group, exclusive, where another mute ends later than this one.",
  })
  mutedUntil(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<Date | null> {
    return mutedBeyond(ctx, root as MeasureRow);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: "Until when it has to be carried out in the chat, exclusive.",
  })
  async carryOutBy(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<Date | null> {
    return (await standingOf(ctx, root as MeasureRow)).carryOutBy;
  }

  @FieldResolver(() => Boolean, { description: "Whether it counts as a strike now." })
  async counts(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<boolean> {
    return (await standingOf(ctx, root as MeasureRow)).counts;
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: "The first day on which it counts no more.",
  })
  async countsUntil(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<string | null> {
    return (await standingOf(ctx, root as MeasureRow)).countsUntil;
  }

  @FieldResolver(() => [FileType], { description: "Proof that it was carried out." })
  proof(@Root() { id }: MeasureType, @Context() ctx: Ctx): Promise<FileType[]> {
    return filesOf(ctx, "CARRIED_OUT", id);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether a removal was not carried out in time, so that it lies with the head, then with the office.",
  })
  async goneUp(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<boolean> {
    const { missed } = await standingOf(ctx, root as MeasureRow);
    return root.measure === "REMOVE" && missed > 0;
  }

  @FieldResolver(() => PersonType, { nullable: true })
  reviewedBy(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, root.reviewedById);
  }

  @RefusalField("Why the caller may not review it; null if they may.")
  reviewRefusal(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotReviewHere(ctx, root as MeasureRow);
  }

  @RefusalField("Why the caller may not mark it as carried out; null if they may.")
  carryOutRefusal(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotCarryOutHere(ctx, root as MeasureRow);
  }

  @RefusalField("Why the caller may not lift it; null if they may.")
  liftRefusal(@Root() root: MeasureType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotLiftHere(ctx, root as MeasureRow);
  }
}

/** What a case shows of its measure, and of what the ladder proposes. */
@Resolver(() => CaseType)
export class MeasureOfCase {
  @FieldResolver(() => MeasureType, {
    nullable: true,
    description: "What was decided; to those who handle the case also what is proposed.",
  })
  async measure(@Root() root: CaseType, @Context() ctx: Ctx): Promise<MeasureType | null> {
    const measure = await measureOfCase(ctx, root.id);
    return shownTo(ctx, await caseById.existing(ctx, root.id), measure);
  }

  @FieldResolver(() => LadderStepType, {
    nullable: true,
    description: "What the ladder proposes for an open case; for those who handle it.",
  })
  proposal(@Root() root: CaseType, @Context() ctx: Ctx): Promise<LadderStepType | null> {
    return proposalOf(ctx, root.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the next case of this kind would bring the person, in words.",
  })
  next(@Root() root: CaseType, @Context() ctx: Ctx): Promise<string | null> {
    return nextOf(ctx, root.id);
  }

  @RefusalField("Why the caller can decide or propose nothing here; null if they can.")
  decideRefusal(@Root() root: CaseType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotDecideHere(ctx, root.id);
  }
}
