import type { Refusal } from "@riqing/schema";

/** Permission is given in WeChat itself: from another session there is nothing to record. */
export function whyNotRecord({
  configured,
  wechatSession,
}: {
  configured: boolean;
  wechatSession: boolean;
}): Refusal | null {
  if (!configured) return "CHANNEL_NOT_CONFIGURED";
  return wechatSession ? null : "NO_WECHAT_BOUND";
}

/** A test message is spent like any other. */
export function whyNotTest({
  configured,
  bound,
  left,
}: {
  configured: boolean;
  bound: boolean;
  left: number;
}): Refusal | null {
  if (!configured) return "CHANNEL_NOT_CONFIGURED";
  if (!bound) return "NO_WECHAT_BOUND";
  return left > 0 ? null : "NO_MESSAGE_LEFT";
}
