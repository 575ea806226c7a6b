import type { RawBuilder } from "kysely";
import { batched } from "../../../kernel/batch.ts";
import { organisationOf, type Ctx } from "../../../kernel/ctx.ts";
import { searchOf } from "../../../kernel/input.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { contains, row, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { callerRoles } from "../caller-roles.ts";
import { Department } from "../department.entity.ts";
import { Person } from "../person.entity.ts";
import { personColumns } from "../person.read.ts";
import type { DepartmentType, PersonType } from "../person.type.ts";
import { whyNotSearchPeople } from "./directory.policy.ts";

const d = table(Department, "d");
const p = table(Person, "p");

/** How many people are in a department and below it, for all departments asked for at once. */
export const headcountById = batched<string, number>({ of: "headcount" }, async (ctx, ids) => {
  const counted = await rows<{ lineage: string; people: number }>(
    ctx,
    sql`select ${d.lineage}, count(${p.id}) as people from ${d}
      join ${p} on ${p.departmentId} = ${d.id} and ${p.departedAt} is null
      where ${d.organisationId} = ${organisationOf(ctx)}
      group by ${d.id}, ${d.lineage}`,
  );
  const headcounts = new Map<string, number>(ids.map((id) => [id, 0]));
  for (const { lineage, people } of counted) {
    for (const id of lineage.split("/")) {
      const known = headcounts.get(id);
      if (known !== undefined) headcounts.set(id, known + Number(people));
    }
  }
  return headcounts;
});

/** The caller's organisation as a tree, in the order of its paths; empty departments are left out. */
export async function listDepartments(ctx: Ctx): Promise<DepartmentType[]> {
  const departments = await rows<DepartmentType>(
    ctx,
    sql`select ${d.id}, ${d.name}, ${d.path} from ${d}
      where ${d.organisationId} = ${ctx.actor.organisationId} order by ${d.path}`,
  );
  const headcounts = await Promise.all(departments.map(({ id }) => headcountById(ctx, id)));
  return departments.filter((_, i) => headcounts[i] !== 0);
}

/** What of the directory is asked for. */
export interface PeopleSearch extends PageRequest {
  /** A part of a name, also in pinyin, of a title or a staff number. */
  search?: string | null;
  /** Those of a department and of all below it. */
  departmentId?: string | null;
  /** A select of ids of people to leave out, from the module that knows why. */
  excluding?: RawBuilder<unknown> | null;
}

/**
 * Present colleagues by staff number, for whoever holds a role. Refuses with `NOT_ALLOWED`, and with
 * `NOT_FOUND` for a department that is not the organisation's.
 */
export async function searchPeople(ctx: Ctx, asked: PeopleSearch): Promise<Page<PersonType>> {
  const size = sizeOf(asked);
  const after = cursorOf(asked, 1)?.[0] ?? "";
  const search = searchOf(asked.search);
  refuseIf(whyNotSearchPeople(await callerRoles(ctx)));

  const { organisationId } = ctx.actor;
  const { departmentId, excluding } = asked;
  const below = departmentId ? await lineageOf(ctx, departmentId) : null;
  const read = await rows<PersonType>(
    ctx,
    sql`select ${personColumns} from ${p} join ${d} on ${d.id} = ${p.departmentId}
      where ${p.organisationId} = ${organisationId} and ${p.departedAt} is null and ${p.staffNo} > ${after}
      ${below === null ? sql`` : sql`and ${d.lineage} like ${`${below}%`}`}
      ${search ? sql`and ${contains(p.searchKey, search)}` : sql``}
      ${excluding ? sql`and ${p.id} not in (${excluding})` : sql``}
      order by ${p.staffNo} limit ${size + 1}`,
  );
  return pageOf(read, size, (person) => [person.staffNo]);
}

/** The line of ids down to a department of the caller's organisation; a stranger's is not found. */
export async function lineageOf(ctx: Ctx, departmentId: string): Promise<string> {
  const department = await row<{ lineage: string }>(
    ctx,
    sql`select ${d.lineage} from ${d} where ${d.id} = ${departmentId}
      and ${d.organisationId} = ${ctx.actor.organisationId}`,
  );
  return orNotFound(department).lineage;
}
