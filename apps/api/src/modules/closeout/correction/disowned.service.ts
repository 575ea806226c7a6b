import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { insertNew, row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { send } from "../../reach/index.ts";
import type { DisownedDeed } from "../../tasks/index.ts";
import { holdersOf } from "../closing/holders.read.ts";
import { CloseOut, CloseOutLine } from "../document/close-out.entity.ts";
import { CloseOutCorrection } from "./correction.entity.ts";

const c = table(CloseOut, "c");
const l = table(CloseOutLine, "l");

/**
 * What somebody disowns stands in a closed day: the record stays, and says by a correction that it was not
 * theirs (Mission T6, V4). Once, however often it is said; a day that is open needs none.
 */
export async function correctDisowned(
  ctx: Ctx,
  { groupId, assignmentId, day, tapId }: DisownedDeed,
): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const line = await row<{ id: string; closeOutId: string; goal: string }>(
    ctx,
    sql`select ${l.pick("id", "closeOutId", "goal")} from ${c}
      join ${l} on ${l.organisationId} = ${c.organisationId} and ${l.closeOutId} = ${c.id}
        and ${l.assignmentId} = ${assignmentId}
      where ${c.organisationId} = ${organisationId} and ${c.groupId} = ${groupId} and ${c.day} = ${day}`,
  );
  if (!line) return;
  const { closeOutId, id: lineId, goal } = line;
  const text = closeOutWords.disowned(goal);
  const id = newId();
  const at = ctx.now.getTime();
  const said = { id, organisationId, closeOutId, lineId, text, byPersonId: personId, at, tapId };
  if ((await insertNew(ctx, CloseOutCorrection, [said])) === 0) return;
  const contentHash = hashOf({ id, lineId, text });
  await record(ctx, { deed: "day.corrected", subjectId: closeOutId, groupId, contentHash });
  const told = (await holdersOf(ctx, organisationId, groupId)).filter((to) => to !== personId);
  await send(
    ctx,
    organisationId,
    told.map((to) => ({
      personId: to,
      kind: "CLOSE_OUT" as const,
      title: closeOutWords.corrected(day),
      body: text,
      groupId,
      subjectId: groupId,
      subjectOn: day,
      occasion: `corrected:${id}`,
    })),
  );
}
