import type { Ctx } from "../../kernel/ctx.ts";
import { rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { heldData } from "../people/index.ts";
import { Leave } from "./leave.entity.ts";

const l = table(Leave, "l");

const leaves = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${l.pick("fromOn", "untilOn", "reason", "recordedAt", "cancelledAt")} from ${l}
      where ${l.organisationId} = ${actor.organisationId} and ${l.personId} = ${actor.personId}
      order by ${l.fromOn} desc, ${l.id} desc limit ${limit}`,
  );

export const heldLeaves = heldData.provide("LEAVES", { title: "请假", read: leaves });
