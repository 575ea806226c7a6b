import Taro from "@tarojs/taro";
import type { Device } from "./device.types";

/** Asked once at start; WeChat then tells every change. */
let online = true;
let asked = false;
const listeners = new Set<(online: boolean) => void>();

function watchNetwork(): void {
  if (asked) return;
  asked = true;
  const tell = (now: boolean) => {
    online = now;
    listeners.forEach((listener) => listener(now));
  };
  Taro.onNetworkStatusChange(({ isConnected }) => tell(isConnected));
  void Taro.getNetworkType().then(
    ({ networkType }) => tell(networkType !== "none"),
    () => undefined,
  );
}

export const device: Device = {
  nativeBar: true,
  name: () => `微信 ${Taro.getDeviceInfo().model}`.slice(0, 120),
  theme: () => (Taro.getAppBaseInfo().theme === "dark" ? "dark" : "light"),
  onTheme(listener) {
    const onChange = ({ theme }: { theme: string }) =>
      listener(theme === "dark" ? "dark" : "light");
    Taro.onThemeChange(onChange);
    return () => Taro.offThemeChange(onChange);
  },
  scale() {
    // WeChat's own steps run from 15 to 26; 16 or 17 is standard.
    const size = (Taro.getAppBaseInfo() as { fontSizeSetting?: number }).fontSizeSetting ?? 16;
    return size >= 22 ? 1.5 : size >= 19 ? 1.25 : 1;
  },
  online() {
    watchNetwork();
    return online;
  },
  onOnline(listener) {
    watchNetwork();
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  onShown(listener) {
    const shown = () => listener(true);
    const hidden = () => listener(false);
    Taro.onAppShow(shown);
    Taro.onAppHide(hidden);
    return () => {
      Taro.offAppShow(shown);
      Taro.offAppHide(hidden);
    };
  },
  wide: () => false,
  onWide: () => () => undefined,
  async copy(text) {
    await Taro.setClipboardData({ data: text });
  },
  call(phoneNumber) {
    void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
  },
  title(title) {
    void Taro.setNavigationBarTitle({ title }).catch(() => undefined);
  },
  applyTheme: () => undefined,
};
