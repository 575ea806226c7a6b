import type { Visit } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";

/** A member of a group, as far as a share needs to know. */
export interface Member {
  personId: string;
  departmentId: string;
  /** The line of ids of their department, from the top. */
  lineage: string;
}

/** Of these people, those who are in the group now and still with the organisation. */
export async function membersAmong(
  ctx: Visit,
  groupId: string,
  personIds: readonly string[],
): Promise<Map<string, Member>> {
  const read = await rows<Member>(
    ctx,
    sql`select p.id as personId, p.department_id as departmentId, d.lineage
      from membership m join person p on p.id = m.person_id and p.departed_at is null
      join department d on d.id = p.department_id
      where m.organisation_id = ${ctx.actor?.organisationId} and m.group_id = ${groupId}
      and m.live = 1 and m.person_id in (${list(personIds)})`,
  );
  return new Map(read.map((one) => [one.personId, one]));
}
