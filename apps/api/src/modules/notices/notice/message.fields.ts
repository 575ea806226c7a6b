import { FieldResolver, ID, Resolver, Root } from "type-graphql";
import { InboxItemType } from "../../reach/index.ts";

/** The notice to which a message leads. */
@Resolver(() => InboxItemType)
export class NoticeOfMessage {
  @FieldResolver(() => ID, { nullable: true })
  noticeId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "NOTICE" ? subjectId : null;
  }
}
