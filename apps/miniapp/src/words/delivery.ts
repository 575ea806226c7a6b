import type { AskedPersonFragment } from "@riqing/schema";
import { shortTime } from "./times";

const inInbox = "放进收件，没看";

const waits: Readonly<Record<string, ((at: string) => string) | undefined>> = {
  QUIET_HOURS: (at) => `等安静时段结束，${at} 发`,
  DIGEST: (at) => `等每天一条，${at} 发`,
  DAILY_CAP: (at) => `今天发满了，${at} 发`,
  RETRYING: (at) => `没发出去，${at} 再试`,
};

const unreached: Readonly<Record<string, string | undefined>> = {
  NO_GRANT: "没有订阅次数",
  NOT_BOUND: "没绑定微信",
};

/** What became of the messages about it to somebody who has not looked yet (Mission B7). */
export function deliveryWords(delivery: AskedPersonFragment["delivery"], now: Date): string {
  if (!delivery) return inInbox;
  const { truth, why } = delivery;
  const at = delivery.at ? shortTime(delivery.at, now) : "";
  if (truth === "DELIVERED") return `已送达·微信 ${at}，没看`;
  if (truth === "UNREACHABLE") return unreached[why ?? ""] ?? "没送到";
  if (truth === "UNCERTAIN") return "不确定送到没有";
  if (truth === "WAITING") return waits[why ?? ""]?.(at) ?? "正在发";
  return inInbox;
}
