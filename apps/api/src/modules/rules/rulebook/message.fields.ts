import { FieldResolver, ID, Resolver, Root } from "type-graphql";
import { InboxItemType } from "../../reach/index.ts";

/** The rulebook to which a message leads. */
@Resolver(() => InboxItemType)
export class RulebookOfMessage {
  @FieldResolver(() => ID, { nullable: true })
  rulebookId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "RULEBOOK" || subjectKind === "RULES_DRAFT" ? subjectId : null;
  }
}
