import { batched, batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import { organisationOf, type Ctx, type RequestContext } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { awayAmong } from "../../leave/index.ts";
import { personById } from "../../people/index.ts";
import { Mediation, MediationParty, MediatorObjection } from "./mediation.entity.ts";
import { canSeeMediation, type MediationFacts } from "./mediation.policy.ts";

const m = table(Mediation, "m");
const own = table(Mediation, "own");
const p = table(MediationParty, "p");
const o = table(MediatorObjection, "o");

const mediationColumns = m.pick(
  "id",
  "number",
  "groupId",
  "otherGroupId",
  "title",
  "state",
  "startedById",
  "startedAt",
  "mediatorId",
  "outcome",
  "revision",
  "riseOn",
  "raised",
  "endedAt",
);
/** A mediation as the services and the fields read it. */
export type MediationRow = RowOf<typeof mediationColumns>;

export const mediationById = batchedBy("id", (ctx, ids) =>
  rows<MediationRow>(
    ctx,
    sql`select ${mediationColumns} from ${m} where ${m.organisationId} = ${organisationOf(ctx)}
      and ${m.id} in (${list(ids)})`,
  ),
);

const partyColumns = p.pick(
  "mediationId",
  "personId",
  "confirmedRevision",
  "confirmedAt",
  "receiptId",
);
export type PartyRow = RowOf<typeof partyColumns>;

/** The parties of each, in the order in which they were named. */
export const partiesOf = batchedListBy("mediationId", (ctx, ids) =>
  rows<PartyRow>(
    ctx,
    sql`select ${partyColumns} from ${p} where ${p.organisationId} = ${organisationOf(ctx)}
      and ${p.mediationId} in (${list(ids)}) order by ${p.id}`,
  ),
);

/** The parties who have not left the organisation: nobody else can confirm anything. */
export async function partiesLeft(ctx: RequestContext, mediationId: string): Promise<PartyRow[]> {
  const parties = await partiesOf(ctx, mediationId);
  const people = await Promise.all(parties.map((one) => personById.existing(ctx, one.personId)));
  return parties.filter((_, at) => people[at]!.departedAt === null);
}

/** Who was objected to in each, or stood aside. */
export const objectionsOf = batchedListBy("mediationId", (ctx, ids) =>
  rows<{ mediationId: string; mediatorId: string; byId: string }>(
    ctx,
    sql`select ${o.pick("mediationId", "mediatorId", "byId")} from ${o}
      where ${o.organisationId} = ${organisationOf(ctx)} and ${o.mediationId} in (${list(ids)}) order by ${o.id}`,
  ),
);

/** Of those who mediate: whether they are on leave today. */
export const awayToday = batched<string, boolean>({ by: "personId" }, async (ctx, ids) => {
  const away = await awayAmong(ctx, organisationOf(ctx), ids, ctx.today);
  return new Map(ids.map((id) => [id, away.has(id)]));
});

/** What the policies ask of a mediation. */
export async function factsOf(ctx: Ctx, found: MediationRow): Promise<MediationFacts> {
  const [parties, away] = await Promise.all([
    partiesOf(ctx, found.id),
    awayToday(ctx, found.mediatorId),
  ]);
  return {
    callerId: ctx.actor.personId,
    state: found.state,
    partyIds: parties.map(({ personId }) => personId),
    mediatorId: found.mediatorId,
    mediatorAway: away === true,
  };
}

/** A mediation in which the caller is a party or mediates; any other is not found, whoever asks. */
export async function visibleMediation(ctx: Ctx, id: string): Promise<MediationRow> {
  const found = orNotFound(await mediationById(ctx, id));
  return orNotFound(canSeeMediation(await factsOf(ctx, found)) ? found : null);
}

/** As `visibleMediation`, to ourselves until the transaction is over. */
export async function lockedMediation(ctx: Ctx, id: string): Promise<MediationRow> {
  await row(
    ctx,
    sql`select ${m.id} from ${m} where ${m.organisationId} = ${ctx.actor.organisationId}
      and ${m.id} = ${id} ${forUpdate(ctx)}`,
  );
  return visibleMediation(ctx, id);
}

/** The running mediations of a condition on `m`, held until the transaction is over, in the order of their ids. */
export const lockedRunning = (
  ctx: RequestContext,
  where: ReturnType<typeof sql>,
): Promise<MediationRow[]> =>
  rows<MediationRow>(
    ctx,
    sql`select ${mediationColumns} from ${m} where ${m.organisationId} = ${organisationOf(ctx)}
      and ${m.state} in ('OPEN', 'TALKING', 'CONCLUDED') and ${where} order by ${m.id} ${forUpdate(ctx)}`,
  );

/** What the caller began by this tap before. */
export async function startedByTap(ctx: Ctx, tapId: string | null): Promise<MediationRow | null> {
  if (tapId === null) return null;
  return await row<MediationRow>(
    ctx,
    sql`select ${mediationColumns} from ${m} where ${m.organisationId} = ${ctx.actor.organisationId}
      and ${m.startedById} = ${ctx.actor.personId} and ${m.tapId} = ${tapId}`,
  );
}

/** What is asked of the list of mediations. */
export interface MediationFilter extends PageRequest {
  /** Only those that are not over. */
  open?: boolean | null;
}

/** The mediations in which the caller is a party or mediates, the newest first. */
export async function listMediations(
  ctx: Ctx,
  request: MediationFilter,
): Promise<Page<MediationRow>> {
  const size = sizeOf(request);
  const after = cursorOf(request, 1)?.[0] ?? "~";
  const { organisationId, personId } = ctx.actor;
  const read = await rows<MediationRow>(
    ctx,
    sql`select ${mediationColumns} from ${m} where ${m.organisationId} = ${organisationId}
      and ${m.id} < ${after} and ${m.id} in (
        select ${own.id} from ${own} where ${own.organisationId} = ${organisationId}
        and ${own.mediatorId} = ${personId}
        union select ${p.mediationId} from ${p} where ${p.organisationId} = ${organisationId}
        and ${p.personId} = ${personId})
      ${request.open ? sql`and ${m.state} in ('OPEN', 'TALKING', 'CONCLUDED')` : sql``}
      order by ${m.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, ({ id }) => [id]);
}
