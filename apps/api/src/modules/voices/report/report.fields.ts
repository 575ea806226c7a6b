import type { Refusal } from "@riqing/schema";
import { Ctx as Context, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { filesOf, FileType } from "../../files/index.ts";
import { groupById } from "../../groups/index.ts";
import { personById, PersonType } from "../../people/index.ts";
import { handlingFacts } from "../handling/handling.service.ts";
import { decidesFor } from "../route/route.policy.ts";
import { staffOf } from "../route/staff.read.ts";
import { whyNotEnter } from "./enter.service.ts";
import { mustNotBeJoined } from "./matter.change.ts";
import { dueOnOf, titleOf, whyNotHandle, whyNotReopen, whyNotSay } from "./report.policy.ts";
import { alikeTo, myAccess, openToMe } from "./report.read.ts";
import {
  joinedTo,
  messagesIn,
  namedByReporterOf,
  namedIn,
  notesIn,
  reportById,
  type ReportRow,
} from "./report.row.ts";
import { ReportOutcome, ReportReceiver, ReportState } from "./report.state.ts";
import {
  ReportCountsType,
  ReportMessageType,
  ReportNoteType,
  ReportPageType,
  ReportType,
  rowOf,
} from "./report.type.ts";

const handles = async (ctx: Ctx, report: ReportRow): Promise<boolean> =>
  (await myAccess(ctx, report)).handles;

/** The report whose outcome this one has: for its reporter, the one with which it was joined. */
async function leading(ctx: Ctx, report: ReportRow): Promise<ReportRow> {
  if (report.joinedToId === null || (await handles(ctx, report))) return report;
  return reportById.existing(ctx, report.joinedToId);
}

const people = (ctx: Ctx, ids: readonly string[]): Promise<PersonType[]> =>
  Promise.all(ids.map((id) => personById.existing(ctx, id)));

/** What a report shows to its reporter, and what to whoever handles it. */
@Resolver(() => ReportType)
export class ReportFields {
  @FieldResolver(() => String, { description: "Its first sentence." })
  title(@Root() { text }: ReportType): string {
    return titleOf(text);
  }

  @FieldResolver(() => ReportState)
  async state(@Root() report: ReportType, @Context() ctx: Ctx): Promise<ReportState> {
    return (await leading(ctx, rowOf(report))).state;
  }

  @FieldResolver(() => ReportOutcome, { nullable: true })
  async outcome(@Root() report: ReportType, @Context() ctx: Ctx): Promise<ReportOutcome | null> {
    return (await leading(ctx, rowOf(report))).outcome;
  }

  @FieldResolver(() => String, { nullable: true, description: "The outcome, for its reporter." })
  async outcomeText(@Root() report: ReportType, @Context() ctx: Ctx): Promise<string | null> {
    return (await leading(ctx, rowOf(report))).outcomeText;
  }

  @FieldResolver(() => String, { nullable: true })
  async closedOn(@Root() report: ReportType, @Context() ctx: Ctx): Promise<string | null> {
    return (await leading(ctx, rowOf(report))).closedOn;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The last day for the next word; after it, it goes up. Null: it is closed.",
  })
  async dueOn(@Root() report: ReportType, @Context() ctx: Ctx): Promise<string | null> {
    return dueOnOf(await leading(ctx, rowOf(report)));
  }

  @FieldResolver(() => String, { nullable: true, description: "The group in which it happened." })
  async groupName(@Root() report: ReportType, @Context() ctx: Ctx): Promise<string | null> {
    return (await groupById(ctx, rowOf(report).groupId))?.name ?? null;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is the caller's own." })
  async mine(@Root() report: ReportType, @Context() ctx: Ctx): Promise<boolean> {
    return (await myAccess(ctx, rowOf(report))).isReporter;
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who reported it, for whoever handles it; null: it is anonymous.",
  })
  reporter(@Root() report: ReportType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, rowOf(report).reporterId);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "For whoever handles it: who entered what they were told; null: nobody did.",
  })
  async enteredBy(@Root() report: ReportType, @Context() ctx: Ctx): Promise<PersonType | null> {
    const row = rowOf(report);
    return (await handles(ctx, row)) ? personById(ctx, row.enteredById) : null;
  }

  @FieldResolver(() => [PersonType], {
    description:
      "Whom it names; for whoever handles it, with those whom a report names that was joined with it.",
  })
  async named(@Root() report: ReportType, @Context() ctx: Ctx): Promise<PersonType[]> {
    const named = (await handles(ctx, rowOf(report))) ? namedIn : namedByReporterOf;
    return people(ctx, await named(ctx, report.id));
  }

  @FieldResolver(() => ReportReceiver, {
    nullable: true,
    description: "With whom it lies at this moment.",
  })
  async receiver(@Root() report: ReportType, @Context() ctx: Ctx): Promise<ReportReceiver | null> {
    return (await myAccess(ctx, rowOf(report))).route.receiver;
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who has taken it on, and may handle it still.",
  })
  async takenBy(@Root() report: ReportType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, (await myAccess(ctx, rowOf(report))).takenById);
  }

  @FieldResolver(() => [PersonType], {
    description:
      "For whoever handles it: those who would receive it otherwise, and do not see it, because it names them or whom they would decide for.",
  })
  async notSeenBy(@Root() report: ReportType, @Context() ctx: Ctx): Promise<PersonType[]> {
    const row = rowOf(report);
    if (!(await handles(ctx, row))) return [];
    const { held, standIns } = await staffOf(ctx, ctx.actor.organisationId);
    const named = await namedIn(ctx, row.id);
    const scopes = new Set([row.groupId, ctx.actor.organisationId]);
    const bound = held
      .filter(({ scopeId, role }) => scopes.has(scopeId) || role === "HEAD")
      .map(({ personId }) => personId)
      .filter((id) => decidesFor({ held, standIns }, id, named));
    return people(ctx, [...new Set([...named, ...bound])]);
  }

  @FieldResolver(() => [ReportMessageType], {
    description: "What was asked and answered, in its order.",
  })
  async messages(@Root() { id }: ReportType, @Context() ctx: Ctx): Promise<ReportMessageType[]> {
    return (await messagesIn(ctx, id)).filter(({ handedOver }) => Number(handedOver) === 1);
  }

  @FieldResolver(() => [ReportNoteType], {
    description: "For whoever handles it; empty for its reporter.",
  })
  async notes(@Root() report: ReportType, @Context() ctx: Ctx): Promise<ReportNoteType[]> {
    return (await handles(ctx, rowOf(report))) ? notesIn(ctx, report.id) : [];
  }

  @FieldResolver(() => [FileType], { description: "The evidence of its reporter." })
  files(@Root() { id }: ReportType, @Context() ctx: Ctx): Promise<FileType[]> {
    return filesOf(ctx, "REPORT", id);
  }

  @FieldResolver(() => [FileType], {
    description: "The evidence of whoever handles it; empty for its reporter.",
  })
  async noteFiles(@Root() report: ReportType, @Context() ctx: Ctx): Promise<FileType[]> {
    return (await handles(ctx, rowOf(report))) ? filesOf(ctx, "REPORT_NOTE", report.id) : [];
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "The case that was made of it, for whoever handles it. The case does not know.",
  })
  async caseId(@Root() report: ReportType, @Context() ctx: Ctx): Promise<string | null> {
    const row = rowOf(report);
    return (await handles(ctx, row)) ? row.caseId : null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      "The incident that was made of it, for whoever handles it. The incident does not know.",
  })
  async incidentId(@Root() report: ReportType, @Context() ctx: Ctx): Promise<string | null> {
    const row = rowOf(report);
    return (await handles(ctx, row)) ? row.incidentId : null;
  }

  @FieldResolver(() => [ReportType], {
    description: "For whoever handles it: reports that were joined with it.",
  })
  async joined(@Root() report: ReportType, @Context() ctx: Ctx): Promise<ReportRow[]> {
    if (!(await handles(ctx, rowOf(report)))) return [];
    const joined = await joinedTo(ctx, report.id);
    const mine = await Promise.all(joined.map((one) => handles(ctx, one)));
    return joined.filter((_, at) => mine[at]);
  }

  @FieldResolver(() => [ReportType], {
    description:
      "For whoever handles it: open reports that may be of the same matter, and can be joined; up to 3.",
  })
  async alike(@Root() report: ReportType, @Context() ctx: Ctx): Promise<ReportRow[]> {
    const row = rowOf(report);
    if (!(await handles(ctx, row))) return [];
    return alikeTo(
      ctx,
      row,
      (id) => namedIn(ctx, id),
      (other) => mustNotBeJoined(ctx, row, other),
    );
  }

  @RefusalField("Why the caller may not accept, move, join or close it; null if they may.")
  async handleRefusal(@Root() report: ReportType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const row = rowOf(report);
    return whyNotHandle(handlingFacts(ctx, row, await myAccess(ctx, row)));
  }

  @RefusalField("Why the caller may not ask its reporter, nor note anything; null if they may.")
  async askRefusal(@Root() report: ReportType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const row = rowOf(report);
    return whyNotSay(handlingFacts(ctx, row, await myAccess(ctx, row)));
  }

  @RefusalField("Why the caller may not say that it is not solved; null if they may.")
  async reopenRefusal(@Root() report: ReportType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const row = rowOf(report);
    const { isReporter } = await myAccess(ctx, row);
    const { state } = await leading(ctx, row);
    return whyNotReopen({ isReporter, state, reopened: row.reopenReason !== null });
  }
}

/** Who said and noted something. */
@Resolver(() => ReportMessageType)
export class ReportMessageFields {
  @FieldResolver(() => PersonType, { nullable: true, description: "Of a handler; else null." })
  by(@Root() { side, byId }: ReportMessageType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, side === "HANDLER" ? byId : null);
  }
}

@Resolver(() => ReportNoteType)
export class ReportNoteFields {
  @FieldResolver(() => PersonType)
  by(@Root() { byId }: ReportNoteType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, byId);
  }
}

/** What stands above the caller's queue. */
@Resolver(() => ReportPageType)
export class ReportPageFields {
  @FieldResolver(() => ReportCountsType)
  async counts(@Context() ctx: Ctx): Promise<ReportCountsType> {
    const open = await openToMe(ctx);
    const received = open.filter(({ state }) => state === "RECEIVED").length;
    return { received, investigating: open.length - received };
  }

  @RefusalField("Why the caller may not enter what they were told; null if they may.")
  enterRefusal(@Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotEnter(ctx);
  }
}
