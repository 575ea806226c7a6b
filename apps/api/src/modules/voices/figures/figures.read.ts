import type { RawBuilder } from "kysely";
import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { list, row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { boardScope, visibleGroup, whyNotSeeBoard } from "../../groups/index.ts";
import { callerRoles } from "../../people/index.ts";
import { Incident } from "../incident/incident.entity.ts";
import { countLosses } from "../lost-account/lost-account.read.ts";
import { Mediation } from "../mediation/mediation.entity.ts";
import { Suggestion } from "../suggestion/suggestion.entity.ts";
import { shownMediations } from "./figures.policy.ts";
import type { VoiceFiguresType } from "./figures.type.ts";

const s = table(Suggestion, "s");
const i = table(Incident, "i");
const m = table(Mediation, "m");

interface Counted {
  waiting: number;
  overdue: number | null;
}

/**
 * How much of what people said waits: in a group, or wherever the caller sees boards. By group and never by person. Of
 * mediations nobody else knows: their number is told over all of the caller's groups together and from five on, and never
 * of one group, for a small number would be the sum without the others. Refuses with `NOT_ALLOWED`.
 */
export async function voiceFigures(ctx: Ctx, groupId: string | null): Promise<VoiceFiguresType> {
  const { organisationId } = ctx.actor;
  const scope = await boardScope(ctx);
  if (groupId !== null)
    refuseIf(whyNotSeeBoard(await callerRoles(ctx), await visibleGroup(ctx, groupId)));
  const groupIds = groupId === null ? scope.groupIds : [groupId];
  const everywhere = scope.all && groupId === null;
  const inScope = (...columns: RawBuilder<unknown>[]) =>
    everywhere
      ? sql`1 = 1`
      : sql`(${sql.join(
          columns.map((column) => sql`${column} in (${list(groupIds)})`),
          sql` or `,
        )})`;
  const suggestions = await row<Counted>(
    ctx,
    sql`select count(*) as waiting, sum(case when ${s.raised} > 0 then 1 else 0 end) as overdue from ${s}
      where ${s.organisationId} = ${organisationId} and ${s.state} in ('OPEN', 'FORWARDED')
      and ${inScope(s.groupId)}`,
  );
  const incidents = await row<Counted>(
    ctx,
    sql`select count(*) as waiting, sum(case when ${i.dueOn} < ${ctx.today} then 1 else 0 end) as overdue from ${i}
      where ${i.organisationId} = ${organisationId} and ${i.state} = 'OPEN' and ${inScope(i.groupId)}`,
  );
  const mediations = await row<Counted>(
    ctx,
    sql`select count(*) as waiting, 0 as overdue from ${m} where ${m.organisationId} = ${organisationId}
      and ${m.state} in ('OPEN', 'TALKING', 'CONCLUDED') and ${inScope(m.groupId, m.otherGroupId)}`,
  );
  const lost = await countLosses(ctx, groupId);
  return {
    openSuggestions: Number(suggestions?.waiting ?? 0),
    overdueSuggestions: Number(suggestions?.overdue ?? 0),
    openIncidents: Number(incidents?.waiting ?? 0),
    overdueIncidents: Number(incidents?.overdue ?? 0),
    openMediations: shownMediations(Number(mediations?.waiting ?? 0), groupId),
    lostAccounts: lost?.open ?? null,
    lostAtOffice: lost?.atOffice ?? null,
  };
}
