import type { RawBuilder } from "kysely";
import { batchedBy } from "../../kernel/batch.ts";
import { organisationOf, type Ctx, type RequestContext } from "../../kernel/ctx.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../kernel/sql.ts";
import { columns, published, table } from "../../kernel/table.ts";
import { Department } from "./department.entity.ts";
import { Person } from "./person.entity.ts";
import type { DepartmentType, PersonType } from "./person.type.ts";
import { Binding } from "./sign-in/account.entity.ts";

const p = table(Person, "p");
const d = table(Department, "d");
const q = table(Person, "q");
const pd = table(Department, "pd");
const qd = table(Department, "qd");
const b = table(Binding, "b");
const bd = table(Binding, "bd");

/**
 * Of `person p`: whether a colleague who has not left has the same name. 2: one whose department is called
 * the same as theirs; 1: others; null: nobody.
 */
const namesakes = published(sql<
  number | null
>`(select max(case when ${qd.name} = ${pd.name} then 2 else 1 end)
  from ${q} join ${qd} on ${qd.id} = ${q.departmentId} join ${pd} on ${pd.id} = ${p.departmentId}
  where ${q.organisationId} = ${p.organisationId} and ${q.nameKey} = ${p.nameKey} and ${q.id} <> ${p.id}
  and ${q.departedAt} is null)`);

/** The columns of a person that the world may see, from `person p`. */
export const personColumns = columns(
  p.pick("id", "name", "staffNo", "title", "organisationId", "departmentId", "departedAt"),
  sql<{ namesakes: number | null }>`${namesakes} as namesakes`,
);

/** A person by id, read together with all others that are asked for at the same time. */
export const personById = batchedBy("id", (ctx, ids) =>
  rows<PersonType>(
    ctx,
    sql`select ${personColumns} from ${p}
      where ${p.organisationId} = ${organisationOf(ctx)} and ${p.id} in (${list(ids)})`,
  ),
);

export const departmentById = batchedBy("id", (ctx, ids) =>
  rows<DepartmentType>(
    ctx,
    sql`select ${d.id}, ${d.name}, ${d.path} from ${d}
        where ${d.organisationId} = ${organisationOf(ctx)} and ${d.id} in (${list(ids)})`,
  ),
);

/** Since when a message can arrive: the person is bound to an account (Mission B7); or null. */
export const boundAtOf = batchedBy(
  "personId",
  (ctx, ids) =>
    rows<{ personId: string; boundAt: number }>(
      ctx,
      sql`select ${p.id} as personId, min(${b.boundAt}) as boundAt from ${p}
      join ${b} on ${b.organisationId} = ${p.organisationId} and ${b.personId} = ${p.id} and ${b.live} = 1
      where ${p.organisationId} = ${organisationOf(ctx)} and ${p.id} in (${list(ids)}) group by ${p.id}`,
    ),
  ({ boundAt }) => Number(boundAt),
);

/** Somebody's number; only for fields that say why the caller may have it. */
export const phoneById = batchedBy(
  "id",
  (ctx, ids) =>
    rows<{ id: string; phone: string }>(
      ctx,
      sql`select ${p.id}, ${p.phone} from ${p}
      where ${p.organisationId} = ${organisationOf(ctx)} and ${p.id} in (${list(ids)}) and ${p.phone} is not null`,
    ),
  ({ phone }) => phone,
);

/** A colleague who is still there; a stranger, and whoever has left, is not found. */
export async function colleague(ctx: Ctx, id: string): Promise<PersonType> {
  return orNotFound(
    await row<PersonType>(
      ctx,
      sql`select ${personColumns} from ${p} where ${p.id} = ${id}
        and ${p.organisationId} = ${ctx.actor.organisationId} and ${p.departedAt} is null`,
    ),
  );
}

/** Whoever else binds a device of this person, or changes them, waits until we are done. */
export const lockPerson = (
  ctx: RequestContext,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<unknown> =>
  row(
    ctx,
    sql`select ${p.id} from ${p} where ${p.organisationId} = ${organisationId}
      and ${p.id} = ${personId} ${forUpdate(ctx)}`,
  );

/** The caller, as the roster has them. */
export const myself = async (ctx: Ctx): Promise<PersonType> =>
  await personById.existing(ctx, ctx.actor.personId);

/** Of `personId`, a column of an outer select: since when a message can arrive, or null. */
export const boundSince = (organisationId: string, personId: RawBuilder<unknown>) =>
  published(sql`(select min(${bd.boundAt}) from ${bd} where ${bd.organisationId} = ${organisationId}
    and ${bd.personId} = ${personId} and ${bd.live} = 1)`);

/** Of `personId`, a column of an outer select: whether a message can arrive. */
export const canBeReached = (organisationId: string, personId: RawBuilder<unknown>) =>
  published(sql`exists (select 1 from ${bd} where ${bd.organisationId} = ${organisationId}
    and ${bd.personId} = ${personId} and ${bd.live} = 1)`);

/** A select of `person_id` and `bound_at` (since when) of everybody a message can reach. */
export const isBound = (organisationId: string) =>
  published(sql`select ${b.personId}, min(${b.boundAt}) as bound_at from ${b}
    where ${b.organisationId} = ${organisationId} and ${b.live} = 1 group by ${b.personId}`);
