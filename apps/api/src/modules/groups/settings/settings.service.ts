import type { ChosenSettings } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { forUpdate, insertNew, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { canonical } from "../../journal/index.ts";
import { GroupCategory } from "../category/category.entity.ts";
import { stateQuiet } from "./quiet.service.ts";
import { GroupSettings } from "./settings-row.entity.ts";
import { missingSteps } from "./settings.policy.ts";
import { statedFor } from "./settings.read.ts";

const c = table(GroupCategory, "c");

/** What a group goes by from a day on. */
export interface SettingsFrom {
  fromOn: BusinessDay;
  versionId: string | null;
  settings: ChosenSettings;
}

/**
 * Nobody else states settings, founds a group or changes a category in this organisation until the
 * transaction ends: otherwise a group founded while rules are published would get none of them.
 */
export async function lockSettings(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
): Promise<void> {
  await rows(
    ctx,
    sql`select ${c.id} from ${c} where ${c.organisationId} = ${organisationId}
      order by ${c.id} ${forUpdate(ctx)}`,
  );
}

/**
 * Writes down by what each group goes from today on, and from later days; what is written already is not
 * written again. In the caller's transaction, after `lockSettings`.
 */
export async function stateSettings(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  today: BusinessDay,
  wanted: ReadonlyMap<string, readonly SettingsFrom[]>,
): Promise<void> {
  const known = await statedFor(ctx, organisationId, [...wanted.keys()]);
  const added = [...wanted].flatMap(([groupId, steps]) => {
    const stated = known.get(groupId) ?? [];
    const last = Math.max(0, ...stated.map(({ step }) => step));
    return missingSteps(stated, steps, today).map(({ fromOn, versionId, settings }, i) => ({
      id: newId(),
      organisationId,
      groupId,
      step: last + i + 1,
      fromOn,
      versionId,
      settings: canonical(settings),
      statedAt: ctx.now.getTime(),
    }));
  });
  await insertNew(ctx, GroupSettings, added);
  await stateQuiet(ctx, organisationId, today, [...wanted.keys()]);
}
