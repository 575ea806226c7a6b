import type { Refusal } from "@riqing/schema";
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
import { groupById, GroupType } from "../../groups/index.ts";
import { personById, PersonType } from "../../people/index.ts";
import { InboxItemType } from "../../reach/index.ts";
import { handlesCase } from "../case/case.read.ts";
import { caseById } from "../case/case.row.ts";
import { CaseType } from "../case/case.type.ts";
import { circularFacts } from "./circular.facts.ts";
import { whyNotDecline } from "./circular.policy.ts";
import { circularFor, circularsOf } from "./circular.read.ts";
import {
  correctCircular,
  publishCircular,
  whyNotCorrectHere,
  whyNotPublishHere,
} from "./circular.service.ts";
import { CircularProposalType, CircularType, PublishCircularInput } from "./circular.type.ts";
import { circularProposalOf } from "./proposal.read.ts";
import { declineCircular } from "./proposal.service.ts";

/** Queries and mutations of circulars. */
@Resolver(() => CircularType)
export class CircularResolver {
  @Authorized()
  @Query(() => [CircularType], {
    description: "A circular with its corrections, for whoever it went to (Mission D4).",
  })
  circular(@Context() ctx: Ctx, @Arg("caseId", () => ID) caseId: string): Promise<CircularType[]> {
    return circularFor(ctx, caseId);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description:
      "Publishes a circular of a case: a decision of its own; or proposes it, where the caller only proposes (Mission D4, D6).",
  })
  publishCircular(
    @Context() ctx: Ctx,
    @Arg("input") input: PublishCircularInput,
  ): Promise<CaseType> {
    return publishCircular(ctx, input);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description: "Corrects a circular, to the same people; what it said stays (Mission D4).",
  })
  correctCircular(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
    @Arg("text", () => String, { description: "2 to 1 000 characters." }) text: string,
  ): Promise<CaseType> {
    return correctCircular(ctx, caseId, text);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description:
      "Does not publish a circular that was proposed, with a reason, for whoever may publish one (Mission D4, D6).",
  })
  declineCircular(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
    @Arg("reason", () => String, { description: "1 to 200 characters." }) reason: string,
  ): Promise<CaseType> {
    return declineCircular(ctx, caseId, reason);
  }

  @FieldResolver(() => GroupType)
  group(@Root() { groupId }: CircularType, @Context() ctx: Ctx): Promise<GroupType> {
    return groupById.existing(ctx, groupId);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Null: it corrects itself, because the measure was overturned.",
  })
  publishedBy(
    @Root() { publishedById }: CircularType,
    @Context() ctx: Ctx,
  ): Promise<PersonType | null> {
    return personById(ctx, publishedById);
  }
}

/** Who proposed a circular. */
@Resolver(() => CircularProposalType)
export class CircularProposalFields {
  @FieldResolver(() => PersonType)
  by(@Root() { byId }: CircularProposalType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, byId);
  }
}

const isWaiting = (proposal: { declinedAt: number | null } | null): boolean =>
  proposal !== null && proposal.declinedAt === null;

/** What a case shows of its circular. */
@Resolver(() => CaseType)
export class CircularOfCase {
  @FieldResolver(() => [CircularType], {
    description: "Its circular with the corrections, for whom it is about and who handles it.",
  })
  async circulars(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<CircularType[]> {
    const found = await caseById.existing(ctx, id);
    const shown = found.personId === ctx.actor.personId || (await handlesCase(ctx, found));
    return shown ? circularsOf(ctx, id) : [];
  }

  @FieldResolver(() => CircularProposalType, {
    nullable: true,
    description: "The circular that was proposed last, for those who handle it.",
  })
  async circularProposal(
    @Root() { id }: CaseType,
    @Context() ctx: Ctx,
  ): Promise<CircularProposalType | null> {
    const found = await caseById.existing(ctx, id);
    return (await handlesCase(ctx, found)) ? circularProposalOf(ctx, id) : null;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the caller only proposes a circular, and others publish it.",
  })
  async proposesCircular(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<boolean> {
    const { right } = await circularFacts(ctx, await caseById.existing(ctx, id));
    return right === "PROPOSES";
  }

  @RefusalField("Why the caller may not publish or propose a circular of it; null if they may.")
  async circularRefusal(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotPublishHere(ctx, await caseById.existing(ctx, id));
  }

  @RefusalField("Why the caller may not decline what was proposed; null if they may.")
  async declineCircularRefusal(
    @Root() { id }: CaseType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    const facts = await circularFacts(ctx, await caseById.existing(ctx, id));
    return whyNotDecline(facts, isWaiting(await circularProposalOf(ctx, id)));
  }

  @RefusalField("Why the caller may not correct its circular; null if they may.")
  async correctCircularRefusal(
    @Root() { id }: CaseType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotCorrectHere(ctx, await caseById.existing(ctx, id));
  }
}

/** The circular to which a message leads. */
@Resolver(() => InboxItemType)
export class CircularOfMessage {
  @FieldResolver(() => ID, { nullable: true })
  circularCaseId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "CIRCULAR" ? subjectId : null;
  }
}
