import type { RawBuilder } from "kysely";
import {
  type BusinessDay,
  dayAfter,
  daysBetween,
  businessDayOf,
} from "../../../kernel/business-day.ts";
import { DAY } from "../../../kernel/clock.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { enumOf } from "../../../kernel/enum.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../../kernel/page.ts";
import { contains, list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { startOfDay } from "../../../kernel/time-of-day.ts";
import type { PeopleOrder, Reach } from "../../audience/index.ts";
import { type BoardScope, groupView, membershipView } from "../../groups/index.ts";
import { coveringLeave } from "../../leave/index.ts";
import { departmentView, isBound, lineageOf, personView } from "../../people/index.ts";
import { reachedNow } from "../../reach/index.ts";
import { Rulebook } from "../rulebook/rulebook.entity.ts";
import { askedIn, type RulebookRow } from "../rulebook/rulebook.read.ts";
import { askedAgainAt } from "../signature/disowned.read.ts";
import { RulesDecline, RulesReading, RulesSignature } from "../signature/signature.entity.ts";
import { dueOnOf } from "../signature/signature.policy.ts";
import type { VersionRow } from "../version/version.read.ts";

const r = table(Rulebook, "r");
const m = membershipView("m");
const d = departmentView("d");
const g = groupView("g");
const asking = groupView("asking");
const p = personView("p");
const rd = table(RulesDecline, "rd");
const s = table(RulesSignature, "s");
const rr = table(RulesReading, "rr");

/** Where somebody stands who is asked to sign: by the newest version they have signed. */
export const SignatureState = enumOf("SIGNED", "OUTDATED", "UNSIGNED");
export type SignatureState = keyof typeof SignatureState;

/** Whose signatures a board shows: under a rulebook, of one group or all, as far as the caller sees. */
export interface SignatureBoard {
  book: RulebookRow;
  /** The version that is asked for. */
  version: VersionRow & { publishedAt: number };
  scope: BoardScope;
  groupId: string | null;
}

/** Always: `signed + outdated + unsigned = asked`, and `outdated + unsigned = reachable + unreachable`. */
export interface SignatureCounts {
  asked: number;
  signed: number;
  outdated: number;
  unsigned: number;
  reachable: number;
  unreachable: number;
  /** Of those missing: who will not sign, and said so. */
  declined: number;
  /** Of those missing: on leave now. */
  away: number;
  /** Of those missing: whose day has passed, unless a leave excuses them. */
  overdue: number;
}

const flag = (condition: ReturnType<typeof sql>) =>
  sql`sum(case when ${condition} then 1 else 0 end)`;

/**
 * The people asked, as `a` (with the number of the latest version they have signed), with `p`, `d`, `b`
 * (bound) and `rd` (declined).
 */
function asked(ctx: Ctx, { book, version, scope, groupId }: SignatureBoard) {
  const { organisationId } = ctx.actor;
  const everywhere = book.appliesToAll === 1 && version.id === book.currentVersionId;
  const listed = sql`and ${m.groupId} in (select ${asking.id} from ${asking}
    join ${r} on ${r.organisationId} = ${asking.organisationId} and ${r.id} = ${book.id}
    where ${asking.organisationId} = ${organisationId} and ${askedIn(ctx, sql`${asking.id}`)} = ${version.id})`;
  const headed = scope.lineages.map((lineage) => sql`or ${d.lineage} like ${`${lineage}%`}`);
  const again = askedAgainAt(organisationId, sql`${version.id}`, sql`${m.personId}`);
  return sql`(select ${m.personId},
      case when ${again} > min(${m.joinedAt}) then ${again} else min(${m.joinedAt}) end as joined_at,
      max(case when ${m.groupId} in (${list(scope.groupIds)}) then 1 else 0 end) as theirs,
      max(case when ${m.groupId} = ${groupId ?? ""} then 1 else 0 end) as chosen,
      (select max(${s.versionNumber}) from ${s} where ${s.organisationId} = ${organisationId}
        and ${s.rulebookId} = ${book.id} and ${s.personId} = ${m.personId}) as latest
      from ${m} join ${g} on ${g.id} = ${m.groupId} and ${g.state} = 'ACTIVE'
      where ${m.organisationId} = ${organisationId} and ${m.live} = 1
      ${everywhere ? sql`` : listed} group by ${m.personId}) a
    join ${p} on ${p.id} = a.person_id join ${d} on ${d.id} = ${p.departmentId}
    left join (${isBound(organisationId)}) b on b.person_id = a.person_id
    left join ${rd} on ${rd.organisationId} = ${organisationId}
      and ${rd.versionId} = ${version.id} and ${rd.personId} = a.person_id
    where ${scope.all ? sql`1 = 1` : sql`(a.theirs = 1 ${sql.join(headed, sql` `)})`}
    ${groupId === null ? sql`` : sql`and a.chosen = 1`}`;
}

const conditions = ({ version: { number } }: SignatureBoard) => ({
  SIGNED: sql`a.latest >= ${number}`,
  OUTDATED: sql`a.latest < ${number}`,
  UNSIGNED: sql`a.latest is null`,
  missing: sql`(a.latest is null or a.latest < ${number})`,
});

/** Whose day has passed: everybody's, or, for later joiners, as many days after they joined. */
function overdue(ctx: Ctx, { version: { publishedAt, signByOn } }: SignatureBoard) {
  const days = daysBetween(businessDayOf(new Date(publishedAt), ctx.timeZone), signByOn);
  const joinedBefore = startOfDay(dayAfter(ctx.today, -days), ctx.timeZone).getTime();
  const early = ctx.today > signByOn ? sql`a.joined_at <= ${publishedAt} or` : sql``;
  return sql`(${early} (a.joined_at > ${publishedAt} and a.joined_at < ${joinedBefore}))`;
}

/** A message would reach them now. */
const reached = (ctx: Ctx) => reachedNow(ctx, ctx.actor.organisationId, sql`a.person_id`);

/** On leave now. */
const away = (ctx: Ctx) =>
  coveringLeave(ctx.actor.organisationId, sql`a.person_id`, sql`${ctx.now.getTime()}`);

/** Away now, or on the day by which they were asked: not late (Mission B15). */
function excused(ctx: Ctx, { version: { publishedAt, signByOn } }: SignatureBoard) {
  const days = daysBetween(businessDayOf(new Date(publishedAt), ctx.timeZone), signByOn);
  const day = sql`case when a.joined_at > ${publishedAt} then a.joined_at + ${days * DAY}
    else ${startOfDay(signByOn, ctx.timeZone).getTime()} end`;
  return sql`(${away(ctx)} or ${coveringLeave(ctx.actor.organisationId, sql`a.person_id`, day)})`;
}

function sums(ctx: Ctx, board: SignatureBoard) {
  const { SIGNED, OUTDATED, UNSIGNED, missing } = conditions(board);
  return sql`count(*) as asked, ${flag(SIGNED)} as signed, ${flag(OUTDATED)} as outdated,
    ${flag(UNSIGNED)} as \`unsigned\`, ${flag(sql`${missing} and ${reached(ctx)}`)} as reachable,
    ${flag(sql`${missing} and not (${reached(ctx)})`)} as unreachable,
    ${flag(sql`${missing} and ${rd.id} is not null`)} as declined,
    ${flag(sql`${missing} and ${away(ctx)}`)} as away,
    ${flag(sql`${missing} and ${overdue(ctx, board)} and not ${excused(ctx, board)}`)} as overdue`;
}

/** The tally of each department, in one statement. */
export async function tallies(
  ctx: Ctx,
  board: SignatureBoard,
): Promise<(SignatureCounts & { departmentId: string })[]> {
  const read = await rows<Record<keyof SignatureCounts, unknown> & { departmentId: string }>(
    ctx,
    sql`select ${p.pick("departmentId")}, ${sums(ctx, board)} from ${asked(ctx, board)}
      group by ${p.departmentId}, ${d.path} order by ${d.path}`,
  );
  return read.map(({ departmentId, ...tally }) => ({ departmentId, ...numbers(tally) }));
}

/** The tallies of several boards, by rulebook, in one statement. */
export async function totals(
  ctx: Ctx,
  boards: readonly SignatureBoard[],
): Promise<Map<string, SignatureCounts>> {
  if (boards.length === 0) return new Map();
  const parts = boards.map(
    (board) =>
      sql`select ${board.book.id} as rulebookId, ${sums(ctx, board)} from ${asked(ctx, board)}`,
  );
  const read = await rows<Record<keyof SignatureCounts, unknown> & { rulebookId: string }>(
    ctx,
    sql`${sql.join(parts, sql` union all `)}`,
  );
  return new Map(read.map(({ rulebookId, ...tally }) => [rulebookId, numbers(tally)]));
}

/** Sums come as text from one database, as numbers from the other, and as null of nobody. */
const numbers = (tally: Record<keyof SignatureCounts, unknown>): SignatureCounts =>
  Object.fromEntries(
    Object.entries(tally).map(([key, value]) => [key, Number(value)]),
  ) as unknown as SignatureCounts;

/** Somebody who is asked to sign, with what a board shows beside the name. */
export interface SignerRow {
  personId: string;
  name: string;
  staffNo: string;
  path: string;
  phone: string | null;
  own: number;
  /** What stands between the two in the order that was asked for. */
  place: string | number;
  boundAt: number | null;
  /** 1: a message would reach them now. */
  reached: number;
  joinedAt: number;
  /** Of the newest version they have signed. */
  signedNumber: number | null;
  signedAt: number | null;
  signedLate: number | null;
  /** Of the version that is asked for. */
  openedAt: number | null;
  endReachedAt: number | null;
  declinedReason: string | null;
  /** On leave now. */
  away: number;
  /** On leave now, or on the day by which they were asked. */
  excused: number;
}

export interface SignerFilter {
  states: readonly SignatureState[];
  reach?: Reach | null;
  departmentId?: string | null;
  personIds?: readonly string[] | null;
  search?: string | null;
  /** By department and staff number, if left out. */
  order?: PeopleOrder | null;
  /** Leaves out who has said no: an answer, too. */
  undeclined?: boolean;
  /** Leaves out who is on leave now. */
  present?: boolean;
}

/** People by state; the caller's own row first. */
export async function people(
  ctx: Ctx,
  board: SignatureBoard,
  filter: SignerFilter,
  request: PageRequest,
): Promise<Page<SignerRow>> {
  const size = sizeOf(request);
  const read = await select(ctx, board, filter, size + 1, cursorOf(request, 3, 1));
  return pageOf(read, size, (one) => [String(one.own), String(one.place), one.staffNo]);
}

/** Everybody in these states, without pages: for whom to nudge, and what to export. */
export const everybody = (
  ctx: Ctx,
  board: SignatureBoard,
  filter: SignerFilter,
): Promise<SignerRow[]> => select(ctx, board, filter, 100_000, null);

/** The place of somebody on the board, after the own row and before their staff number. */
function placeOf(ctx: Ctx, { book, version }: SignatureBoard, order: PeopleOrder) {
  if (order === "DEPARTMENT") return sql`${d.path}`;
  if (order === "NAME") return sql`${p.nameOrder}`;
  const { organisationId } = ctx.actor;
  return sql`0 - coalesce((select ${s.signedAt} from ${s} where ${s.organisationId} = ${organisationId}
      and ${s.rulebookId} = ${book.id} and ${s.personId} = a.person_id and ${s.versionNumber} = a.latest),
    (select ${rr.openedAt} from ${rr} where ${rr.organisationId} = ${organisationId}
      and ${rr.versionId} = ${version.id} and ${rr.personId} = a.person_id), 0)`;
}

const reaches = (ctx: Ctx): Record<Reach, RawBuilder<unknown>> => ({
  REACHABLE: sql`and ${reached(ctx)}`,
  UNREACHABLE: sql`and not (${reached(ctx)})`,
  NEVER_BOUND: sql`and b.person_id is null`,
});

async function select(
  ctx: Ctx,
  board: SignatureBoard,
  { states, reach, departmentId, personIds, search, order, undeclined, present }: SignerFilter,
  limit: number,
  after: string[] | null,
): Promise<SignerRow[]> {
  const { organisationId, personId } = ctx.actor;
  const { book, version } = board;
  const below = departmentId ? await lineageOf(ctx, departmentId) : null;
  const [behind, before = "", staffNo] = after ?? [];
  const place = placeOf(ctx, board, order ?? "DEPARTMENT");
  // A cursor is text; only of times it is a number.
  const placed = order === "TIME" ? Number(before) || 0 : before;
  const own = sql`case when a.person_id = ${personId} then 0 else 1 end`;
  const known = conditions(board);
  const wanted =
    states.length > 0
      ? sql.join(
          states.map((state) => known[state]),
          sql` or `,
        )
      : sql`1 = 0`;
  return await rows<SignerRow>(
    ctx,
    sql`select t.*, ${s.pick("signedAt")}, ${s.late} as signedLate, ${rr.pick("openedAt", "endReachedAt")} from (
        select a.person_id as personId, ${p.pick("name", "staffNo")}, ${d.pick("path")}, ${p.pick("phone")}, ${own} as own,
        ${place} as place, b.bound_at as boundAt,
        case when ${reached(ctx)} then 1 else 0 end as reached, a.joined_at as joinedAt, a.latest as signedNumber,
        ${rd.reason} as declinedReason, ${away(ctx)} as away, ${excused(ctx, board)} as excused
        from ${asked(ctx, board)} and (${wanted})
        ${reach ? reaches(ctx)[reach] : sql``} ${undeclined ? sql`and ${rd.id} is null` : sql``}
        ${present ? sql`and not ${away(ctx)}` : sql``}
        ${below === null ? sql`` : sql`and ${d.lineage} like ${`${below}%`}`}
        ${personIds ? sql`and a.person_id in (${list(personIds)})` : sql``}
        ${search ? sql`and ${contains(p.searchKey, search)}` : sql``}
        ${after ? sql`and (${own}, ${place}, ${p.staffNo}) > (${behind === "0" ? 0 : 1}, ${placed}, ${staffNo})` : sql``}
        order by own, place, ${p.staffNo} limit ${limit}) t
      left join ${s} on ${s.organisationId} = ${organisationId} and ${s.rulebookId} = ${book.id}
        and ${s.personId} = t.personId and ${s.versionNumber} = t.signedNumber
      left join ${rr} on ${rr.organisationId} = ${organisationId}
        and ${rr.versionId} = ${version.id} and ${rr.personId} = t.personId
      order by t.own, t.place, t.staffNo`,
  );
}

/** Where a row stands on its board. */
export function stateOf({ version }: SignatureBoard, { signedNumber }: SignerRow): SignatureState {
  if (signedNumber === null) return "UNSIGNED";
  return signedNumber >= version.number ? "SIGNED" : "OUTDATED";
}

/** By which day this person is asked to sign. */
export const dueOnFor = (
  ctx: Ctx,
  { version }: SignatureBoard,
  { joinedAt }: SignerRow,
): BusinessDay => dueOnOf(version, Number(joinedAt), ctx.timeZone);
