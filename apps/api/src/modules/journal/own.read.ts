import type { ReceiptKind } from "@riqing/schema";
import type { RawBuilder } from "kysely";
import type { Ctx } from "../../kernel/ctx.ts";
import { rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { Receipt } from "./receipt.entity.ts";

const r = table(Receipt, "r");

/** The caller's receipts as they were given, the newest first. */
export const receiptsOf = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${r.pick("title", "versionLabel", "statement", "at", "payload", "signature")} from ${r}
      where ${r.organisationId} = ${actor.organisationId} and ${r.personId} = ${actor.personId}
      order by ${r.id} desc limit ${limit}`,
  );

/** The receipts of a kind that stand, as much as says what was done; `window` is the end of the select. */
export const standingReceipts = (
  ctx: Pick<Ctx, "em">,
  { organisationId, personId }: { organisationId: string; personId: string },
  kind: ReceiptKind,
  window: (at: RawBuilder<unknown>, id: RawBuilder<unknown>) => RawBuilder<unknown>,
): Promise<{ id: string; title: string; subjectId: string; at: number }[]> =>
  rows(
    ctx,
    sql<{ id: string; title: string; subjectId: string; at: number }>`
      select ${r.pick("id", "title", "subjectId", "at")} from ${r}
      where ${r.organisationId} = ${organisationId} and ${r.personId} = ${personId}
      and ${r.kind} = ${kind} and ${r.withdrawnAt} is null and ${window(r.at, r.id)}`,
  );
