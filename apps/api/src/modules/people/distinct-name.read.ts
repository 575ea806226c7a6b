import { batchedBy } from "../../kernel/batch.ts";
import { type Ctx, inOrganisation, organisationOf, type RequestContext } from "../../kernel/ctx.ts";
import { list, rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { peopleWords } from "../../words/people.zh-cn.ts";
import { Department } from "./department.entity.ts";
import { Person } from "./person.entity.ts";
import { departmentById, personById } from "./person.read.ts";
import type { PersonType } from "./person.type.ts";

const p = table(Person, "p");
const q = table(Person, "q");
const d = table(Department, "d");
const qd = table(Department, "qd");

/**
 * What tells somebody from the colleagues who have the same name and have not left: whether one of these
 * is in a department that is called the same. Null where nobody else has the name.
 */
const namesakes = batchedBy(
  "id",
  (ctx, ids) =>
    rows<{ id: string; near: number }>(
      ctx,
      sql`select ${p.id}, max(case when ${qd.name} = ${d.name} then 1 else 0 end) as near
        from ${p} join ${q} on ${q.organisationId} = ${p.organisationId} and ${q.nameKey} = ${p.nameKey}
          and ${q.id} <> ${p.id} and ${q.departedAt} is null
        join ${d} on ${d.id} = ${p.departmentId} join ${qd} on ${qd.id} = ${q.departmentId}
        where ${p.organisationId} = ${organisationOf(ctx)} and ${p.id} in (${list(ids)}) group by ${p.id}`,
    ),
  ({ near }) => ({ near: Number(near) === 1 }),
);

type Named = Pick<PersonType, "id" | "name" | "staffNo" | "departmentId" | "organisationId">;

/** The name; with the department or the staff number, where a colleague has the same. */
export async function distinctNameOf(ctx: RequestContext, person: Named): Promise<string> {
  const there = inOrganisation(ctx, person.organisationId);
  const others = await namesakes(there, person.id);
  if (!others) return person.name;
  const department = others.near ? null : await departmentById(there, person.departmentId);
  return peopleWords.distinct(person.name, department?.name ?? person.staffNo);
}

/** As `distinctNameOf`, of somebody known by their id; empty for nobody. */
export async function distinctName(ctx: RequestContext, personId: string | null): Promise<string> {
  const person = await personById(ctx, personId);
  return person ? await distinctNameOf(ctx, person) : "";
}

/** The caller, as others are told of them. */
export const myName = (ctx: Ctx): Promise<string> => distinctName(ctx, ctx.actor.personId);

/**
 * As somebody is called in the chat: department, then name. The staff number only where a colleague of the
 * same name is in a department that is called the same.
 */
export async function chatNameOf(ctx: RequestContext, personId: string): Promise<string> {
  const person = await personById.existing(ctx, personId);
  const department = await departmentById(ctx, person.departmentId);
  const others = await namesakes(ctx, personId);
  const name = others?.near ? peopleWords.distinct(person.name, person.staffNo) : person.name;
  return `${department?.name ?? ""}-${name}`;
}
