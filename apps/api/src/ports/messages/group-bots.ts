import type { Env } from "../../env.ts";
import type { GroupBots } from "../../kernel/message-ports.ts";
import { exchange } from "./exchange.ts";

/** Milliseconds one post may take. */
const TIMEOUT_MS = 5_000;

/** The webhooks of WeCom's group bots. Only the key is ever the company's own: the address is WeCom's. */
export function openGroupBots(
  { wecomUrl }: Pick<Env, "wecomUrl">,
  timeout = TIMEOUT_MS,
): GroupBots {
  return {
    async post(key, markdown) {
      const url = new URL(`${wecomUrl}/cgi-bin/webhook/send`);
      url.searchParams.set("key", key);
      const body = { msgtype: "markdown", markdown: { content: markdown } };
      const answer = await exchange({ method: "POST", url, body, timeout });
      return answer.came === "DONE" && answer.body.errcode !== 0
        ? { came: "NONSENSE", what: "NOT_JSON" }
        : answer;
    },
  };
}
