import { LIMITS } from "@riqing/schema";
import { startOfDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { knownGroups } from "../../groups/index.ts";
import { departmentById, personById } from "../../people/index.ts";
import { onlyIn } from "../fact/count.ts";
import { PART_COLUMNS, partSpreads, partTallies } from "./parts.read.ts";
import type { Question } from "./question.ts";
import type { ResponsePartType } from "./report.type.ts";
import { spreadKey, spreads } from "./spread.read.ts";
import { fair, FEWEST, NO_SPREAD, type Spread } from "./spread.ts";
import { type Tallied, tallies } from "./tally.read.ts";

/** What there is of a part, before it has a name. */
interface Figures {
  id: string;
  toConfirm: Spread;
  toComplete: Spread;
  counted: Tallied;
}

/**
 * The parts of a scope beside each other. Departments and groups stand by their median, those with
 * too few answers after them; people stand by name, for people are not ranked.
 */
export async function partsOf(ctx: Ctx, question: Question): Promise<ResponsePartType[]> {
  const figures = await (isKept(question) ? keptFigures : factFigures)(ctx, question);
  const parts = await Promise.all(
    figures.map(async (one): Promise<ResponsePartType> => {
      const { confirmedOnTime, doneOnTime, latePublished, carryOvers } = one.counted;
      const own = question.by === "PERSON" && one.id === ctx.actor.personId;
      return {
        id: one.id,
        name: await nameOf(ctx, question, one.id),
        toConfirm: own ? one.toConfirm : fair(one.toConfirm),
        toComplete: own ? one.toComplete : fair(one.toComplete),
        confirmedOnTime,
        doneOnTime,
        latePublished,
        carryOvers,
        ranked: one.toConfirm.n >= FEWEST,
      };
    }),
  );
  // A group that the caller cannot know of has no name for them.
  const named = parts.filter(({ name }) => name !== "");
  return named.toSorted(ORDERS[question.by]).slice(0, LIMITS.insightParts);
}

type Order = (a: ResponsePartType, b: ResponsePartType) => number;

const names = new Intl.Collator("zh-CN");
const byName: Order = (a, b) => names.compare(a.name, b.name);
const byMedian: Order = (a, b) =>
  Number(b.ranked) - Number(a.ranked) ||
  (a.toConfirm.median ?? 0) - (b.toConfirm.median ?? 0) ||
  b.toConfirm.n - a.toConfirm.n ||
  byName(a, b);

const ORDERS: Record<Question["by"], Order> = {
  DEPARTMENT: byMedian,
  GROUP: byMedian,
  PERSON: byName,
  ASSIGNER: byName,
  WEEK: byName,
};

/** Whether the counts are kept by these parts, so that no facts need to be looked at. */
const isKept = ({ scope, by }: Question): boolean =>
  by === "WEEK" ||
  (by === "DEPARTMENT" && scope.scope !== "GROUP") ||
  (by === "GROUP" && scope.scope === "ORGANISATION");

async function keptFigures(ctx: Ctx, question: Question): Promise<Figures[]> {
  const { basis, subjects, window, by, scope } = question;
  const { organisationId } = ctx.actor;
  const weekly = by === "WEEK";
  const ids = weekly ? [scope.id ?? organisationId] : await keptScopes(ctx, question);
  const wanted = { organisationId, scopeIds: ids, subjects, weeks: window.weeks, weekly };
  const measures = [`${basis}ToConfirm`, `${basis}ToComplete`];
  const found = await spreads(ctx, { ...wanted, measures });
  const counts = await tallies(ctx, wanted, ctx.today);
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
async function keptScopes(ctx: Ctx, { scope, by }: Question): Promise<string[]> {
  const { organisationId } = ctx.actor;
  const read =
    by === "GROUP"
      ? sql<{ id: string }>`select id from work_group where organisation_id = ${organisationId}`
      : sql<{ id: string }>`select id from department where organisation_id = ${organisationId}
          and lineage like ${`${scope.lineage ?? ""}%`}`;
  const found = await rows(ctx, read);
  return found.map(({ id }) => (by === "GROUP" ? id : onlyIn(id)));
}

async function factFigures(ctx: Ctx, { basis, by, ...question }: Question): Promise<Figures[]> {
  const { organisationId } = ctx.actor;
  const { scope, subjects, window } = question;
  const chosen = { organisationId, scope, subjects, weeks: window.weeks };
  const part = PART_COLUMNS[by];
  const toConfirm = await partSpreads(ctx, chosen, part, basis, "to_confirm");
  const toComplete = await partSpreads(ctx, chosen, part, basis, "to_complete");
  const counts = await partTallies(ctx, chosen, part, startOfDay(ctx.today, ctx.timeZone));
  return [...counts].map(([id, counted]) => ({
    id,
    toConfirm: toConfirm.get(id) ?? NO_SPREAD,
    toComplete: toComplete.get(id) ?? NO_SPREAD,
    counted,
  }));
}

async function nameOf(ctx: Ctx, { by }: Question, id: string): Promise<string> {
  switch (by) {
    case "DEPARTMENT":
      return (await departmentById(ctx, id))?.name ?? "";
    case "GROUP":
      return (await knownGroups(ctx, [id]))[0]?.name ?? "";
    case "WEEK":
      return id;
    case "PERSON":
    case "ASSIGNER":
      return (await personById(ctx, id))?.name ?? "";
  }
}
