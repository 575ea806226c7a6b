import { FieldResolver, ID, Resolver, Root } from "type-graphql";
import { InboxItemType } from "../reach/index.ts";

/** What of these a message leads to. */
@Resolver(() => InboxItemType)
export class VoiceOfMessage {
  @FieldResolver(() => ID, { nullable: true })
  incidentId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "INCIDENT" ? subjectId : null;
  }

  @FieldResolver(() => ID, { nullable: true })
  suggestionId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "SUGGESTION" ? subjectId : null;
  }

  @FieldResolver(() => ID, { nullable: true })
  mediationId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "MEDIATION" ? subjectId : null;
  }
}

/** The report to which a message leads. */
@Resolver(() => InboxItemType)
export class ReportOfMessage {
  @FieldResolver(() => ID, { nullable: true })
  reportId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "REPORT" ? subjectId : null;
  }
}
