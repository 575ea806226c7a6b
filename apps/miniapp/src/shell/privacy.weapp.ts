import Taro from "@tarojs/taro";

export const openPrivacyContract: (() => void) | null = () => {
  Taro.openPrivacyContract({ fail: () => undefined });
};
