import Taro from "@tarojs/taro";
import type { Storage } from "./storage";

const prefix = "riqing.";

/** As in the browser; WeChat runs one copy of the app, so nothing changes elsewhere. */
export const storage: Storage = {
  read(key) {
    const text: unknown = Taro.getStorageSync(prefix + key);
    if (typeof text !== "string" || text === "") return null;
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  },
  write(key, value) {
    Taro.setStorageSync(prefix + key, JSON.stringify(value));
  },
  remove(key) {
    Taro.removeStorageSync(prefix + key);
  },
  onChangedElsewhere: () => () => undefined,
};
