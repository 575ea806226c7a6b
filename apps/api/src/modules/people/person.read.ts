import type { RawBuilder } from "kysely";
import { batched } from "../../kernel/batch.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../kernel/sql.ts";
import type { DepartmentType, PersonType } from "./person.type.ts";

/** The columns of a person that the world may see, from `person p`. */
export const personColumns = sql`p.id, p.name, p.staff_no as staffNo, p.title,
  p.department_id as departmentId, p.departed_at as departedAt`;

/** A person by id, read together with all others that are asked for at the same time. */
export const personById = batched<string, PersonType>({ of: "person" }, async (ctx, ids) => {
  const people = await rows<PersonType>(
    ctx,
    sql`select ${personColumns} from person p where p.id in (${list(ids)})`,
  );
  return new Map(people.map((person) => [person.id, person]));
});

export const departmentById = batched<string, DepartmentType>(
  { of: "department" },
  async (ctx, ids) => {
    const read = await rows<DepartmentType>(
      ctx,
      sql`select id, name, path from department where id in (${list(ids)})`,
    );
    return new Map(read.map((department) => [department.id, department]));
  },
);

/** Since when a message can arrive: the person is bound to an account (Mission B7); or null. */
export const boundAtOf = batched<string, number>({ of: "boundAt" }, async (ctx, ids) => {
  const bound = await rows<{ personId: string; boundAt: number }>(
    ctx,
    sql`select p.id as personId, min(b.bound_at) as boundAt from person p
      join binding b on b.organisation_id = p.organisation_id and b.person_id = p.id and b.live = 1
      where p.id in (${list(ids)}) group by p.id`,
  );
  return new Map(bound.map(({ personId, boundAt }) => [personId, Number(boundAt)]));
});

/** Somebody's number; only for fields that say why the caller may have it. */
export const phoneById = batched<string, string>({ of: "phone" }, async (ctx, ids) => {
  const read = await rows<{ id: string; phone: string }>(
    ctx,
    sql`select id, phone from person where id in (${list(ids)}) and phone is not null`,
  );
  return new Map(read.map(({ id, phone }) => [id, phone]));
});

/** A colleague who is still there; a stranger, and whoever has left, is not found. */
export async function colleague(ctx: Ctx, id: string): Promise<PersonType> {
  return orNotFound(
    await row<PersonType>(
      ctx,
      sql`select ${personColumns} from person p where p.id = ${id}
        and p.organisation_id = ${ctx.actor.organisationId} and p.departed_at is null`,
    ),
  );
}

/** The caller, as the roster has them. */
export const myself = async (ctx: Ctx): Promise<PersonType> =>
  orNotFound(await personById(ctx, ctx.actor.personId));

/** Of `personId`, a column of an outer select: since when a message can arrive, or null. */
export const boundSince = (organisationId: string, personId: RawBuilder<unknown>) =>
  sql`(select min(bd.bound_at) from binding bd where bd.organisation_id = ${organisationId}
    and bd.person_id = ${personId} and bd.live = 1)`;

/** Of `personId`, a column of an outer select: whether a message can arrive. */
export const canBeReached = (organisationId: string, personId: RawBuilder<unknown>) =>
  sql`exists (select 1 from binding bd where bd.organisation_id = ${organisationId}
    and bd.person_id = ${personId} and bd.live = 1)`;

/** A select of `person_id` and `bound_at` (since when) of everybody a message can reach. */
export const isBound = (organisationId: string) =>
  sql`select person_id, min(bound_at) as bound_at from binding
    where organisation_id = ${organisationId} and live = 1 group by person_id`;
