import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { DigestDay, ReachChoice } from "./choice.entity.ts";

const r = table(ReachChoice, "r");
const d = table(DigestDay, "d");

const columns = r.pick("personId", "ordinary", "steps", "digestAt", "behind");
export type ReachChoiceRow = RowOf<typeof columns>;

/** What holds for whoever has chosen nothing: each message by itself, each reminder, no digest. */
export const SHIPPED_CHOICE: Omit<ReachChoiceRow, "personId"> = {
  ordinary: "EACH",
  steps: "ALL",
  digestAt: "17:00",
  behind: 0,
};

/** What these people have chosen. */
export async function choicesOf(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  personIds: readonly string[],
): Promise<Map<string, ReachChoiceRow>> {
  const read = await rows<ReachChoiceRow>(
    ctx,
    sql`select ${columns} from ${r} where ${r.organisationId} = ${organisationId}
      and ${r.personId} in (${list(personIds)})`,
  );
  const known = new Map(read.map((one) => [one.personId, one]));
  return new Map(
    personIds.map((personId) => [personId, known.get(personId) ?? { personId, ...SHIPPED_CHOICE }]),
  );
}

/** Who of these people has had the digest of that day. */
export async function digestsOn(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  personIds: readonly string[],
  day: BusinessDay,
): Promise<Set<string>> {
  const read = await rows<{ personId: string }>(
    ctx,
    sql`select ${d.pick("personId")} from ${d} where ${d.organisationId} = ${organisationId}
      and ${d.personId} in (${list(personIds)}) and ${d.onDay} = ${day}`,
  );
  return new Set(read.map(({ personId }) => personId));
}
