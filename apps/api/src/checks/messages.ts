import { verifyChannels } from "../modules/reach/index.ts";
import { checkWords as words } from "../words/checks.zh-cn.ts";
import { type Check, type Given, warn } from "./check.ts";

/**
 * Whether subscription messages could be sent, by a call that sends nothing. WeChat may be slow or away: a start
 * does not wait for it, and looks afterwards (main.ts).
 */
export const messages: Check = {
  name: "messages",
  needs: ["database"],
  start: null,
  ready: null,
  async run({ em, clock, ports }: Given) {
    const fault = await verifyChannels({ em, now: clock.now(), ports });
    return fault ? warn(words.messages(fault.reason, fault.todo)) : null;
  },
};
