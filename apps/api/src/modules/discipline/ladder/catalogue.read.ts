import {
  type LadderStep,
  LIMITS,
  MEASURES,
  SHIPPED_SETTINGS,
  SHIPPED_VIOLATIONS,
  type ViolationKind,
} from "@riqing/schema";
import { batchedListBy } from "../../../kernel/batch.ts";
import { type Ctx, organisationOf } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { ladderWords as words } from "../../../words/ladder.zh-cn.ts";
import { categoryById, type CategoryRow, chosenIn, groupView } from "../../groups/index.ts";
import { may } from "../../people/authority.policy.ts";
import { callerRoles } from "../../people/index.ts";
import { ViolationCase } from "../case/case.entity.ts";
import { type AssumedCase, assumedCases, type AssumedSeries } from "./assumed.policy.ts";
import { ladderFaults } from "./catalogue.policy.ts";
import { monthsAfter } from "./ladder.policy.ts";

const c = table(ViolationCase, "c");
const g = groupView("g");

const SHOWN_MONTHS = 12;

/** How many cases of each kind the groups of a category had within twelve months; without those dismissed. */
const casesByKind = batchedListBy("categoryId", (ctx, ids) => {
  const { today } = ctx as Ctx;
  const from = Date.parse(`${monthsAfter(today, -SHOWN_MONTHS)}T00:00:00Z`);
  return rows<{ categoryId: string; kindKey: string; cases: number }>(
    ctx,
    sql`select ${g.pick("categoryId")}, ${c.pick("kindKey")}, count(*) as cases from ${c}
      join ${g} on ${g.id} = ${c.groupId} and ${g.organisationId} = ${c.organisationId}
      where ${c.organisationId} = ${organisationOf(ctx)} and ${g.categoryId} in (${list(ids)})
      and ${c.recordedAt} >= ${from} and ${c.state} <> 'DISMISSED'
      group by ${g.categoryId}, ${c.kindKey}`,
  );
});

/** A kind in the catalogue of a category. */
export interface CatalogueKind extends ViolationKind {
  /** Null for whoever may not change the catalogue. */
  casesInYear: number | null;
}

/** The catalogue that is customary in a category, with the kinds out of use. */
export async function catalogueOf(
  ctx: Ctx,
  category: Pick<CategoryRow, "id" | "settings">,
): Promise<CatalogueKind[]> {
  const { violations = SHIPPED_VIOLATIONS } = chosenIn(category);
  const counts = may(await callerRoles(ctx), "SET_CATEGORIES")
    ? new Map((await casesByKind(ctx, category.id)).map((one) => [one.kindKey, one.cases]))
    : null;
  return violations.map((kind) => ({
    ...kind,
    casesInYear: counts ? Number(counts.get(kind.key) ?? 0) : null,
  }));
}

/** A ladder that somebody is writing, and with which days it is to be looked at. */
export interface WrittenLadder {
  categoryId: string;
  atOnce: boolean;
  steps: readonly LadderStep[];
  series: AssumedSeries;
}

/**
 * What the next five cases of one member would bring by a ladder as it is written, by what else is customary in the
 * category. Refuses with `BAD_INPUT`; a foreign category is not found.
 */
export async function ladderInWords(
  ctx: Ctx,
  { categoryId, atOnce, steps, series }: WrittenLadder,
): Promise<(AssumedCase & { sentence: string })[]> {
  const fields = new Fields();
  fields.add(ladderFaults("steps", steps));
  fields.done();
  const chosen = {
    ...SHIPPED_SETTINGS,
    ...chosenIn(orNotFound(await categoryById(ctx, categoryId))),
  };
  const { strikeMonths: months = 3, removalNeedsRepetition = false, rights } = chosen;
  const kind = { key: "written", atOnce, steps };
  const assumed = { from: ctx.today, series, count: LIMITS.nextCases };
  return assumedCases(kind, { months, removalNeedsRepetition }, assumed).map((one) => {
    const { measure } = one.step;
    const told = MEASURES.indexOf(measure) >= MEASURES.indexOf(chosen.departmentToldFrom ?? "MUTE");
    const sentence = [
      words.counted(one.number - 1, one.counted, months),
      one.limitedBy === "NEEDS_REPETITION" ? words.needsRepetition : "",
      rights ? words.brings(measure, rights, told, atOnce) : "",
    ].join("");
    return { ...one, sentence };
  });
}
