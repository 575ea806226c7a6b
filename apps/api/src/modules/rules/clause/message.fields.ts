import { Ctx as Context, Field, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { InboxItemType } from "../../reach/index.ts";
import { proposalById } from "./proposal.read.ts";
import { questionById } from "./question.read.ts";

@OutputType("ClausePlace", "Where a clause is found: its rulebook, and its key in all versions.")
export class ClausePlaceType {
  @Field(() => ID)
  rulebookId!: string;

  @Field(() => ID)
  clauseKey!: string;
}

/** The clause to which a message leads. */
@Resolver(() => InboxItemType)
export class ClauseOfMessage {
  @FieldResolver(() => ClausePlaceType, { nullable: true })
  async clause(
    @Root() { subjectKind, subjectId }: InboxItemType,
    @Context() ctx: Ctx,
  ): Promise<ClausePlaceType | null> {
    if (subjectKind === "CLAUSE_QUESTION") return questionById(ctx, subjectId);
    return subjectKind === "REVISION_PROPOSAL" ? proposalById(ctx, subjectId) : null;
  }
}
