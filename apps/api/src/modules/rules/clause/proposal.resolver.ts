import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { callerRoles, personById, PersonType } from "../../people/index.ts";
import { versionById } from "../version/version.read.ts";
import { ClauseType } from "../version/version.type.ts";
import { whyNotDecide } from "./clause.policy.ts";
import { clauseOf } from "./clause.read.ts";
import * as read from "./proposal.read.ts";
import * as proposals from "./proposal.service.ts";
import {
  DecideRevisionInput,
  ProposeRevisionInput,
  RevisionProposalPageType,
  RevisionProposalType,
} from "./proposal.type.ts";
import { RemarkArguments } from "./question.type.ts";

/** Proposals to revise clauses. */
@Resolver(() => RevisionProposalType)
export class RevisionProposalResolver {
  @Authorized()
  @Query(() => RevisionProposalPageType, {
    description:
      "The proposals about a rulebook, the newest first: all for who may decide, for others their own (Mission R5).",
  })
  revisionProposals(
    @Context() ctx: Ctx,
    @Args() filter: RemarkArguments,
  ): Promise<RevisionProposalPageType> {
    return read.revisionProposals(ctx, filter);
  }

  @Authorized()
  @Mutation(() => RevisionProposalType, {
    description:
      "Proposes another wording of a clause to the interpreting office. If it is taken, the version names who proposed it (Mission R5).",
  })
  proposeRevision(
    @Context() ctx: Ctx,
    @Arg("input") input: ProposeRevisionInput,
  ): Promise<RevisionProposalType> {
    return proposals.proposeRevision(ctx, input);
  }

  @Authorized()
  @Mutation(() => RevisionProposalType, {
    description:
      "Takes a proposal into the draft, or says why not. Where there is no draft, one is begun (Mission R5).",
  })
  decideRevision(
    @Context() ctx: Ctx,
    @Arg("input") input: DecideRevisionInput,
  ): Promise<RevisionProposalType> {
    return proposals.decideRevision(ctx, input);
  }

  @FieldResolver(() => ClauseType, { description: "The clause as it stood when it was proposed." })
  async clause(@Root() proposal: RevisionProposalType, @Context() ctx: Ctx): Promise<ClauseType> {
    const version = await versionById.existing(ctx, proposal.versionId);
    return clauseOf(ctx, version, proposal.clauseKey);
  }

  @FieldResolver(() => PersonType, { nullable: true })
  proposer(
    @Root() { proposerId }: RevisionProposalType,
    @Context() ctx: Ctx,
  ): Promise<PersonType | null> {
    return personById(ctx, proposerId);
  }

  @FieldResolver(() => Boolean, { description: "Whether the caller proposed it." })
  mine(@Root() { proposerId }: RevisionProposalType, @Context() ctx: Ctx): boolean {
    return proposerId === ctx.actor.personId;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "The number of the version into whose draft it was taken.",
  })
  async takenInto(
    @Root() { takenIntoId }: RevisionProposalType,
    @Context() ctx: Ctx,
  ): Promise<number | null> {
    return (await versionById(ctx, takenIntoId))?.number ?? null;
  }

  @RefusalField("Why the caller may not decide it; null if they may.")
  async decideRefusal(
    @Root() { state }: RevisionProposalType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotDecide(await callerRoles(ctx), state);
  }
}
