import { nameBy, type NamePattern } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import { sql } from "../../kernel/sql.ts";
import { departmentById, personById } from "../people/index.ts";
import { settingsOf } from "./settings/settings.read.ts";

/** What the names in a group follow today. */
async function patternIn(ctx: Ctx, groupId: string): Promise<Pick<NamePattern, "pattern">> {
  const { values } = await settingsOf(ctx, groupId);
  return values.names ?? { pattern: "DEPARTMENT_NAME" };
}

/** What somebody is called in a group: by the pattern that holds there today (Mission M2). */
export async function displayNameIn(ctx: Ctx, groupId: string, personId: string): Promise<string> {
  const pattern = await patternIn(ctx, groupId);
  const { name, departmentId } = await personById.existing(ctx, personId);
  const department = await departmentById(ctx, departmentId);
  return nameBy(pattern, { name, department: department?.name ?? null });
}

type Column = ReturnType<typeof sql>;

/**
 * The two parts of what people are called in a group, in the order in which they are shown: lists are sorted by
 * the first and then the second. Whoever has no department is shown, and sorted, by the name alone.
 */
export async function shownNameParts(
  ctx: Ctx,
  groupId: string,
  { name, department }: { name: Column; department: Column },
): Promise<[Column, Column]> {
  const { pattern } = await patternIn(ctx, groupId);
  if (pattern === "NAME") return [name, sql`''`];
  if (pattern === "NAME_DEPARTMENT") return [name, sql`coalesce(${department}, '')`];
  return [
    sql`coalesce(${department}, ${name})`,
    sql`case when ${department} is null then '' else ${name} end`,
  ];
}
