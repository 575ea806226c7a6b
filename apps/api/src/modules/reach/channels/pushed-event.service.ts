import { createHash } from "node:crypto";
import { DAY } from "../../../kernel/clock.ts";
import { inOrganisation, type RequestContext } from "../../../kernel/ctx.ts";
import { insertNew, run, sql } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { whoseOpenid } from "../../people/index.ts";
import { addGrants, noteWord, voidGrants } from "./grant.service.ts";
import { PushedEvent } from "./pushed-event.entity.ts";
import { readPushed } from "./pushed-event.policy.ts";

/** WeChat delivers an event again for seconds, not for days. */
const KEPT_MS = 7 * DAY;

/**
 * Takes in an event of WeChat's message push, once however often it is delivered: what somebody has allowed
 * counts from here on, and what they took back is void. Whom nobody knows has allowed nothing.
 */
export async function takePushedEvent(ctx: RequestContext, text: string): Promise<void> {
  const id = createHash("sha256").update(text).digest("hex");
  const said = readPushed(text);
  if (said === null) return;
  const who = await whoseOpenid(ctx, said.openid, ctx.ports.demo);
  if (who === null) return;
  await inTransaction(inOrganisation(ctx, who.organisationId), async (ctx) => {
    if ((await insertNew(ctx, PushedEvent, [{ id, at: ctx.now.getTime() }])) === 0) return;
    for (const [i, { templateId, answer }] of said.words.entries()) {
      const template = ctx.ports.subscriptions?.templates.find((each) => each.id === templateId);
      if (!template) continue;
      const { purpose } = template;
      await noteWord(ctx, who, purpose, answer);
      if (answer === "ACCEPT") await addGrants(ctx, who, [purpose], `push ${id.slice(0, 40)} ${i}`);
      // Refused in the settings: nothing that was allowed before is left.
      else if (isTakenBack(text)) await voidGrants(ctx, who, purpose);
    }
    const before = ctx.now.getTime() - KEPT_MS;
    await run(ctx, sql`delete from pushed_event where at < ${before}`);
  });
}

const isTakenBack = (text: string): boolean => text.includes("subscribe_msg_change_event");
