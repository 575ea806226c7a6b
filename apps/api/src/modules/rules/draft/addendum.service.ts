import { randomUUID } from "node:crypto";
import { LIMITS, rulesLength } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, RefusedError } from "../../../kernel/refusal.ts";
import { clauseWords } from "../../../words/clauses.zh-cn.ts";
import { record } from "../../journal/index.ts";
import { lockRulebook } from "../rulebook/rulebook.read.ts";
import { governedGroups } from "../settings/governing.read.ts";
import type { LabelledClause } from "../text/changes-since.ts";
import { contentOf, versionRow } from "../version/version.read.ts";
import { changeDraft, draftToChange } from "./draft-change.service.ts";

/** A clause that was decided outside the rules, to be added to them. */
export interface Addendum {
  text: string;
  reason: string;
}

/** Where an addendum stands: in the draft of which version, under which key. */
export interface AddedClause {
  rulebookId: string;
  clauseKey: string;
  /** Of the version that will have it. */
  number: number;
}

/** The published rulebook that governs a group; null: none does. */
export async function governingRulebook(ctx: Ctx, groupId: string): Promise<string | null> {
  const [group] = await governedGroups(ctx, ctx.actor.organisationId, [groupId]);
  return group?.listedBy ?? group?.forAll ?? null;
}

/**
 * Adds a clause at the end of the draft of a rulebook, which begins with the text in force where there is none. It is
 * a draft like every other: somebody approves and publishes it, and nobody is bound before. In the caller's
 * transaction, whose caller has found out that it may be added. Refuses with `BAD_INPUT` where the rules are full.
 */
export async function addClause(
  ctx: Ctx,
  rulebookId: string,
  { text, reason }: Addendum,
): Promise<AddedClause> {
  await lockRulebook(ctx, rulebookId);
  ctx.cache.clear();
  const draft = await draftToChange(ctx, rulebookId);
  const { clauses } = await contentOf(ctx, draft);
  const length = rulesLength(text, ...clauses.flatMap((clause) => [clause.label, clause.text]));
  if (clauses.length >= LIMITS.clausesMax || length > LIMITS.rulesTextMax)
    throw new RefusedError("BAD_INPUT", {
      fields: [{ path: "clauses", reason: "TOO_MANY", limit: LIMITS.clausesMax }],
    });
  const clauseKey = randomUUID().replaceAll("-", "");
  const added: LabelledClause = {
    key: clauseKey,
    label: clauseWords.addendum(1 + lastAddendum(clauses)),
    text,
    depth: 0,
    heading: false,
    change: "ADDED",
    changeReason: reason,
  };
  await changeDraft(ctx, draft, { clauses: [...clauses, added] });
  const { id: subjectId, textHash } = orNotFound(await versionRow(ctx, draft.id));
  await record(ctx, { deed: "rules.drafted", subjectId, contentHash: textHash });
  return { rulebookId, clauseKey, number: draft.number };
}

/** The number of the last addendum: one that was taken out again leaves its number free only if it was the last. */
const lastAddendum = (clauses: readonly LabelledClause[]): number =>
  Math.max(
    0,
    ...clauses.map(({ label }) => Number(clauseWords.addendumNumber.exec(label)?.[1] ?? 0)),
  );
