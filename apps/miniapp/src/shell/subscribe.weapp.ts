import Taro from "@tarojs/taro";
import type { SubscribeAnswer, Subscribing } from "./subscribe.types";

const answers: Readonly<Record<string, SubscribeAnswer | undefined>> = {
  accept: "ACCEPT",
  reject: "REJECT",
  ban: "BAN",
  filter: "FILTER",
};

/** WeChat answers with an entry for each template, beside its own words. */
function read(
  result: Record<string, unknown>,
  asked: readonly string[],
): Record<string, SubscribeAnswer> {
  return Object.fromEntries(
    asked.flatMap((id) => {
      const answer = answers[String(result[id])];
      return answer ? [[id, answer] as const] : [];
    }),
  );
}

export const subscribing: Subscribing | null = {
  ask: (templateIds) =>
    Taro.requestSubscribeMessage({ tmplIds: [...templateIds] } as never).then(
      (result) => read(result as never, templateIds),
      () => null,
    ),
  async isShut(templateIds) {
    try {
      const { subscriptionsSetting } = await Taro.getSetting({ withSubscriptions: true });
      // Older versions of WeChat leave out what they do not know, whatever the types say.
      const { mainSwitch = true, itemSettings } = subscriptionsSetting as {
        mainSwitch?: boolean;
        itemSettings?: Record<string, unknown>;
      };
      return !mainSwitch || templateIds.some((id) => itemSettings?.[id] === "reject");
    } catch {
      return false;
    }
  },
  openSettings: () => void Taro.openSetting({ withSubscriptions: true, fail: () => undefined }),
};
