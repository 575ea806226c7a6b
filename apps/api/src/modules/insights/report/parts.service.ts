import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { groupView, knownGroups } from "../../groups/index.ts";
import { departmentById, departmentView, distinctName } from "../../people/index.ts";
import { ownPeopleScope } from "../fact/count.ts";
import type { ResponsePartKind } from "../fact/part.ts";
import { type PartFigures, partFigures, partIds, partPeople } from "./parts.read.ts";
import type { ReportQuery } from "./report-query.ts";
import type { ResponsePartType } from "./report.type.ts";
import { spreadKey, spreads } from "./spread.read.ts";
import { hideSmallSample, MIN_SAMPLE, NO_SPREAD } from "./spread.ts";
import { countsByScope } from "./tally.read.ts";

const wg = groupView("wg");
const d = departmentView("d");

/**
 * A page of the parts of a scope beside each other. Departments and groups are sorted by their
 * median, those with too few answers last; people by name, for people are not ranked.
 */
export async function partsPage(
  ctx: Ctx,
  question: ReportQuery,
  request: PageRequest,
): Promise<Page<ResponsePartType>> {
  const size = sizeOf(request);
  const key = cursorOf(request, 2);
  const after = key && { name: key[0]!, id: key[1]! };
  const read = isByPeople(question)
    ? await peopleAfter(ctx, question, after, size + 1)
    : partsAfter(await otherParts(ctx, question), after, size + 1);
  const page = pageOf(read, size, ({ name, id }) => [name, id]);
  return { ...page, nodes: await toldApart(ctx, question, page.nodes) };
}

/** All parts of a scope, for a file. */
export async function allParts(ctx: Ctx, question: ReportQuery): Promise<ResponsePartType[]> {
  if (!isByPeople(question)) return await otherParts(ctx, question);
  const people = await peopleInOrder(ctx, question);
  const all: ResponsePartType[] = [];
  for (let from = 0; from < people.length; from += LIMITS.pageSize) {
    all.push(...(await withFigures(ctx, question, people.slice(from, from + LIMITS.pageSize))));
  }
  return await toldApart(ctx, question, all);
}

/** People of one name with what tells them apart; only once they are in order, which is by name. */
async function toldApart(
  ctx: Ctx,
  question: ReportQuery,
  parts: ResponsePartType[],
): Promise<ResponsePartType[]> {
  if (!isByPeople(question)) return parts;
  const called = await Promise.all(parts.map(({ id }) => distinctName(ctx, id)));
  return parts.map((part, i) => ({ ...part, name: called[i] || part.name }));
}

/** A part with its name. */
interface NamedPart {
  id: string;
  name: string;
}

const isByPeople = ({ by }: ReportQuery): boolean => by === "PERSON" || by === "ASSIGNER";

const names = new Intl.Collator("zh-CN");
const byName = (a: NamedPart, b: NamedPart): number =>
  names.compare(a.name, b.name) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Of people, who come after one: only their figures are looked up. */
async function peopleAfter(
  ctx: Ctx,
  question: ReportQuery,
  after: NamedPart | null,
  limit: number,
): Promise<ResponsePartType[]> {
  const people = await peopleInOrder(ctx, question);
  const next = after === null ? people : people.filter((one) => byName(one, after) > 0);
  return await withFigures(ctx, question, next.slice(0, limit));
}

const peopleInOrder = async (ctx: Ctx, question: ReportQuery): Promise<NamedPart[]> =>
  (await partPeople(ctx, figuresQuery(ctx, question))).toSorted(byName);

async function withFigures(
  ctx: Ctx,
  question: ReportQuery,
  people: readonly NamedPart[],
): Promise<ResponsePartType[]> {
  const ids = people.map(({ id }) => id);
  const figures = await partFigures(ctx, figuresQuery(ctx, question), ids);
  return figures.map((one, i) => {
    const own = question.by === "PERSON" && one.id === ctx.actor.personId;
    return shown(one, people[i]!.name, own);
  });
}

/** What departments, groups or weeks there are, in order. */
async function otherParts(ctx: Ctx, question: ReportQuery): Promise<ResponsePartType[]> {
  const figures = hasOwnCounts(question)
    ? await scopeFigures(ctx, question)
    : await figuresOfParts(ctx, question);
  const named = await namesOf(
    ctx,
    question,
    figures.map(({ id }) => id),
  );
  return figures
    .flatMap((one) => {
      const name = named.get(one.id);
      return name === undefined ? [] : [shown(one, name)];
    })
    .toSorted(question.by === "WEEK" ? byName : byMedian);
}

const byMedian = (a: ResponsePartType, b: ResponsePartType): number =>
  Number(b.ranked) - Number(a.ranked) ||
  (a.toConfirm.median ?? 0) - (b.toConfirm.median ?? 0) ||
  b.toConfirm.n - a.toConfirm.n ||
  byName(a, b);

/**
 * Of parts in order, who come after one; ranks change, and where the last one is gone, the list
 * starts again.
 */
function partsAfter(
  parts: ResponsePartType[],
  after: NamedPart | null,
  limit: number,
): ResponsePartType[] {
  const from = after === null ? 0 : parts.findIndex(({ id }) => id === after.id) + 1;
  return parts.slice(from, from + limit);
}

function shown(
  { id, counted, ...times }: PartFigures,
  name: string,
  own = false,
): ResponsePartType {
  const { confirmedOnTime, doneOnTime, latePublished, carryOvers } = counted;
  return {
    id,
    name,
    toConfirm: own ? times.toConfirm : hideSmallSample(times.toConfirm),
    toComplete: own ? times.toComplete : hideSmallSample(times.toComplete),
    confirmedOnTime,
    doneOnTime,
    latePublished,
    carryOvers,
    ranked: times.toConfirm.n >= MIN_SAMPLE,
  };
}

/** Whether parts are scopes themselves, or weeks of one, and so have counts of their own. */
const hasOwnCounts = ({ scope, by }: ReportQuery): boolean =>
  by === "WEEK" ||
  (by === "DEPARTMENT" && scope.scope !== "GROUP") ||
  (by === "GROUP" && scope.scope !== "DEPARTMENT");

async function scopeFigures(ctx: Ctx, question: ReportQuery): Promise<PartFigures[]> {
  const { basis, subjects, window, by, scope } = question;
  const { organisationId } = ctx.actor;
  const weekly = by === "WEEK";
  const ids = weekly ? [scope.id ?? organisationId] : await scopeIdsOfParts(ctx, question);
  const wanted = { organisationId, scopeIds: ids, subjects, weeks: window.weeks, weekly };
  const measures = [`${basis}ToConfirm`, `${basis}ToComplete`];
  const found = await spreads(ctx, { ...wanted, measures });
  const counts = await countsByScope(ctx, wanted, ctx.today);
  const places = weekly
    ? window.weeks.map((week) => ({ id: week, scopeId: ids[0]!, week }))
    : ids.map((scopeId) => ({ id: scopeId.replace("=", ""), scopeId, week: null }));
  const all = places.map(({ id, scopeId, week }) => ({
    id,
    toConfirm: found.get(spreadKey(scopeId, measures[0]!, week)) ?? NO_SPREAD,
    toComplete: found.get(spreadKey(scopeId, measures[1]!, week)) ?? NO_SPREAD,
    counted: counts.get(`${scopeId} ${week ?? ""}`)!,
  }));
  return weekly ? all : all.filter(({ counted }) => counted.latePublished.n > 0);
}

/** The scopes under which the counts of the parts are kept. */
async function scopeIdsOfParts(ctx: Ctx, { scope, by }: ReportQuery): Promise<string[]> {
  const { organisationId } = ctx.actor;
  if (scope.scope === "GROUP") return [scope.id!];
  const read =
    by === "GROUP"
      ? sql<{
          id: string;
        }>`select ${wg.id} from ${wg} where ${wg.organisationId} = ${organisationId}`
      : sql<{ id: string }>`select ${d.id} from ${d} where ${d.organisationId} = ${organisationId}
          and ${d.lineage} like ${`${scope.lineage ?? ""}%`}`;
  const found = await rows(ctx, read);
  return found.map(({ id }) => (by === "GROUP" ? id : ownPeopleScope(id)));
}

async function figuresOfParts(ctx: Ctx, question: ReportQuery): Promise<PartFigures[]> {
  const wanted = figuresQuery(ctx, question);
  return await partFigures(ctx, wanted, await partIds(ctx, wanted));
}

const figuresQuery = (ctx: Ctx, { scope, by, window, subjects, basis }: ReportQuery) => ({
  organisationId: ctx.actor.organisationId,
  scopeId: scope.id ?? ctx.actor.organisationId,
  kind: by as ResponsePartKind,
  weeks: window.weeks,
  subjects,
  basis,
  today: ctx.today,
});

/** The names of parts; a group that the caller may not know of has none. */
async function namesOf(
  ctx: Ctx,
  { by }: ReportQuery,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (by === "WEEK") return new Map(ids.map((id) => [id, id]));
  const found =
    by === "GROUP"
      ? await knownGroups(ctx, [...ids])
      : await Promise.all(ids.map((id) => departmentById(ctx, id)));
  return new Map(found.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
}
