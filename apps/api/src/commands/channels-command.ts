/** `pnpm admin channels`: whether the channels are configured, whether they work, and what to do. */
import type { RequestContext } from "../kernel/ctx.ts";
import { inOrganisation } from "../kernel/ctx.ts";
import { listOrganisations } from "../modules/people/index.ts";
import { channelsOf, verifyChannels } from "../modules/reach/index.ts";
import { adminWords as words } from "../words/admin.zh-cn.ts";

/** Shows it; answers nothing that is secret. */
export async function showChannels(
  ctx: RequestContext,
  info: (text: string) => void,
): Promise<void> {
  const { subscriptions, pushed } = ctx.ports;
  info(
    words.channels.subscriptions(subscriptions?.templates.map(({ purpose }) => purpose) ?? null),
  );
  info(words.channels.pushed(pushed !== null));
  if (subscriptions !== null) {
    const fault = await verifyChannels(ctx);
    info(fault ? words.channels.fault(fault.reason) : words.channels.verified);
    for (const [i, step] of (fault?.todo ?? []).entries()) info(words.channels.step(i + 1, step));
  }
  for (const { id, name } of await listOrganisations(ctx)) {
    info(words.channels.organisation(name));
    const { channels, people } = await channelsOf(inOrganisation(ctx, id), id);
    for (const { channel, condition, lastSentAt, error, days, bots, failingBots } of channels) {
      const sent = days.at(-1)?.sent ?? 0;
      info(words.channels.line({ channel, condition, lastSentAt, sent, bots, failingBots }));
      if (error !== null) info(words.channels.error(error));
    }
    info(words.channels.people(people));
  }
}
