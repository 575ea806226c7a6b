import { FieldResolver, ID, Resolver, Root } from "type-graphql";
import { InboxItemType } from "../../reach/index.ts";

/** The lost account to which a message leads. */
@Resolver(() => InboxItemType)
export class LostAccountOfMessage {
  @FieldResolver(() => ID, { nullable: true })
  lostAccountId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "LOST_ACCOUNT" ? subjectId : null;
  }
}
