import { batchedListBy } from "../../../kernel/batch.ts";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { list, row, rows, sql, update } from "../../../kernel/sql.ts";
import { type Row, type RowOf, table } from "../../../kernel/table.ts";
import { LossCheck, LostAccount } from "./lost-account.entity.ts";

export const l = table(LostAccount, "l");
const k = table(LossCheck, "k");

export const lossColumns = l.pick(
  "id",
  "personId",
  "reporter",
  "reportedById",
  "kind",
  "source",
  "words",
  "lostAt",
  "reportedAt",
  "endedDevices",
  "told",
  "state",
  "invitedAt",
  "endedAt",
  "raisedAt",
);
/** A lost account as the services and the fields read it. */
export type LossRow = RowOf<typeof lossColumns>;

/** The one of a person that is not settled; null where there is none. */
export const openLoss = (
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  personId: string,
): Promise<LossRow | null> =>
  row<LossRow>(
    ctx,
    sql`select ${lossColumns} from ${l} where ${l.organisationId} = ${organisationId}
      and ${l.personId} = ${personId} and ${l.live} = 1`,
  );

/** Changes one in the caller's transaction, which holds its person; answers it as it is now. */
export async function changeLoss(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  loss: LossRow,
  changes: Partial<Row<LostAccount>>,
): Promise<LossRow> {
  await update(
    ctx,
    LostAccount,
    changes,
    (l) => sql`${l.organisationId} = ${organisationId} and ${l.id} = ${loss.id}`,
  );
  return { ...loss, ...changes };
}

/** Settles one for good. */
export const endLoss = (
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  loss: LossRow,
  state: "RECOVERED" | "REPLACED" | "DEPARTED",
): Promise<LossRow> =>
  changeLoss(ctx, organisationId, loss, { state, live: null, endedAt: ctx.now.getTime() });

const checkColumns = k.pick("id", "lossId", "byId", "words", "falseReport", "at");
export type LossCheckRow = RowOf<typeof checkColumns>;

/** Who has made sure of the owner, in the order in which they did. */
export const checksOf = batchedListBy("lossId", (ctx, ids) =>
  rows<LossCheckRow>(
    ctx,
    sql`select ${checkColumns} from ${k} where ${k.organisationId} = ${organisationOf(ctx)}
      and ${k.lossId} in (${list(ids)}) order by ${k.id}`,
  ),
);
