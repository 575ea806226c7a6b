import type { Ctx } from "../../../kernel/ctx.ts";
import { may } from "../../people/authority.policy.ts";
import { callerRoles } from "../../people/index.ts";
import { rulebookById } from "../rulebook/rulebook.read.ts";
import type { ClauseText } from "../text/clause.ts";
import { contentOf, publishedVersionById } from "../version/version.read.ts";
import { waitingInCategory } from "./waiting.read.ts";

/**
 * The clauses of the newest versions of the rulebooks that govern the groups of a category, those of most groups
 * first, without titles; none for people who do not supervise.
 */
export async function clausesInCategory(
  ctx: Ctx,
  categoryId: string,
): Promise<(ClauseText & { versionNumber: number })[]> {
  if (!may(await callerRoles(ctx), "DRAFT_RULES")) return [];
  const { rulebookIds } = await waitingInCategory(ctx, categoryId);
  const books = await Promise.all(rulebookIds.map((id) => rulebookById.existing(ctx, id)));
  const clauses = await Promise.all(
    books.map(async ({ currentVersionId }) => {
      const version = await publishedVersionById(ctx, currentVersionId);
      if (!version) return [];
      const content = await contentOf(ctx, version);
      const versionNumber = Number(version.number);
      return content.clauses.flatMap((clause) =>
        clause.heading ? [] : [{ ...clause, versionNumber }],
      );
    }),
  );
  return clauses.flat();
}
