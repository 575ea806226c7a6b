import { dayAfter } from "../../../kernel/business-day.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { type ChannelFault, channelWords as words } from "../../../words/channels.zh-cn.ts";
import { bindingView, callerRoles, personView, wechatAccounts } from "../../people/index.ts";
import type { ChannelName } from "./channel-name.ts";
import { ChannelDay, ChannelState } from "./channel-state.entity.ts";
import { GroupBot } from "./group-bot.entity.ts";
import { whyNotSeeChannels } from "./health.policy.ts";
import type { ChannelHealthType, ChannelStatusType, ReachableCountsType } from "./health.type.ts";
import { SubscriptionGrant } from "./subscription-grant.entity.ts";
import { noteVerified, verifySubscriptions } from "./verify.service.ts";

const cs = table(ChannelState, "cs");
const cd = table(ChannelDay, "cd");
const gb = table(GroupBot, "gb");
const g = table(SubscriptionGrant, "g");
const p = personView("p");
const b = bindingView("b");

const stateColumns = cs.pick(
  "channel",
  "subjectId",
  "lastSentAt",
  "failingSince",
  "lastErrorAt",
  "lastErrorCode",
  "lastError",
  "verifiedAt",
  "verifiedFault",
);
type StateRow = RowOf<typeof stateColumns>;

const DAYS_SHOWN = 14;

/** How the channels are, whom they reach, and what is to be done. Refuses with `NOT_ALLOWED`. */
export async function channelHealth(ctx: Ctx): Promise<ChannelHealthType> {
  refuseIf(whyNotSeeChannels(await callerRoles(ctx)));
  return channelsOf(ctx, ctx.actor.organisationId);
}

/** The same for whoever runs the machine. */
export async function channelsOf(
  ctx: RequestContext,
  organisationId: string,
): Promise<ChannelHealthType> {
  const states = await rows<StateRow>(
    ctx,
    sql`select ${stateColumns} from ${cs} where ${cs.organisationId} = ${organisationId}`,
  );
  const bots = await rows<{ groupId: string }>(
    ctx,
    sql`select ${gb.pick("groupId")} from ${gb}
      where ${gb.organisationId} = ${organisationId} and ${gb.live} = 1`,
  );
  const days = await daysOf(ctx, organisationId);
  const own = states.find(({ channel }) => channel === "SUBSCRIPTION") ?? null;
  const live = new Set(bots.map(({ groupId }) => groupId));
  const ofBots = states.filter(
    ({ channel, subjectId }) => channel === "GROUP_BOT" && live.has(subjectId),
  );
  return {
    channels: [
      { ...subscriptionStatus(own, ctx.ports.subscriptions !== null), days: days("SUBSCRIPTION") },
      { ...botStatus(ofBots, live.size), days: days("GROUP_BOT") },
    ],
    people: await reachableCounts(ctx, organisationId),
    pushed: ctx.ports.pushed !== null,
  };
}

/**
 * Looks at the configuration by a call that sends nothing, and answers how the channels are. Refuses with
 * `NOT_ALLOWED`, `CHANNEL_NOT_CONFIGURED`.
 */
export async function checkChannels(ctx: Ctx): Promise<ChannelHealthType> {
  refuseIf(whyNotSeeChannels(await callerRoles(ctx)));
  const { subscriptions, secrets } = ctx.ports;
  refuseIf(subscriptions === null ? "CHANNEL_NOT_CONFIGURED" : null);
  const fault = await verifySubscriptions(ctx, { subscriptions: subscriptions!, secrets });
  await noteVerified(ctx, ctx.actor.organisationId, fault);
  return channelHealth(ctx);
}

type StatusWithoutDays = Omit<ChannelStatusType, "days">;

function subscriptionStatus(state: StateRow | null, configured: boolean): StatusWithoutDays {
  const found = state?.verifiedFault ? (JSON.parse(state.verifiedFault) as ChannelFault) : null;
  const isFailing = state?.failingSince != null || found !== null;
  const untried = state?.lastSentAt == null;
  const condition = isFailing ? "FAILING" : untried ? "UNTRIED" : "FINE";
  const failed = state?.failingSince != null;
  const code = state?.lastErrorCode;
  return {
    channel: "SUBSCRIPTION",
    condition: configured ? condition : "NOT_CONFIGURED",
    ...instantsOf(state),
    error: found?.reason ?? (failed ? (state.lastError ?? null) : null),
    todo: found?.todo ?? (failed && code != null ? words.subscriptionFault(code).todo : []),
    bots: 0,
    failingBots: 0,
  };
}

function botStatus(states: readonly StateRow[], bots: number): StatusWithoutDays {
  const failing = states.filter(({ failingSince }) => failingSince !== null);
  const last = latest(states, "lastSentAt");
  const worst = latest(failing, "lastErrorAt");
  const untried = last === null ? "UNTRIED" : "FINE";
  const condition = failing.length === 0 ? untried : failing.length === bots ? "FAILING" : "PARTLY";
  const { lastErrorCode = null, lastError = null } = worst ?? {};
  return {
    channel: "GROUP_BOT",
    condition: bots === 0 ? "NOT_CONFIGURED" : condition,
    ...instantsOf(worst),
    lastSentAt: dateOf(last?.lastSentAt),
    verifiedAt: null,
    error: lastError,
    todo: lastErrorCode === null ? [] : words.botFault(lastErrorCode).todo,
    bots,
    failingBots: failing.length,
  };
}

const latest = (states: readonly StateRow[], by: "lastSentAt" | "lastErrorAt"): StateRow | null =>
  states
    .filter((state) => state[by] !== null)
    .toSorted((one, other) => Number(other[by]) - Number(one[by]))[0] ?? null;

const instantsOf = (state: StateRow | null) => ({
  lastSentAt: dateOf(state?.lastSentAt),
  failingSince: dateOf(state?.failingSince),
  lastErrorAt: dateOf(state?.lastErrorAt),
  verifiedAt: dateOf(state?.verifiedAt),
});

const dateOf = (at: number | null | undefined): Date | null =>
  at === null || at === undefined ? null : new Date(Number(at));

async function daysOf(
  ctx: RequestContext,
  organisationId: string,
): Promise<(channel: ChannelName) => ChannelStatusType["days"]> {
  const first = dayAfter(ctx.today, 1 - DAYS_SHOWN);
  const counted = await rows<{ channel: ChannelName; onDay: string; outcome: string; n: number }>(
    ctx,
    sql`select ${cd.pick("channel", "onDay", "outcome", "n")} from ${cd}
      where ${cd.organisationId} = ${organisationId} and ${cd.onDay} >= ${first}`,
  );
  return (channel) =>
    Array.from({ length: DAYS_SHOWN }, (_, i) => {
      const day = dayAfter(first, i);
      const of = counted.filter((each) => each.channel === channel && each.onDay === day);
      const sum = (outcomes: readonly string[]) =>
        of.reduce((n, each) => n + (outcomes.includes(each.outcome) ? Number(each.n) : 0), 0);
      return { day, sent: sum(["SENT"]), failed: sum(["FAILED", "RETRY", "UNKNOWN"]) };
    });
}

async function reachableCounts(
  { em, ports }: RequestContext,
  organisationId: string,
): Promise<ReachableCountsType> {
  const counted = await row<{ people: number; bound: number; wechat: number; allowed: number }>(
    { em },
    sql`select count(*) as people,
        count(case when bound_by.person_id is not null then 1 end) as bound,
        count(case when wechat.person_id is not null then 1 end) as wechat,
        count(case when allowed.person_id is not null then 1 end) as allowed
      from ${p}
      left join (select distinct ${b.personId} from ${b}
        where ${b.organisationId} = ${organisationId} and ${b.endedAt} is null) bound_by
        on bound_by.person_id = ${p.id}
      left join (select distinct wx.person_id from (${wechatAccounts(organisationId, ports.demo)}) wx) wechat
        on wechat.person_id = ${p.id}
      left join (select distinct ${g.personId} from ${g}
        join (${wechatAccounts(organisationId, ports.demo)}) wx
          on wx.account_id = ${g.accountId} and wx.person_id = ${g.personId}
        where ${g.organisationId} = ${organisationId} and ${g.state} = 'LEFT') allowed
        on allowed.person_id = ${p.id}
      where ${p.organisationId} = ${organisationId} and ${p.departedAt} is null`,
  );
  const { people = 0, bound = 0, wechat = 0, allowed = 0 } = counted ?? {};
  return {
    people: Number(people),
    withSubscription: Number(allowed),
    noneLeft: Number(wechat) - Number(allowed),
    inboxOnly: Number(bound) - Number(wechat),
    neverBound: Number(people) - Number(bound),
  };
}
