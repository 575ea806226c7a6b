import { batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import { type Ctx, organisationOf } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { type GroupRow, visibleGroup } from "../../groups/index.ts";
import { may } from "../../people/authority.policy.ts";
import { callerRoles, grantView, personView } from "../../people/index.ts";
import { Topic, TopicVoice } from "./topic.entity.ts";
import type { Voices } from "./topic.policy.ts";
import type { TopicState } from "./topic.state.ts";

const t = table(Topic, "t");
const v = table(TopicVoice, "v");
const g = grantView("g");
const p = personView("p");

const columns = t.pick(
  "id",
  "groupId",
  "topic",
  "topicKey",
  "instead",
  "state",
  "byId",
  "at",
  "endedAt",
  "endedById",
  "endReason",
  "rulebookId",
  "clauseKey",
);
/** A topic as the services and the fields read it. */
export type TopicRow = RowOf<typeof columns>;

/** What everybody in the group may know: what was stopped, and what all in office agreed on. */
const FOR_MEMBERS: readonly TopicState[] = ["STOPPED", "AGREED"];

/** Whether the caller sees what is asked in a group, what came of it, and who said what. */
export const seesVoices = async (
  ctx: Ctx,
  group: Pick<GroupRow, "id" | "lineage">,
): Promise<boolean> => may(await callerRoles(ctx), "RECORD_VIOLATION", { group });

export const topicById = batchedBy("id", (ctx, ids) =>
  rows<TopicRow>(
    ctx,
    sql`select ${columns} from ${t}
      where ${t.organisationId} = ${organisationOf(ctx)} and ${t.id} in (${list(ids)})`,
  ),
);

/** A topic that the caller may know of, with its group; any other is not found. */
export async function visibleTopic(ctx: Ctx, id: string) {
  const topic = orNotFound(await topicById(ctx, id));
  const group = await visibleGroup(ctx, topic.groupId);
  const seen = FOR_MEMBERS.includes(topic.state) || (await seesVoices(ctx, group));
  return { topic: orNotFound(seen ? topic : null), group };
}

/** The topics of a group, the newest first; of what is asked, members see what was agreed on. */
export async function listTopics(
  ctx: Ctx,
  { groupId, ...request }: PageRequest & { groupId: string },
): Promise<Page<TopicRow>> {
  const group = await visibleGroup(ctx, groupId);
  const size = sizeOf(request);
  const after = cursorOf(request, 1)?.[0] ?? "~";
  const read = await rows<TopicRow>(
    ctx,
    sql`select ${columns} from ${t} where ${t.organisationId} = ${ctx.actor.organisationId}
      and ${t.groupId} = ${groupId} and ${t.id} < ${after}
      ${(await seesVoices(ctx, group)) ? sql`` : sql`and ${t.state} in (${list(FOR_MEMBERS)})`}
      order by ${t.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, ({ id }) => [id]);
}

/** What the caller has stopped or proposed by a tap; null: nothing yet. */
export const topicOfTap = async (ctx: Ctx, tapId: string | null): Promise<TopicRow | null> =>
  tapId === null
    ? null
    : row<TopicRow>(
        ctx,
        sql`select ${columns} from ${t} where ${t.organisationId} = ${ctx.actor.organisationId}
          and ${t.byId} = ${ctx.actor.personId} and ${t.tapId} = ${tapId}`,
      );

/** What was asked about a topic in a group, and is asked still or was agreed on. */
export const bansOf = (ctx: Ctx, groupId: string, topicKey: string): Promise<TopicRow[]> =>
  rows<TopicRow>(
    ctx,
    sql`select ${columns} from ${t} where ${t.organisationId} = ${ctx.actor.organisationId}
      and ${t.groupId} = ${groupId} and ${t.topicKey} = ${topicKey}
      and ${t.state} in ('ASKED', 'AGREED') order by ${t.id}`,
  );

/** What is asked in these groups now, the oldest first. */
export const askedIn = (ctx: Ctx, groupIds: readonly string[], most: number): Promise<TopicRow[]> =>
  rows<TopicRow>(
    ctx,
    sql`select ${columns} from ${t} where ${t.organisationId} = ${ctx.actor.organisationId}
      and ${t.groupId} in (${list(groupIds)}) and ${t.state} = 'ASKED'
      order by ${t.id} limit ${most}`,
  );

/** Who agreed to a ban, in the order in which they did. */
export const agreedTo = batchedListBy(
  "topicId",
  (ctx, ids) =>
    rows<{ topicId: string; personId: string }>(
      ctx,
      sql`select ${v.pick("topicId", "personId")} from ${v}
        where ${v.organisationId} = ${organisationOf(ctx)} and ${v.topicId} in (${list(ids)})
        order by ${v.agreedAt}, ${v.id}`,
    ),
  ({ personId }) => personId,
);

const inOffice = batchedListBy(
  "groupId",
  (ctx, ids) =>
    rows<{ groupId: string; personId: string }>(
      ctx,
      sql`select distinct ${g.scopeId} as groupId, ${g.pick("personId")} from ${g}
        join ${p} on ${p.id} = ${g.personId} and ${p.organisationId} = ${g.organisationId}
        and ${p.departedAt} is null
        where ${g.organisationId} = ${organisationOf(ctx)} and ${g.live} = 1
        and ${g.role} in ('OWNER', 'ADMIN') and ${g.scopeId} in (${list(ids)})
        order by ${g.scopeId}, ${g.personId}`,
    ),
  ({ personId }) => personId,
);

/** The owner and the admins of a group who are in office now, and have not departed. */
export const inOfficeOf = (ctx: Ctx, { id }: Pick<GroupRow, "id">): Promise<string[]> =>
  inOffice(ctx, id);

/** Whose agreement a ban needs now, and who has given it. */
export const voicesOn = async (
  ctx: Ctx,
  topic: Pick<TopicRow, "id" | "groupId">,
): Promise<Voices> => ({
  inOffice: await inOffice(ctx, topic.groupId),
  agreed: new Set(await agreedTo(ctx, topic.id)),
});
