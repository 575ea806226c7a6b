import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import type { SimulatedMessage, TemplatePurpose } from "../../../kernel/message-ports.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { channelWords as words } from "../../../words/channels.zh-cn.ts";
import { wechatAccounts } from "../../people/index.ts";
import type { ChannelName } from "./channel-name.ts";
import type { Outcome } from "./channel.ts";
import { addGrants, noteWord } from "./grant.service.ts";
import type { SubscriptionAnswer } from "./grant.state.ts";
import { whyNotRecord, whyNotTest } from "./my-channels.policy.ts";
import type { MyChannelsType, RecordSubscriptionInput } from "./my-channels.type.ts";
import { SubscriptionGrant, SubscriptionWord } from "./subscription-grant.entity.ts";
import { subscriptionChannel } from "./subscription.channel.ts";

const g = table(SubscriptionGrant, "g");
const w = table(SubscriptionWord, "w");

/** WeChat asks for no more at once. */
const MOST_ANSWERS = 5;

/** By what the caller is reached, and what is left of it. */
export async function myChannels(ctx: Ctx): Promise<MyChannelsType> {
  const { subscriptions } = ctx.ports;
  const accounts = await ownAccounts(ctx);
  const left = await leftOf(ctx, accounts);
  const said = await wordsOf(ctx);
  const listed = (subscriptions?.templates ?? []).map(({ id, purpose }) => ({
    templateId: id,
    purpose,
    left: left.get(purpose) ?? 0,
    answer: said.get(purpose)?.answer ?? null,
    answeredAt: said.get(purpose)?.answeredAt ?? null,
  }));
  return {
    subscriptions: listed,
    left: listed.reduce((sum, one) => sum + one.left, 0),
    wechatBound: accounts.size > 0,
    topUpRefusal: whyNotRecord({
      configured: subscriptions !== null,
      wechatSession: accounts.has(ctx.actor.accountId),
    }),
  };
}

/** The WeChat accounts that are bound to the caller, each with its openid. */
async function ownAccounts({ em, actor, ports }: Ctx): Promise<ReadonlyMap<string, string>> {
  const accounts = await rows<{ accountId: string; openid: string }>(
    { em },
    sql`select wx.account_id as accountId, wx.openid
      from (${wechatAccounts(actor.organisationId, ports.demo)}) wx
      where wx.person_id = ${actor.personId}`,
  );
  return new Map(accounts.map(({ accountId, openid }) => [accountId, openid]));
}

async function leftOf(
  ctx: Ctx,
  own: ReadonlyMap<string, string>,
): Promise<Map<TemplatePurpose, number>> {
  const { organisationId, personId } = ctx.actor;
  const counted = await rows<{ purpose: TemplatePurpose; accountId: string; n: number }>(
    ctx,
    sql`select ${g.pick("purpose", "accountId")}, count(*) as n from ${g}
      where ${g.organisationId} = ${organisationId} and ${g.personId} = ${personId}
        and ${g.state} = 'LEFT' group by ${g.purpose}, ${g.accountId}`,
  );
  const left = new Map<TemplatePurpose, number>();
  for (const { purpose, accountId, n } of counted)
    if (own.has(accountId)) left.set(purpose, (left.get(purpose) ?? 0) + Number(n));
  return left;
}

interface SaidLast {
  answer: SubscriptionAnswer;
  answeredAt: Date;
}

async function wordsOf({ em, actor }: Ctx): Promise<Map<TemplatePurpose, SaidLast>> {
  const said = await rows<{
    purpose: TemplatePurpose;
    answer: SubscriptionAnswer;
    answeredAt: number;
  }>(
    { em },
    sql`select ${w.pick("purpose", "answer", "answeredAt")} from ${w}
      where ${w.organisationId} = ${actor.organisationId} and ${w.accountId} = ${actor.accountId}`,
  );
  return new Map(
    said.map(({ purpose, answer, answeredAt }) => [
      purpose,
      { answer, answeredAt: new Date(Number(answeredAt)) },
    ]),
  );
}

/**
 * Keeps what somebody answered to WeChat. Where message push is configured, what WeChat itself says counts as
 * permission, and this only as a word. Refuses with `CHANNEL_NOT_CONFIGURED`, `NO_WECHAT_BOUND`, `BAD_INPUT`.
 */
export function recordSubscription(
  ctx: Ctx,
  { tapId, answers }: RecordSubscriptionInput,
): Promise<MyChannelsType> {
  return inTransaction(ctx, async (ctx) => {
    const own = await ownAccounts(ctx);
    const configured = ctx.ports.subscriptions !== null;
    refuseIf(whyNotRecord({ configured, wechatSession: own.has(ctx.actor.accountId) }));
    const fields = new Fields();
    const said = fields.list("answers", answers, { max: MOST_ANSWERS });
    fields.expect("tapId", /^[\w-]{8,64}$/.test(tapId));
    fields.done();
    const { organisationId, personId, accountId } = ctx.actor;
    const account = { organisationId, personId, accountId };
    for (const { templateId, answer } of said) {
      // An app of before may ask for a template that is not used any more.
      const template = ctx.ports.subscriptions!.templates.find(({ id }) => id === templateId);
      if (!template) continue;
      await noteWord(ctx, account, template.purpose, answer);
      if (answer === "ACCEPT" && ctx.ports.pushed === null)
        await addGrants(ctx, account, [template.purpose], tapId);
    }
    return myChannels(ctx);
  });
}

/**
 * Sends the caller one message, as any other would be sent; it spends what they have allowed. Refuses with
 * `BAD_INPUT`, `CHANNEL_NOT_CONFIGURED`, `NO_WECHAT_BOUND`, `NO_MESSAGE_LEFT`.
 */
export async function testChannel(ctx: Ctx, channel: ChannelName): Promise<Outcome> {
  const fields = new Fields();
  fields.expect("channel", channel === "SUBSCRIPTION");
  fields.done();
  const { left, wechatBound } = await myChannels(ctx);
  const configured = ctx.ports.subscriptions !== null;
  refuseIf(whyNotTest({ configured, bound: wechatBound, left }));
  const { organisationId, personId } = ctx.actor;
  return await subscriptionChannel(ctx.ports).send(ctx, {
    organisationId,
    personId,
    title: words.testTitle,
    line: words.testLine,
    page: "pages/me/index",
    dueAt: null,
    need: "OUTCOME",
  });
}

/** What the caller's phone would have shown. Refuses with `DEMO_ONLY` where messages really leave. */
export async function simulatedPhone(ctx: Ctx): Promise<SimulatedMessage[]> {
  const phone = ctx.ports.simulatedPhone;
  refuseIf(phone === null ? "DEMO_ONLY" : null);
  return phone!.shown([...(await ownAccounts(ctx)).values()]);
}
