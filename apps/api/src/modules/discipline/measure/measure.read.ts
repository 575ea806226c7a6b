import { batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import { organisationOf, type Ctx, type RequestContext } from "../../../kernel/ctx.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { c, caseTables, handledByCaller } from "../case/case.row.ts";
import type { Strike } from "../ladder/ladder.policy.ts";
import { CaseMeasure } from "./measure.entity.ts";
import { type MeasureFacts, measureState } from "./measure.policy.ts";
import type { MeasureState, Pause } from "./measure.state.ts";

const m = table(CaseMeasure, "m");

const measureColumns = m.pick(
  "id",
  "caseId",
  "groupId",
  "personId",
  "kindKey",
  "measure",
  "days",
  "ladderMeasure",
  "ladderDays",
  "strikeNumber",
  "limitedBy",
  "builtOn",
  "deviationReason",
  "atOnceReason",
  "proposedById",
  "decidedById",
  "decidedAt",
  "wentUp",
  "carryOutHours",
  "toldAt",
  "toldHow",
  "toldById",
  "acknowledgedAt",
  "receiptId",
  "startsAt",
  "carriedOutById",
  "carriedOutAt",
  "liftedAt",
  "liftedById",
  "liftReason",
  "revokedAt",
  "loweredFrom",
  "loweredFromDays",
  "loweredAt",
  "pauses",
  "removed",
  "rolesEnded",
  "reviewKind",
  "reviewFrom",
  "reviewBy",
  "reviewOutcome",
  "reviewReason",
  "reviewedById",
  "reviewedAt",
  "termsTold",
  "reviewTermsTold",
);
/** A measure as the services and the fields read it. */
export type MeasureRow = RowOf<typeof measureColumns>;

const orNull = (value: number | null): number | null => (value === null ? null : Number(value));

/** The facts that the state of a measure follows from. */
export const factsOfMeasure = (row: MeasureRow): MeasureFacts => ({
  measure: row.measure,
  days: orNull(row.days),
  decidedAt: orNull(row.decidedAt),
  toldAt: orNull(row.toldAt),
  carryOutHours: Number(row.carryOutHours),
  startsAt: orNull(row.startsAt),
  liftedAt: orNull(row.liftedAt),
  revokedAt: orNull(row.revokedAt),
  pauses: JSON.parse(row.pauses) as Pause[],
});

export const stateOfMeasure = (row: MeasureRow, now: Date): MeasureState =>
  measureState(factsOfMeasure(row), now.getTime());

/** A measure as the ladder counts it. */
export const strikeOf = (row: MeasureRow): Strike & { id: string } => ({
  id: row.id,
  toldAt: orNull(row.toldAt),
  kindKey: row.kindKey,
  overturned: row.revokedAt !== null,
});

/** What a case has brought, or is proposed for it. */
export const measureOfCase = batchedBy("caseId", (ctx, ids) =>
  rows<MeasureRow>(
    ctx,
    sql`select ${measureColumns} from ${m} where ${m.organisationId} = ${organisationOf(ctx)}
      and ${m.caseId} in (${list(ids)})`,
  ),
);

export const measureById = batchedBy("id", (ctx, ids) =>
  rows<MeasureRow>(
    ctx,
    sql`select ${measureColumns} from ${m} where ${m.organisationId} = ${organisationOf(ctx)}
      and ${m.id} in (${list(ids)})`,
  ),
);

/** As `measureOfCase`, read at this moment: for deeds, which hold the case. */
export const measureNow = (ctx: RequestContext, caseId: string): Promise<MeasureRow | null> =>
  row<MeasureRow>(
    ctx,
    sql`select ${measureColumns} from ${m} where ${m.organisationId} = ${organisationOf(ctx)}
      and ${m.caseId} = ${caseId}`,
  );

const HOUR = 3_600_000;

/**
 * Told measures of the cases that the caller handles which are done by hand and were not yet, the oldest first.
 * What has lapsed by now is left out before they are counted.
 */
export const toCarryOut = async (ctx: Ctx, most: number): Promise<MeasureRow[]> =>
  rows<MeasureRow>(
    ctx,
    sql`select ${measureColumns} from ${caseTables} join ${m} on ${m.caseId} = ${c.id}
      and ${m.organisationId} = ${c.organisationId}
      where ${m.organisationId} = ${ctx.actor.organisationId} and ${await handledByCaller(ctx)}
      and ${m.toldAt} is not null and ${m.carriedOutAt} is null and ${m.liftedAt} is null
      and ${m.revokedAt} is null and (${m.measure} = 'REMOVE' or (${m.measure} = 'MUTE' and (${m.pauses} <> '[]'
        or ${m.toldAt} + ${m.carryOutHours} * ${HOUR} > ${ctx.now.getTime()})))
      and ${m.personId} <> ${ctx.actor.personId} order by ${m.id} limit ${most}`,
  );

/** Measures of the cases that the caller handles which somebody has to look at again, the oldest first. */
export const toReview = async (ctx: Ctx, most: number): Promise<MeasureRow[]> =>
  rows<MeasureRow>(
    ctx,
    sql`select ${measureColumns} from ${caseTables} join ${m} on ${m.caseId} = ${c.id}
      and ${m.organisationId} = ${c.organisationId}
      where ${m.organisationId} = ${ctx.actor.organisationId} and ${await handledByCaller(ctx)}
      and ${m.reviewKind} is not null and ${m.reviewedAt} is null and ${m.revokedAt} is null
      and ${m.personId} <> ${ctx.actor.personId} order by ${m.id} limit ${most}`,
  );

const decidedAbout = batchedListBy("personId", (ctx, ids) =>
  rows<MeasureRow>(
    ctx,
    sql`select ${measureColumns} from ${m} where ${m.organisationId} = ${organisationOf(ctx)}
      and ${m.personId} in (${list(ids)}) and ${m.decidedAt} is not null
      order by ${m.decidedAt} desc, ${m.id} desc`,
  ),
);

/** All that was decided about a person, in one group or everywhere, the newest first. */
export const measuresOf = async (
  ctx: RequestContext,
  personId: string,
  groupId: string | null,
): Promise<MeasureRow[]> =>
  (await decidedAbout(ctx, personId)).filter((one) => groupId === null || one.groupId === groupId);

/** Decided measures of a kind in a group, the newest first, but for one case. */
export const measuresLike = (
  ctx: Ctx,
  { groupId, kindKey, caseId }: { groupId: string; kindKey: string; caseId: string },
  most: number,
): Promise<MeasureRow[]> =>
  rows<MeasureRow>(
    ctx,
    sql`select ${measureColumns} from ${m} where ${m.organisationId} = ${ctx.actor.organisationId}
      and ${m.groupId} = ${groupId} and ${m.kindKey} = ${kindKey} and ${m.caseId} <> ${caseId}
      and ${m.decidedAt} is not null order by ${m.decidedAt} desc, ${m.id} desc limit ${most}`,
  );
