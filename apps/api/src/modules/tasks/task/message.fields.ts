import { FieldResolver, ID, Resolver, Root } from "type-graphql";
import { InboxItemType } from "../../reach/index.ts";

/** The task to which a message leads. */
@Resolver(() => InboxItemType)
export class TaskOfMessage {
  @FieldResolver(() => ID, { nullable: true })
  taskId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "TASK" ? subjectId : null;
  }
}
