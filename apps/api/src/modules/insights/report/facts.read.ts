import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { cursorOf, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { startOfDay } from "../../../kernel/time-of-day.ts";
import { noticeView } from "../../notices/index.ts";
import { personById } from "../../people/index.ts";
import { taskView } from "../../tasks/index.ts";
import { type Basis, spanOf } from "../fact/count.ts";
import { ResponseFact } from "../fact/fact.entity.ts";
import { factFrom, factSelect, type FactRow } from "../fact/fact.row.ts";
import type { Fact } from "../fact/fact.ts";
import { gatherAll } from "../fact/gather.service.ts";
import { type ReportQuery, reportQueryOf } from "./report-query.ts";
import type { ResponseFactPageType, ResponseFactType, ResponseTimesInput } from "./report.type.ts";
import type { ReportScope } from "./scope.service.ts";

const f = table(ResponseFact, "f");

/** Narrows the answers behind a figure. */
export interface FactFilter extends PageRequest {
  partId?: string | null;
  weekday?: number | null;
  hour?: number | null;
}

/** The scope of somebody who asks for their own answers. */
const WHOLE_ORGANISATION: ReportScope = {
  scope: "ORGANISATION",
  id: null,
  name: "",
  lineage: null,
};

/** What a part is of, as a column of `response_fact f`. */
const PART_COLUMNS = {
  DEPARTMENT: sql`${f.departmentId}`,
  PERSON: sql`${f.personId}`,
  GROUP: sql`${f.groupId}`,
  ASSIGNER: sql`${f.byPersonId}`,
  WEEK: sql`${f.week}`,
};

/** Of `response_fact f`: what is asked for. Weeks are of days, which say from which instant on. */
function factsWhere(ctx: Ctx, { scope, subjects, window }: ReportQuery) {
  const within = {
    ORGANISATION: sql`1 = 1`,
    DEPARTMENT: sql`${f.lineage} like ${`${scope.lineage}%`}`,
    GROUP: sql`${f.groupId} = ${scope.id}`,
  }[scope.scope];
  return sql`${f.organisationId} = ${ctx.actor.organisationId} and ${within}
    and ${f.subject} in (${list(subjects)}) and ${f.week} between ${window.weeks[0]} and ${window.weeks.at(-1)}
    and ${f.publishedAt} >= ${startOfDay(window.from, ctx.timeZone).getTime()}`;
}

/** The answers behind a number, the newest first (Mission T8). */
export async function responseFacts(
  ctx: Ctx,
  input: ResponseTimesInput | null,
  drill: FactFilter,
): Promise<ResponseFactPageType> {
  const size = sizeOf(drill);
  const [at = null, after] = cursorOf(drill, 2, 1) ?? [];
  const { partId, weekday = null, hour = null } = drill;
  const fields = new Fields();
  fields.expect("weekday", weekday === null || (weekday >= 1 && weekday <= 7));
  fields.expect("hour", hour === null || (hour >= 0 && hour <= 23));
  fields.done();

  const { organisationId, personId } = ctx.actor;
  const own = input?.by === "PERSON" && partId === personId && !input.scope;
  const question = await reportQueryOf(ctx, input, own ? WHOLE_ORGANISATION : null);
  await gatherAll(ctx, organisationId);
  const { basis, by } = question;
  const read = await rows<FactRow>(
    ctx,
    sql`select ${factSelect} from ${f} where ${factsWhere(ctx, question)} and ${f.counted} = 1
      ${partId ? sql`and ${PART_COLUMNS[by]} = ${partId}` : sql``}
      ${weekday === null ? sql`` : sql`and ${f.weekday} = ${weekday}`}
      ${hour === null ? sql`` : sql`and ${f.hour} >= ${spanOf(hour)[0]} and ${f.hour} < ${spanOf(hour)[1]}`}
      ${at === null ? sql`` : sql`and (${f.publishedAt}, ${f.id}) < (${Number(at)}, ${after})`}
      order by ${f.publishedAt} desc, ${f.id} desc limit ${size + 1}`,
  );
  const page = pageOf(read.map(factFrom), size, (fact) => [String(fact.publishedAt), fact.id]);
  const titles = await titlesOf(ctx, page.nodes);
  const nodes = await Promise.all(
    page.nodes.map((fact) => shown(ctx, fact, basis, titles.get(fact.subjectId) ?? "")),
  );
  return { ...page, nodes };
}

async function shown(
  ctx: Ctx,
  fact: Fact & { id: string },
  basis: Basis,
  title: string,
): Promise<ResponseFactType> {
  return {
    id: fact.id,
    subject: fact.subject,
    title,
    person: await personById.existing(ctx, fact.personId),
    taskId: fact.subject === "TASK" ? fact.subjectId : null,
    noticeId: fact.subject === "NOTICE" ? fact.subjectId : null,
    publishedAt: fact.publishedAt,
    confirmedAt: fact.confirmedAt,
    doneAt: fact.doneAt,
    toConfirm: fact[`${basis}ToConfirm`],
    toComplete: fact[`${basis}ToComplete`],
    late: fact.confirmLate === 1 || fact.doneLate === 1,
  };
}

const n = noticeView("n");
const t = taskView("t");

/** What the notices and the tasks are called. */
async function titlesOf(ctx: Ctx, facts: readonly Fact[]): Promise<Map<string, string>> {
  const of = (subject: Fact["subject"]) =>
    list(facts.filter((fact) => fact.subject === subject).map(({ subjectId }) => subjectId));
  const { organisationId } = ctx.actor;
  const read = await rows<{ id: string; title: string }>(
    ctx,
    sql`select ${n.id}, ${n.subject} as title from ${n}
      where ${n.organisationId} = ${organisationId} and ${n.id} in (${of("NOTICE")})
      union all select ${t.id}, ${t.goal} as title from ${t}
      where ${t.organisationId} = ${organisationId} and ${t.id} in (${of("TASK")})`,
  );
  return new Map(read.map(({ id, title }) => [id, title]));
}
