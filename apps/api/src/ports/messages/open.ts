import type { Env } from "../../env.ts";
import type { Ports } from "../../kernel/ctx.ts";
import { openGroupBots } from "./group-bots.ts";
import { openPushedMessages } from "./pushed-messages.ts";
import { openSecrets } from "./secrets.ts";
import { openSubscriptionMessages } from "./subscription-messages.ts";

export type MessagePorts = Pick<
  Ports,
  "subscriptions" | "groupBots" | "pushed" | "secrets" | "simulatedPhone"
>;

/** The ways out to WeChat and WeCom, as far as the environment has configured them. */
export function openMessages(env: Env): MessagePorts {
  const { wechat, push, templates, wechatState: state } = env;
  return {
    subscriptions:
      wechat && templates.length > 0
        ? openSubscriptionMessages({ ...wechat, templates, state })
        : null,
    groupBots: openGroupBots(env),
    pushed: wechat && push ? openPushedMessages({ appId: wechat.appId, ...push }) : null,
    secrets: openSecrets(env.dataDir),
    simulatedPhone: null,
  };
}
