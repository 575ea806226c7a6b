import type { EntityClass } from "@mikro-orm/core";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { recordFor } from "../../journal/index.ts";
import { voiceDaysOf } from "../days/days.read.ts";
import { Incident } from "../incident/incident.entity.ts";
import { tellIncidentRaised } from "../incident/incident.notify.ts";
import { Mediation } from "../mediation/mediation.entity.ts";
import { tellMediationRaised } from "../mediation/mediation.notify.ts";
import { Suggestion } from "../suggestion/suggestion.entity.ts";
import { tellSuggestionRaised } from "../suggestion/suggestion.notify.ts";
import { LAST_RISE } from "./rise.policy.ts";

interface Rising {
  id: string;
  organisationId: string;
  riseOn?: string | null;
  raised: number;
}

interface RisingKind {
  entity: EntityClass<Rising>;
  deed: string;
  /** Tells whoever answers for it from now on. */
  tell: (ctx: RequestContext, organisationId: string, id: string) => Promise<void>;
}

/** Whatever goes up when nobody answers. */
const KINDS: readonly RisingKind[] = [
  { entity: Incident, deed: "incident.raised", tell: tellIncidentRaised },
  { entity: Suggestion, deed: "suggestion.raised", tell: tellSuggestionRaised },
  { entity: Mediation, deed: "mediation.overdue", tell: tellMediationRaised },
];

/**
 * Takes what nobody answered in its days to whoever stands above, each once a step, however many processes run it;
 * answers how many there were. For a job.
 */
export async function raiseOverdueVoices(
  ctx: RequestContext,
  organisationId: string,
  limit: number,
): Promise<number> {
  let raised = 0;
  for (const kind of KINDS) {
    const of = table(kind.entity, "o");
    const due = await rows<Due>(
      ctx,
      sql`select ${of.pick("id", "riseOn", "raised")} from ${of} where ${of.organisationId} = ${organisationId}
        and ${of.riseOn} < ${ctx.today} order by ${of.riseOn}, ${of.id} limit ${limit}`,
    );
    for (const one of due) if (await raise(ctx, organisationId, kind, one)) raised += 1;
  }
  return raised;
}

interface Due {
  id: string;
  riseOn: string | null;
  raised: number;
}

const raise = (
  ctx: RequestContext,
  organisationId: string,
  { entity, deed, tell }: RisingKind,
  { id, riseOn, raised }: Due,
): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const times = Number(raised) + 1;
    const calendar = await workingCalendarOf(ctx, organisationId);
    const days = await voiceDaysOf(ctx, organisationId);
    const next = times >= LAST_RISE ? null : calendar.workdaysAfter(ctx.today, days);
    // The second of two processes finds it raised, or answered.
    const claimed = await update(
      ctx,
      entity,
      { raised: times, riseOn: next },
      (one) => sql`${one.organisationId} = ${organisationId} and ${one.id} = ${id}
        and ${one.riseOn} = ${riseOn} and ${one.raised} = ${raised}`,
    );
    if (claimed === 0) return false;
    await recordFor(ctx, organisationId, null, { deed, subjectId: id });
    await tell(ctx, organisationId, id);
    return true;
  });
