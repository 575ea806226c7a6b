import type { Ctx } from "../../../kernel/ctx.ts";
import { canonical } from "../../journal/index.ts";
import { distinctName } from "../../people/index.ts";
import { hasSameMaterial } from "../material/material.read.ts";
import type { RulebookScope } from "../rulebook/rulebook.policy.ts";
import type { LabelledClause } from "../text/changes-since.ts";
import { contentOf, scopeOfVersion, type VersionRow } from "../version/version.read.ts";
import { textHashOf } from "../version/version.text.ts";

/** A clause that the draft has from a proposal keeps the name of who proposed it. */
export function withProposers(
  clauses: readonly LabelledClause[],
  drafted: readonly LabelledClause[],
): LabelledClause[] {
  const proposers = new Map(drafted.map(({ key, proposedBy }) => [key, proposedBy]));
  return clauses.map(({ proposedBy: _, ...clause }) => {
    const proposedBy = proposers.get(clause.key);
    return { ...clause, ...(proposedBy ? { proposedBy } : {}) };
  });
}

/** What is sent again after a lost answer is there already, and no change of somebody else's. */
export function isSameDraft(
  pending: VersionRow,
  draft: RulebookScope & { textHash: string; statedChange: string; signByOn: string },
  clauses: readonly [now: readonly LabelledClause[], stored: readonly LabelledClause[]],
): boolean {
  const [now, stored] = clauses.map(canonical);
  return (
    now === stored &&
    pending.textHash === draft.textHash &&
    pending.signByOn === draft.signByOn &&
    pending.statedChange === draft.statedChange &&
    hasSameScope(pending, draft)
  );
}

/** Who has saved it since, and which version to compare with. */
export async function whatChanged(ctx: Ctx, version: VersionRow | null) {
  if (!version) return {};
  const by = await distinctName(ctx, version.draftedById);
  return { versionId: version.id, revision: version.revision, by };
}

type Changed = Parameters<typeof textHashOf>[0];

/**
 * Whether a draft says nothing else than the published version: neither in what is signed, nor in which answers
 * are right, nor in the files beside it, nor in to whom it applies.
 */
export async function isUnchanged(
  ctx: Ctx,
  { current, pending }: { current: VersionRow; pending: VersionRow | null },
  draft: Omit<Changed, "number"> & RulebookScope,
): Promise<boolean> {
  const sameText = textHashOf({ ...draft, number: current.number }) === current.textHash;
  if (!sameText || !hasSameScope(current, draft)) return false;
  const { comprehension } = await contentOf(ctx, current);
  if (canonical(comprehension) !== canonical(draft.comprehension)) return false;
  return pending === null || (await hasSameMaterial(ctx, pending.id, current.id));
}

function hasSameScope(version: VersionRow, draft: RulebookScope): boolean {
  const was = scopeOfVersion(version);
  const sameGroups = was.groupIds.toSorted().join() === draft.groupIds.toSorted().join();
  return was.appliesToAll === draft.appliesToAll && sameGroups;
}
