import { businessDayOf, dayAfter } from "../../../kernel/business-day.ts";
import type { Ports, RequestContext } from "../../../kernel/ctx.ts";
import type {
  MessageTemplate,
  SubscriptionMessages,
  TemplatePurpose,
} from "../../../kernel/message-ports.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { startOfDay } from "../../../kernel/time-of-day.ts";
import { channelWords as words } from "../../../words/channels.zh-cn.ts";
import { organisationView, wechatAccounts } from "../../people/index.ts";
import { accessToken } from "./access-token.service.ts";
import { type ChannelKey, noteTry, stoppedUntil } from "./channel-state.service.ts";
import type { Lease, Outcome, PersonChannel, PersonMessage, UnreachableReason } from "./channel.ts";
import { fitField } from "./fit-field.ts";
import { giveBackGrant, spendGrant, type SpentGrant, voidGrants } from "./grant.service.ts";
import {
  type Meaning,
  meaningOfSubscription,
  meaningOfToken,
  outcomeOf,
} from "./outcome.policy.ts";
import { SubscriptionGrant } from "./subscription-grant.entity.ts";

const g = table(SubscriptionGrant, "g");
const o = organisationView("o");

/** The quota of a day begins anew at midnight where WeChat is. */
const WECHAT_ZONE = "Asia/Shanghai";

/**
 * By which kinds of permission a message may go, the most fitting first. What is needed more may take what was
 * allowed for something else; the rest may not, so that it leaves something for the outcome of an appeal.
 */
const PURPOSES_OF: Readonly<Record<PersonMessage["need"], readonly TemplatePurpose[]>> = {
  OUTCOME: ["OUTCOME", "NOTICE", "DUE"],
  DUE_TODAY: ["DUE", "NOTICE"],
  URGENT: ["NOTICE", "DUE"],
  REST: ["NOTICE"],
};

type ChannelPorts = Pick<Ports, "subscriptions" | "secrets" | "demo">;
type SendContext = Pick<RequestContext, "em" | "now">;

/** WeChat's subscription messages, as the outbox uses them (Mission X1). */
export function subscriptionChannel(ports: ChannelPorts): PersonChannel {
  return {
    name: "SUBSCRIPTION",
    configured: () => ports.subscriptions !== null,
    async reachable(ctx, organisationId, personIds) {
      if (ports.subscriptions === null || personIds.length === 0) return new Set();
      const reached = await rows<{ personId: string }>(
        ctx,
        sql`select distinct ${g.pick("personId")} from ${g}
          join (${wechatAccounts(organisationId, ports.demo)}) w
            on w.account_id = ${g.accountId} and w.person_id = ${g.personId}
          where ${g.organisationId} = ${organisationId} and ${g.personId} in (${list(personIds)})
            and ${g.state} = 'LEFT' and ${g.purpose} = 'NOTICE'`,
      );
      return new Set(reached.map(({ personId }) => personId));
    },
    async send(ctx, message, lease) {
      const { subscriptions } = ports;
      if (subscriptions === null) return { state: "FAILED", reason: words.notConfigured };
      return await sendOne(ctx, { ...ports, subscriptions }, message, lease);
    },
  };
}

interface SendPorts {
  subscriptions: SubscriptionMessages;
  secrets: Ports["secrets"];
  demo: boolean;
}

async function sendOne(
  ctx: SendContext,
  ports: SendPorts,
  message: PersonMessage,
  lease?: Lease,
): Promise<Outcome> {
  const { organisationId } = message;
  const key: ChannelKey = { organisationId, channel: "SUBSCRIPTION", subjectId: organisationId };
  if (await stoppedUntil(ctx, key)) {
    const reason = words.withCode(words.subscriptionFault(45009).reason, 45009);
    return { state: "FAILED", reason };
  }
  for (const template of templatesFor(ports.subscriptions, message.need)) {
    const grant = await spendGrant(ctx, message, template.purpose, ports.demo);
    if (grant === null) continue;
    const meaning = await deliver(ctx, ports, { message, template, grant, lease });
    if (meaning === "LEASE_LOST") {
      await giveBackGrant(ctx, grant);
      return { state: "RETRY", reason: words.leaseLost };
    }
    if (meaning.means === "NONE_LEFT") {
      await voidGrants(ctx, grant, template.purpose, grant.id);
      continue;
    }
    // Unknown: it may be sent again, and WeChat answers 43101 if it was sent after all.
    if (meaning.means !== "SENT") await giveBackGrant(ctx, grant);
    const outcome = outcomeOf(meaning, reasonOf(meaning));
    const errcode = "errcode" in meaning ? meaning.errcode : null;
    const quota = meaning.means === "QUOTA" ? { stoppedUntil: tomorrow(ctx.now) } : {};
    await noteTry(ctx, key, { outcome, errcode, ...quota });
    return outcome;
  }
  const why = await whyUnreachable(ctx, ports, message);
  const reason = why === "NOT_BOUND" ? words.neverBound : words.noneLeft;
  const outcome: Outcome = { state: "UNREACHABLE", reason, why };
  await noteTry(ctx, key, { outcome });
  return outcome;
}

const templatesFor = (
  { templates }: SubscriptionMessages,
  need: PersonMessage["need"],
): MessageTemplate[] =>
  PURPOSES_OF[need].flatMap((purpose) => templates.find((each) => each.purpose === purpose) ?? []);

interface Delivery {
  message: PersonMessage;
  template: MessageTemplate;
  grant: SpentGrant;
  lease?: Lease | undefined;
}

/** One send; a token that is refused is fetched anew once, and the message tried once more. */
async function deliver(
  ctx: SendContext,
  ports: SendPorts,
  { message, template, grant, lease }: Delivery,
): Promise<Meaning | "LEASE_LOST"> {
  const fields = await fieldsOf(ctx, message, template);
  const sent = { openid: grant.openid, templateId: template.id, page: message.page, fields };
  let refused: string | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const token = await accessToken(ctx, ports, refused);
    if (token.token === null) return meaningOfToken(token.answer);
    // Another process may have taken over while this one stood still.
    if (lease && !lease.held()) return "LEASE_LOST";
    const meaning = meaningOfSubscription(await ports.subscriptions.send(token.token, sent));
    if (meaning.means !== "STALE_TOKEN" || attempt === 2) return meaning;
    refused = token.token;
  }
}

async function fieldsOf(
  ctx: SendContext,
  { organisationId, title, line, dueAt }: PersonMessage,
  { fields }: MessageTemplate,
): Promise<Record<string, string>> {
  const organisation = await row<{ timeZone: string }>(
    ctx,
    sql`select ${o.pick("timeZone")} from ${o} where ${o.id} = ${organisationId}`,
  );
  const zone = organisation?.timeZone ?? WECHAT_ZONE;
  // WeChat takes no empty field: what has no deadline says when it is sent.
  const at = (dueAt ?? ctx.now).getTime();
  return {
    [fields.title]: fitField(fields.title, title, at, zone),
    [fields.line]: fitField(fields.line, line, at, zone),
    [fields.time]: fitField(fields.time, "", at, zone),
  };
}

/** A sentence for administrators, with the service's own code. */
export function reasonOf(meaning: Meaning): string {
  switch (meaning.means) {
    case "SENT":
      return "";
    case "UNKNOWN":
      return words.unknown[meaning.what];
    case "BUSY":
      return meaning.errcode === null
        ? words.noNetwork
        : words.withCode(words.busy, meaning.errcode);
    case "NONE_LEFT":
      return words.withCode(words.noneLeft, meaning.errcode);
    case "BROKEN":
      if (meaning.field !== undefined) return words.wrongField(meaning.field, meaning.errcode);
      return words.withCode(words.subscriptionFault(meaning.errcode).reason, meaning.errcode);
    case "STALE_TOKEN":
    case "QUOTA":
      return words.withCode(words.subscriptionFault(meaning.errcode).reason, meaning.errcode);
  }
}

const tomorrow = (now: Date): Date =>
  startOfDay(dayAfter(businessDayOf(now, WECHAT_ZONE), 1), WECHAT_ZONE);

/** Whether no account of theirs is bound, or nothing is left of what they have allowed. */
async function whyUnreachable(
  ctx: SendContext,
  { demo }: SendPorts,
  { organisationId, personId }: PersonMessage,
): Promise<UnreachableReason> {
  const bound = await row(
    ctx,
    sql`select 1 as one from (${wechatAccounts(organisationId, demo)}) w
      where w.person_id = ${personId} limit 1`,
  );
  return bound ? "NO_GRANT" : "NOT_BOUND";
}
