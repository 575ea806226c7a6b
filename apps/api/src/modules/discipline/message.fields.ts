import { FieldResolver, ID, Resolver, Root } from "type-graphql";
import { InboxItemType } from "../reach/index.ts";

/** The case to which a message leads. */
@Resolver(() => InboxItemType)
export class CaseOfMessage {
  @FieldResolver(() => ID, { nullable: true })
  caseId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "CASE" ? subjectId : null;
  }
}
