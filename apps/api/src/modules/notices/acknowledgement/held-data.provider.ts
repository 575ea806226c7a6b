import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { heldData } from "../../people/index.ts";
import { Acknowledgement } from "./acknowledgement.entity.ts";

const a = table(Acknowledgement, "a");

const acknowledgements = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${a.pick("noticeId", "statement", "acknowledgedAt", "late", "feedback", "device", "withdrawnAt")}
      from ${a} where ${a.organisationId} = ${actor.organisationId} and ${a.personId} = ${actor.personId}
      order by ${a.acknowledgedAt} desc limit ${limit}`,
  );

export const heldAcknowledgements = heldData.provide("ACKNOWLEDGEMENTS", {
  title: "通知确认",
  read: acknowledgements,
});
