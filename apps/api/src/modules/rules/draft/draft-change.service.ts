import { articlesOf } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { canonical } from "../../journal/index.ts";
import type { StoredComprehension } from "../comprehension/comprehension.policy.ts";
import { carryMaterials } from "../material/material.service.ts";
import { printedNow } from "../settings/draft-blocks.ts";
import type { LabelledClause } from "../text/changes-since.ts";
import { readingMinutes } from "../text/reading.ts";
import { RulesVersion } from "../version/version.entity.ts";
import {
  contentOf,
  currentOf,
  pendingOf,
  type VersionRow,
  versionRow,
} from "../version/version.read.ts";
import { textHashOf } from "../version/version.text.ts";

/** What of a draft is changed by something other than saving it whole. */
interface DraftChange {
  clauses?: readonly LabelledClause[];
  comprehension?: readonly StoredComprehension[];
}

/**
 * Changes an unpublished version, of which the caller holds the rulebook; it is to be approved again. As with each
 * save, it prints what its categories have by now.
 */
export async function changeDraft(
  ctx: Ctx,
  version: VersionRow,
  change: DraftChange,
): Promise<void> {
  const before = await contentOf(ctx, version);
  const blocks = await printedNow(ctx, version, before);
  const content = { ...before, ...change, blocks };
  const { clauses, comprehension } = content;
  await update(
    ctx,
    RulesVersion,
    {
      state: "DRAFT",
      blocks: canonical(blocks),
      clauses: canonical(clauses),
      comprehension: canonical(comprehension),
      textHash: textHashOf({ ...version, ...content }),
      dutyCount: articlesOf(clauses).length,
      questionCount: comprehension.length,
      readingMinutes: readingMinutes(clauses),
      draftedById: ctx.actor.personId,
      // Whoever writes the text writes over nothing where only its questions changed.
      revision: version.revision + (change.clauses ? 1 : 0),
      approvedById: null,
      approvedAt: null,
      updatedAt: ctx.now.getTime(),
    },
    (v) => sql`${v.id} = ${version.id} and ${v.organisationId} = ${ctx.actor.organisationId}
      and ${v.state} <> 'PUBLISHED'`,
  );
  // What was read of it before is old.
  ctx.cache.clear();
}

/**
 * The unpublished version of a rulebook; where there is none, one that begins with text and files of the newest
 * published one. What that one chose its categories have, so the new one chooses nothing and prints what they have
 * today, like one that is begun by hand. The caller holds the rulebook.
 */
export async function draftToChange(ctx: Ctx, rulebookId: string): Promise<VersionRow> {
  const pending = await pendingOf(ctx, rulebookId);
  if (pending) return pending;
  const current = orNotFound(await currentOf(ctx, rulebookId));
  const { clauses, settings, comprehension } = await contentOf(ctx, current);
  const chosen = {};
  const blocks = await printedNow(ctx, current, { settings, chosen });
  const fresh = clauses.map(({ key, label, text, depth, heading }) => {
    return { key, label, text, depth, heading, change: null, changeReason: null };
  });
  const id = newId();
  const { title, interpretingOffice, appliesToAll, groupIds } = current;
  const number = current.number + 1;
  const said = { title, number, interpretingOffice, effectiveOn: "" };
  await insertNew(ctx, RulesVersion, [
    {
      ...said,
      id,
      organisationId: ctx.actor.organisationId,
      rulebookId,
      state: "DRAFT",
      pending: 1,
      statedChange: "",
      signByOn: "",
      appliesToAll,
      groupIds,
      settings: canonical(settings),
      blocks: canonical(blocks),
      chosen: canonical(chosen),
      clauses: canonical(fresh),
      comprehension: canonical(comprehension),
      lawJudgements: canonical([]),
      textHash: textHashOf({ ...said, settings, blocks, clauses: fresh, comprehension }),
      dutyCount: current.dutyCount,
      questionCount: comprehension.length,
      readingMinutes: current.readingMinutes,
      draftedById: ctx.actor.personId,
      revision: 0,
      updatedAt: ctx.now.getTime(),
    },
  ]);
  await carryMaterials(ctx, current.id, id);
  ctx.cache.clear();
  return orNotFound(await versionRow(ctx, id));
}
