import { nameBy } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import { departmentById, personById } from "../people/index.ts";
import { settingsOf } from "./settings/settings.read.ts";

/** What somebody is called in a group: by the pattern that holds there today (Mission M2). */
export async function displayNameIn(ctx: Ctx, groupId: string, personId: string): Promise<string> {
  const { values } = await settingsOf(ctx, groupId);
  const { name, departmentId } = await personById.existing(ctx, personId);
  const department = await departmentById(ctx, departmentId);
  const pattern = values.names ?? { pattern: "DEPARTMENT_NAME" };
  return nameBy(pattern, { name, department: department?.name ?? null });
}
