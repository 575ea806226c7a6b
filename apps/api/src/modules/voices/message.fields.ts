import { FieldResolver, ID, Resolver, Root } from "type-graphql";
import { InboxItemType } from "../reach/index.ts";

/** The report to which a message leads. */
@Resolver(() => InboxItemType)
export class ReportOfMessage {
  @FieldResolver(() => ID, { nullable: true })
  reportId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "REPORT" ? subjectId : null;
  }
}
