import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { askedThroughView, askedView } from "../../audience/index.ts";
import { coveringLeave } from "../../leave/index.ts";
import { noticeRevisionView, noticeView } from "../../notices/index.ts";
import { bindingView, departmentView } from "../../people/index.ts";
import { arrivedBy } from "./arrival.ts";
import type { FactSource } from "./fact.ts";

const a = askedView("a");
const n = noticeView("n");
const d = departmentView("d");
const b = bindingView("b");
const r = noticeRevisionView("r");
const t = askedThroughView("t");

type Reader = Pick<RequestContext, "em" | "ports">;

interface AskedSourceRow {
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
export async function noticeFactSources(
  ctx: Reader,
  organisationId: string,
  placeIds: readonly string[],
): Promise<FactSource[]> {
  const read = await rows<AskedSourceRow>(
    ctx,
    // The group with the smallest id is the first: ids sort by the time at which they were made.
    sql`select ${a.id} as placeId, ${n.id} as noticeId, ${a.personId} as personId,
      ${a.departmentId} as departmentId, ${d.lineage}, ${n.publisherId} as byPersonId,
      ${a.askedAt} as askedAt, ${a.openedAt} as openedAt, ${a.answeredAt} as answeredAt,
      ${a.dueAt} as dueAt, ${a.late},
      case when ${a.exemptAt} is not null
        or ${coveringLeave(organisationId, sql`${a.personId}`, sql`${a.askedAt}`)}
        then 1 else 0 end as exempt,
      case when ${a.leftAt} is null and ${n.state} = 'PUBLISHED' then 1 else 0 end as awaited,
      case when exists (select 1 from ${b} where ${b.organisationId} = ${a.organisationId}
        and ${b.personId} = ${a.personId} and ${b.boundAt} <= ${a.askedAt}
        and (${b.endedAt} is null or ${b.endedAt} > ${a.askedAt})) then 1 else 0 end as reachable,
      (select min(coalesce(${arrivedBy(ctx, sql`concat('NOTICE_PUBLISHED:', ${r.id})`)},
        ${arrivedBy(ctx, sql`concat('NOTICE_REVISED:', ${r.id})`)})) from ${r}
        where ${r.organisationId} = ${n.organisationId} and ${r.noticeId} = ${n.id}) as arrivedAt,
      (select ${t.groupId} from ${t} where ${t.organisationId} = ${a.organisationId}
        and ${t.populationId} = ${a.populationId} and ${t.personId} = ${a.personId}
        order by ${t.id} limit 1) as groupId
      from ${a} join ${n} on ${n.id} = ${a.populationId}
      join ${d} on ${d.id} = ${a.departmentId}
      where ${a.organisationId} = ${organisationId} and ${a.id} in (${list(placeIds)})`,
  );
  return read.flatMap((place) => (place.groupId === null ? [] : [happened(place, place.groupId)]));
}

const happened = (place: AskedSourceRow, groupId: string): FactSource => ({
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

/** One database answers numbers as text. */
export const instantOf = (value: number | string | null): number | null =>
  value === null ? null : Number(value);
