import { batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, RefusedError } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { membershipView } from "../../groups/index.ts";
import { callerRoles } from "../../people/index.ts";
import type { PublishedScope } from "../rulebook/leaving.policy.ts";
import { Rulebook } from "../rulebook/rulebook.entity.ts";
import { type RulebookScope, whyNotDraft } from "../rulebook/rulebook.policy.ts";
import {
  askedIn,
  liveMemberships,
  lockRulebook,
  type RulebookRow,
  scopeOf,
  visibleRulebook,
} from "../rulebook/rulebook.read.ts";
import { RulesVersion } from "./version.entity.ts";
import type { Content } from "./version.text.ts";

const r = table(Rulebook, "r");
const v = table(RulesVersion, "v");
const m = membershipView("m");

export const versionColumns = v.pick(
  "id",
  "rulebookId",
  "number",
  "state",
  "title",
  "statedChange",
  "interpretingOffice",
  "effectiveOn",
  "signByOn",
  "appliesToAll",
  "groupIds",
  "textHash",
  "dutyCount",
  "questionCount",
  "readingMinutes",
  "draftedById",
  "revision",
  "submittedById",
  "submittedAt",
  "returnReason",
  "returnedById",
  "returnedAt",
  "approvedById",
  "approvedAt",
  "publishedById",
  "publishedAt",
  "updatedAt",
);

/** A version as the services and the fields read it, without its long texts. */
export type VersionRow = RowOf<typeof versionColumns>;

/** A version of the caller's organisation, whoever may know of it; for services that ask next. */
export const versionRow = (ctx: Ctx, id: string): Promise<VersionRow | null> =>
  row<VersionRow>(
    ctx,
    sql`select ${versionColumns} from ${v} where ${v.id} = ${id}
      and ${v.organisationId} = ${ctx.actor.organisationId}`,
  );

/** A published version by which something holds that the caller sees, read with the others asked for. */
export const publishedVersionById = batchedBy("id", (ctx, ids) =>
  rows<VersionRow>(
    ctx,
    sql`select ${versionColumns} from ${v} where ${v.organisationId} = ${ctx.actor?.organisationId}
      and ${v.id} in (${list(ids)}) and ${v.state} = 'PUBLISHED'`,
  ),
);

/** A version whose id comes from a thing the caller sees; read with the others asked for. */
export const versionById = batchedBy("id", (ctx, ids) =>
  rows<VersionRow>(
    ctx,
    sql`select ${versionColumns} from ${v}
      where ${v.organisationId} = ${ctx.actor?.organisationId} and ${v.id} in (${list(ids)})`,
  ),
);

/** The version, if the caller may know of it; unpublished work only if they may write it. */
export async function visibleVersion(
  ctx: Ctx,
  id: string,
): Promise<{ version: VersionRow; book: RulebookRow }> {
  const version = orNotFound(await versionRow(ctx, id));
  const book = await visibleRulebook(ctx, version.rulebookId);
  if (version.state !== "PUBLISHED" && (await whyNotDraftHere(ctx, book)) !== null) {
    throw new RefusedError("NOT_FOUND");
  }
  return { version, book };
}

/** As `visibleVersion`, with its rulebook to ourselves; read after it is. */
export async function lockedVersion(ctx: Ctx, id: string): Promise<VersionRow> {
  await lockRulebook(ctx, orNotFound(await versionRow(ctx, id)).rulebookId);
  return (await visibleVersion(ctx, id)).version;
}

export const whyNotDraftHere = async (ctx: Ctx, book: Pick<RulebookRow, "id" | "appliesToAll">) =>
  whyNotDraft(await callerRoles(ctx), await scopeOf(ctx, book));

/** All versions of a rulebook, the newest first. */
export const versionsOf = batchedListBy("rulebookId", (ctx, ids) =>
  rows<VersionRow>(
    ctx,
    sql`select ${versionColumns} from ${v} where ${v.organisationId} = ${ctx.actor?.organisationId}
      and ${v.rulebookId} in (${list(ids)}) order by ${v.rulebookId}, ${v.number} desc`,
  ),
);

/** The published versions of a rulebook, the newest first. */
export const publishedOf = async (ctx: Ctx, rulebookId: string): Promise<VersionRow[]> =>
  (await versionsOf(ctx, rulebookId)).filter(({ state }) => state === "PUBLISHED");

/** The newest published version: the one to sign, except where it does not apply and an older one still does. */
export const currentOf = async (ctx: Ctx, rulebookId: string): Promise<VersionRow | null> =>
  (await publishedOf(ctx, rulebookId))[0] ?? null;

const askedNumber = batchedBy("rulebookId", (ctx, ids) =>
  rows<{ rulebookId: string; number: number }>(
    ctx,
    sql`select ${r.id} as rulebookId, max(${v.number}) as number from ${r}
      join ${liveMemberships} on ${m.organisationId} = ${r.organisationId}
      join ${v} on ${v.organisationId} = ${r.organisationId} and ${v.id} = ${askedIn(ctx, sql`${m.groupId}`)}
      where ${r.organisationId} = ${ctx.actor?.organisationId} and ${r.id} in (${list(ids)})
      and ${m.personId} = ${ctx.actor?.personId} group by ${r.id}`,
  ),
);

/** The version that the caller is asked to sign: the newest of those that apply in a group of theirs. */
export async function askedOfMe(ctx: Ctx, rulebookId: string): Promise<VersionRow | null> {
  const asked = await askedNumber(ctx, rulebookId);
  if (!asked) return null;
  const published = await publishedOf(ctx, rulebookId);
  return published.find(({ number }) => number === Number(asked.number)) ?? null;
}

/** The newest published version whose day has come. */
export const inForceOf = async (ctx: Ctx, rulebookId: string): Promise<VersionRow | null> =>
  (await publishedOf(ctx, rulebookId)).find(({ effectiveOn }) => effectiveOn <= ctx.today) ?? null;

/** What is being written, whoever may know of it. */
export const pendingOf = async (ctx: Ctx, rulebookId: string): Promise<VersionRow | null> =>
  (await versionsOf(ctx, rulebookId)).find(({ state }) => state !== "PUBLISHED") ?? null;

/** The clauses and settings of a version, and what was judged about them. */
export const contentById = batchedBy(
  "id",
  (ctx, ids) =>
    rows<{ id: string } & Record<keyof Content, string>>(
      ctx,
      sql`select ${v.pick("id", "clauses", "settings", "blocks", "chosen", "lawJudgements", "comprehension")} from ${v}
        where ${v.organisationId} = ${ctx.actor?.organisationId} and ${v.id} in (${list(ids)})`,
    ),
  ({ clauses, settings, blocks, chosen, lawJudgements, comprehension }): Content => ({
    comprehension: JSON.parse(comprehension) as Content["comprehension"],
    chosen: JSON.parse(chosen) as Content["chosen"],
    lawJudgements: JSON.parse(lawJudgements) as Content["lawJudgements"],
    blocks: JSON.parse(blocks) as Content["blocks"],
    clauses: JSON.parse(clauses) as Content["clauses"],
    settings: JSON.parse(settings) as Content["settings"],
  }),
);

export const contentOf = async (ctx: Ctx, { id }: Pick<VersionRow, "id">): Promise<Content> =>
  await contentById.existing(ctx, id);

/** To whom a version applies, or will once it is published. */
export const scopeOfVersion = ({
  appliesToAll,
  groupIds,
}: Pick<VersionRow, "appliesToAll" | "groupIds">): RulebookScope => ({
  appliesToAll: appliesToAll === 1,
  groupIds: JSON.parse(groupIds) as string[],
});

/** A published version, as far as it says to whom its rulebook applies. */
export const publishedScope = (version: VersionRow): PublishedScope => ({
  id: version.id,
  number: version.number,
  effectiveOn: version.effectiveOn,
  ...scopeOfVersion(version),
});
