import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import type { ListedTemplate, MessageTemplate } from "../../../kernel/message-ports.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { type ChannelFault, channelWords as words } from "../../../words/channels.zh-cn.ts";
import { accessToken, type TokenPorts } from "./access-token.service.ts";
import { ChannelState } from "./channel-state.entity.ts";
import { meaningOfSubscription, meaningOfToken } from "./outcome.policy.ts";
import { reasonOf } from "./subscription.channel.ts";

type VerifyContext = Pick<RequestContext, "em" | "now">;

/**
 * Whether subscription messages could be sent: by the list of templates, a call that changes nothing and sends
 * nothing. Answers what is wrong and what to do; null: nothing.
 */
export async function verifySubscriptions(
  ctx: VerifyContext,
  ports: TokenPorts,
): Promise<ChannelFault | null> {
  let refused: string | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const token = await accessToken(ctx, ports, refused);
    if (token.token === null) return faultOf(meaningOfToken(token.answer));
    const answer = await ports.subscriptions.listTemplates(token.token);
    if (answer.came === "DONE") return templateFault(ports.subscriptions.templates, answer.body);
    const meaning = meaningOfSubscription(answer);
    if (meaning.means !== "STALE_TOKEN" || attempt === 2) return faultOf(meaning);
    refused = token.token;
  }
}

/** As `verifySubscriptions`, where they are configured; null too where they are not. */
export const verifyChannels = async ({
  em,
  now,
  ports: { subscriptions, secrets },
}: VerifyContext & Pick<RequestContext, "ports">): Promise<ChannelFault | null> =>
  subscriptions && verifySubscriptions({ em, now }, { subscriptions, secrets });

function faultOf(meaning: ReturnType<typeof meaningOfToken>): ChannelFault {
  const known = "errcode" in meaning && meaning.errcode !== null && meaning.errcode !== -1;
  const todo = known ? words.subscriptionFault(meaning.errcode!).todo : [];
  return { reason: reasonOf(meaning), todo };
}

/** What a configured template lacks in WeChat's own list. */
export function templateFault(
  configured: readonly MessageTemplate[],
  listed: readonly ListedTemplate[],
): ChannelFault | null {
  for (const { id, purpose, fields } of configured) {
    const template = listed.find((each) => each.id === id);
    const variable = `WX_TPL_${purpose}`;
    if (!template) return words.templateMissing(variable);
    const given = Object.values(fields);
    const unknown = given.filter((field) => !template.fields.includes(field));
    if (unknown.length > 0) return words.fieldsUnknown(variable, unknown);
    const empty = template.fields.filter((field) => !given.includes(field));
    if (empty.length > 0) return words.fieldsEmpty(variable, empty);
  }
  return null;
}

/** Writes down what was found, for the page. */
export async function noteVerified(
  ctx: VerifyContext,
  organisationId: string,
  fault: ChannelFault | null,
): Promise<void> {
  const key = { organisationId, channel: "SUBSCRIPTION" as const, subjectId: organisationId };
  await insertNew(ctx, ChannelState, [{ id: newId(), ...key }]);
  await update(
    ctx,
    ChannelState,
    { verifiedAt: ctx.now.getTime(), verifiedFault: fault && JSON.stringify(fault) },
    (u) => sql`${u.organisationId} = ${organisationId} and ${u.channel} = 'SUBSCRIPTION'
      and ${u.subjectId} = ${organisationId}`,
  );
}
