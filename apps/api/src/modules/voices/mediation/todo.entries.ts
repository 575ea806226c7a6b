import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { mediationWords as words } from "../../../words/mediations.zh-cn.ts";
import type { TodoEntry } from "../../todo/index.ts";
import { listMediations, type MediationRow, partiesOf } from "./mediation.read.ts";

/** The mediations that wait for the caller; 待办 is read over a shoulder, so it says no more. */
export async function mediationEntries(ctx: Ctx): Promise<TodoEntry[]> {
  const { nodes } = await listMediations(ctx, { open: true, first: LIMITS.pageSize });
  const waits = await Promise.all(nodes.map((found) => waitsForCaller(ctx, found)));
  return nodes
    .filter((_, at) => waits[at])
    .map(({ id, riseOn }) => ({ id, title: words.toLookAt, dueAt: null, dueOn: riseOn }));
}

/** The mediator moves it on until there is an outcome; a party chooses a mediator, and confirms. */
async function waitsForCaller(ctx: Ctx, found: MediationRow): Promise<boolean> {
  const { personId } = ctx.actor;
  if (found.mediatorId === personId) return found.state !== "CONCLUDED";
  if (found.state !== "CONCLUDED") return found.mediatorId === null;
  const mine = (await partiesOf(ctx, found.id)).find((one) => one.personId === personId);
  return Number(mine?.confirmedRevision ?? 0) !== Number(found.revision);
}
