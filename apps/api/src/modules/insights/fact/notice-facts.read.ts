import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { coveringLeave } from "../../leave/index.ts";
import { arrivedBy } from "./arrival.ts";
import type { Happened } from "./fact.ts";

type Reader = Pick<RequestContext, "em">;

interface PlaceRow {
  placeId: string;
  noticeId: string;
  personId: string;
  departmentId: string;
  lineage: string;
  byPersonId: string;
  askedAt: number;
  openedAt: number | null;
  answeredAt: number | null;
  dueAt: number | null;
  late: number;
  exempt: number;
  awaited: number;
  reachable: number;
  arrivedAt: number | string | null;
  groupId: string | null;
}

/** What happened at these places, as far as they are of notices. */
export async function happenedToNotices(
  ctx: Reader,
  organisationId: string,
  placeIds: readonly string[],
): Promise<Happened[]> {
  const read = await rows<PlaceRow>(
    ctx,
    // The group with the smallest id is the first: ids sort by the time at which they were made.
    sql`select a.id as placeId, n.id as noticeId, a.person_id as personId,
      a.department_id as departmentId, d.lineage, n.publisher_id as byPersonId,
      a.asked_at as askedAt, a.opened_at as openedAt, a.answered_at as answeredAt,
      a.due_at as dueAt, a.late,
      case when a.exempt_at is not null
        or ${coveringLeave(organisationId, sql`a.person_id`, sql`a.asked_at`)}
        then 1 else 0 end as exempt,
      case when a.left_at is null and n.state = 'PUBLISHED' then 1 else 0 end as awaited,
      case when exists (select 1 from binding b where b.organisation_id = a.organisation_id
        and b.person_id = a.person_id and b.bound_at <= a.asked_at
        and (b.ended_at is null or b.ended_at > a.asked_at)) then 1 else 0 end as reachable,
      (select min(coalesce(${arrivedBy(sql`concat('NOTICE_PUBLISHED:', r.id)`)},
        ${arrivedBy(sql`concat('NOTICE_REVISED:', r.id)`)})) from notice_revision r
        where r.organisation_id = n.organisation_id and r.notice_id = n.id) as arrivedAt,
      (select t.group_id from asked_through t where t.organisation_id = a.organisation_id
        and t.population_id = a.population_id and t.person_id = a.person_id
        order by t.id limit 1) as groupId
      from asked a join notice n on n.id = a.population_id
      join department d on d.id = a.department_id
      where a.organisation_id = ${organisationId} and a.id in (${list(placeIds)})`,
  );
  return read.flatMap((place) => (place.groupId === null ? [] : [happened(place, place.groupId)]));
}

const happened = (place: PlaceRow, groupId: string): Happened => ({
  subject: "NOTICE",
  subjectId: place.noticeId,
  placeId: place.placeId,
  personId: place.personId,
  departmentId: place.departmentId,
  lineage: place.lineage,
  groupId,
  byPersonId: place.byPersonId,
  publishedAt: Number(place.askedAt),
  reachable: Number(place.reachable) === 1,
  arrivedAt: instantOf(place.arrivedAt),
  exempt: Number(place.exempt) === 1,
  openedAt: instantOf(place.openedAt),
  confirmedAt: instantOf(place.answeredAt),
  plannedAt: null,
  doneAt: null,
  confirmBy: instantOf(place.dueAt),
  confirmLate: place.late === 1,
  doneBy: null,
  doneLate: false,
  awaited: Number(place.awaited) === 1,
  carries: 0,
});

/** Numbers of one database are texts of the other. */
export const instantOf = (value: number | string | null): number | null =>
  value === null ? null : Number(value);
