import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { groupById } from "../../groups/index.ts";
import { groupIdsOfNotice } from "../../notices/index.ts";
import { authorityScope, isWithin } from "../../people/authority.policy.ts";
import { callerRoles } from "../../people/index.ts";
import type { InboxItemType } from "../../reach/index.ts";
import type { CitationType } from "./citation.type.ts";
import { type Citation, copyOf, isCitable } from "./cited.read.ts";

/** Of these groups, those in which the caller records what may have been a violation; dissolved ones left out. */
export async function recordableAmong(ctx: Ctx, groupIds: readonly string[]): Promise<string[]> {
  const scope = authorityScope(await callerRoles(ctx), "RECORD_VIOLATION");
  if (!scope.all && scope.groupIds.length === 0 && scope.lineages.length === 0) return [];
  const groups = await Promise.all(groupIds.map((id) => groupById(ctx, id)));
  return groups.flatMap((group) => {
    if (group === null || group.state !== "ACTIVE") return [];
    const held =
      scope.all ||
      scope.groupIds.includes(group.id) ||
      scope.lineages.some((above) => isWithin(group.lineage, above));
    return held ? [group.id] : [];
  });
}

/** The groups in which the caller may cite one of their own messages; none, where it leads to what is not cited. */
export async function citableIn(
  ctx: Ctx,
  message: Pick<InboxItemType, "groupId" | "subjectKind" | "subjectId">,
): Promise<string[]> {
  const { groupId, subjectKind, subjectId } = message;
  if (!isCitable(subjectKind)) return [];
  if (groupId !== null) return recordableAmong(ctx, [groupId]);
  if (subjectKind !== "NOTICE" || subjectId === null) return [];
  return recordableAmong(ctx, await groupIdsOfNotice(ctx, subjectId));
}

/** What would be copied, for whoever may record a violation in one of its groups. */
export async function citationOf(ctx: Ctx, cited: Citation): Promise<CitationType> {
  const copy = await copyOf(ctx, cited, null);
  const groupIds = await recordableAmong(ctx, copy.groupIds);
  refuseIf(groupIds.length > 0 ? null : "NOT_ALLOWED");
  return { ...cited, title: copy.title, text: copy.text, groupIds };
}
