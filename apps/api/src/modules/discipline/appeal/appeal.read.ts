import { batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import { organisationOf, type Ctx, type RequestContext } from "../../../kernel/ctx.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { Appeal, AppealRecusal, AppealStatement } from "./appeal.entity.ts";

const a = table(Appeal, "a");
const s = table(AppealStatement, "s");
const r = table(AppealRecusal, "r");

export const appealColumns = a.pick(
  "id",
  "measureId",
  "caseId",
  "groupId",
  "personId",
  "state",
  "lodgedAt",
  "takenById",
  "takenAt",
  "decidedById",
  "endedAt",
  "reason",
  "notUndone",
  "termsTold",
);
/** An appeal as the services and the fields read it. */
export type AppealRow = RowOf<typeof appealColumns>;

export const appealById = batchedBy("id", (ctx, ids) =>
  rows<AppealRow>(
    ctx,
    sql`select ${appealColumns} from ${a}
      where ${a.organisationId} = ${organisationOf(ctx)} and ${a.id} in (${list(ids)})`,
  ),
);

/** The appeal against what a case has brought. */
export const appealOfCase = batchedBy("caseId", (ctx, ids) =>
  rows<AppealRow>(
    ctx,
    sql`select ${appealColumns} from ${a}
      where ${a.organisationId} = ${organisationOf(ctx)} and ${a.caseId} in (${list(ids)})`,
  ),
);

/** As `appealOfCase`, read at this moment: for deeds, which hold the case. */
export const appealNow = (ctx: RequestContext, caseId: string): Promise<AppealRow | null> =>
  row<AppealRow>(
    ctx,
    sql`select ${appealColumns} from ${a} where ${a.organisationId} = ${organisationOf(ctx)}
      and ${a.caseId} = ${caseId}`,
  );

/** All appeals that nobody has decided, the oldest first. */
export const openAppeals = (ctx: Ctx, most: number): Promise<AppealRow[]> =>
  rows<AppealRow>(
    ctx,
    sql`select ${appealColumns} from ${a} where ${a.organisationId} = ${ctx.actor.organisationId}
      and ${a.state} in ('LODGED', 'TAKEN') order by ${a.id} limit ${most}`,
  );

const statementColumns = s.pick("id", "appealId", "byId", "text", "at");
export type StatementRow = RowOf<typeof statementColumns>;

/** What was said in an appeal, in order. */
export const statementsOf = batchedListBy("appealId", (ctx, ids) =>
  rows<StatementRow>(
    ctx,
    sql`select ${statementColumns} from ${s} where ${s.organisationId} = ${organisationOf(ctx)}
      and ${s.appealId} in (${list(ids)}) order by ${s.id}`,
  ),
);

/** Who has stood aside in an appeal. */
export const recusalsOf = batchedListBy("appealId", (ctx, ids) =>
  rows<{ appealId: string; personId: string }>(
    ctx,
    sql`select ${r.pick("appealId", "personId")} from ${r} where ${r.organisationId} = ${organisationOf(ctx)}
      and ${r.appealId} in (${list(ids)}) order by ${r.id}`,
  ),
);
