import Taro from "@tarojs/taro";
import { PAGES } from "./pages";

/** WeChat has usually fetched the new build already; it takes effect at the next start. */
export function updateApp(): void {
  const manager = Taro.getUpdateManager();
  manager.onUpdateReady(() => manager.applyUpdate());
  manager.onCheckForUpdate(({ hasUpdate }) => {
    if (!hasUpdate) void Taro.reLaunch({ url: PAGES.todo });
  });
}
