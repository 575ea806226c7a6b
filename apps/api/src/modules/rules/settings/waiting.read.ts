import type { SettingKey } from "@riqing/schema";
import { batched } from "../../../kernel/batch.ts";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import {
  type ChangeAhead,
  categorySettingsIn,
  changesAhead,
  groupView,
  statedFor,
} from "../../groups/index.ts";
import { type Governed, governedGroups, publishedScopes } from "./governing.read.ts";

const g = groupView("g");

/** A setting that holds otherwise than it will, in one group or in some of a category. */
export interface WaitingSetting {
  key: SettingKey;
  now: unknown;
  next: unknown;
  rulebookId: string;
  /** Of the version with which it changes: published already, or the next one to be written. */
  number: number;
  /** Null: no published version prints it yet. */
  fromOn: BusinessDay | null;
  /** In how many groups. */
  groups: number;
}

/** The rulebook that governs a group, or will once its version is in force; null also where it is going to leave it. */
const governing = ({ listedBy, forAll }: Governed): string | null => listedBy ?? forAll;

interface WaitingGroup {
  categoryId: string;
  rulebookId: string | null;
  waiting: WaitingSetting[];
}

/** What waits in each of these groups. Five statements, however many. */
async function waitingGroups(
  ctx: Ctx,
  groupIds: readonly string[],
): Promise<Map<string, WaitingGroup>> {
  const { organisationId } = ctx.actor;
  const governed = await governedGroups(ctx, organisationId, groupIds);
  const stated = await statedFor(ctx, organisationId, groupIds);
  const customary = await categorySettingsIn(ctx, organisationId, groupIds);
  const published = await publishedScopes(ctx, organisationId);
  return new Map(
    governed.map((group) => {
      const rulebookId = governing(group);
      const known = stated.get(group.groupId) ?? [];
      const ahead = changesAhead(known, customary.get(group.groupId) ?? {}, ctx.today);
      const versionIds = new Set(known.map(({ versionId }) => versionId));
      const books = new Set(
        published.filter(({ id }) => versionIds.has(id)).map((one) => one.rulebookId),
      );
      const waiting = ahead.flatMap(
        (change) => waitingBy(change, rulebookId, published, books) ?? [],
      );
      return [group.groupId, { categoryId: group.categoryId, rulebookId, waiting }];
    }),
  );
}

/** `books`: the rulebooks by which the group has gone or will, of which a version may leave it to its category. */
function waitingBy(
  { key, now, next, fromOn, versionId }: ChangeAhead,
  rulebookId: string | null,
  published: Awaited<ReturnType<typeof publishedScopes>>,
  books: ReadonlySet<string>,
): WaitingSetting | null {
  const by = versionId
    ? published.find(({ id }) => id === versionId)
    : published.findLast((one) => one.effectiveOn === fromOn && books.has(one.rulebookId));
  if (by)
    return { key, now, next, rulebookId: by.rulebookId, number: by.number, fromOn, groups: 1 };
  if (rulebookId === null) return null;
  const latest = Math.max(
    0,
    ...published.filter((one) => one.rulebookId === rulebookId).map(({ number }) => number),
  );
  return { key, now, next, rulebookId, number: latest + 1, fromOn, groups: 1 };
}

const ofGroup = batched<string, WaitingSetting[]>({ of: "waitingOfGroup" }, async (ctx, ids) => {
  const read = await waitingGroups(ctx as Ctx, ids);
  return new Map([...read].map(([id, { waiting }]) => [id, waiting]));
});

/** What is going to hold in a group otherwise than today. */
export const waitingInGroup = async (ctx: Ctx, groupId: string): Promise<WaitingSetting[]> =>
  (await ofGroup(ctx, groupId)) ?? [];

/** What waits in the groups of a category, and which rulebooks govern them, those of most groups first. */
export interface WaitingInCategory {
  waiting: WaitingSetting[];
  rulebookIds: string[];
}

const ofCategory = batched<string, WaitingInCategory>(
  { of: "waitingOfCategory" },
  async (context, ids) => {
    const ctx = context as Ctx;
    const held = await rows<{ id: string }>(
      ctx,
      sql`select ${g.id} from ${g} where ${g.organisationId} = ${ctx.actor.organisationId}
        and ${g.state} = 'ACTIVE' and ${g.categoryId} in (${list(ids)})`,
    );
    const groups = await waitingGroups(
      ctx,
      held.map(({ id }) => id),
    );
    const byCategory = Map.groupBy(groups.values(), ({ categoryId }) => categoryId);
    return new Map(
      [...byCategory].map(([id, all]) => [
        id,
        {
          waiting: together(all.flatMap(({ waiting }) => waiting)),
          rulebookIds: byCount(all.flatMap(({ rulebookId }) => rulebookId ?? [])),
        },
      ]),
    );
  },
);

export const waitingInCategory = async (ctx: Ctx, id: string): Promise<WaitingInCategory> =>
  (await ofCategory(ctx, id)) ?? { waiting: [], rulebookIds: [] };

/** What is the same in several groups is said once. */
function together(waiting: readonly WaitingSetting[]): WaitingSetting[] {
  const said = Map.groupBy(waiting, ({ groups: _, ...one }) => JSON.stringify(one));
  return [...said.values()].map((alike) => ({ ...alike[0]!, groups: alike.length }));
}

function byCount(ids: readonly string[]): string[] {
  const counted = Map.groupBy(ids, (id) => id);
  return [...counted].toSorted((a, b) => b[1].length - a[1].length).map(([id]) => id);
}
