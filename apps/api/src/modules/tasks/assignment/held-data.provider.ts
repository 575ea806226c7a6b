import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { heldData } from "../../people/index.ts";
import { Assignment } from "./assignment.entity.ts";

const a = table(Assignment, "a");

const assignments = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${a.pick("taskId", "role", "state", "askedAt", "confirmedAt", "plan", "plannedAt", "dueAt")}
      from ${a} where ${a.organisationId} = ${actor.organisationId} and ${a.personId} = ${actor.personId}
      order by ${a.id} desc limit ${limit}`,
  );

export const heldAssignments = heldData.provide("ASSIGNMENTS", {
  title: "任务",
  read: assignments,
});
