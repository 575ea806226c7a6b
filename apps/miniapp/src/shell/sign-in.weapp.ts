import Taro from "@tarojs/taro";

/** WeChat vouches for the account with a code that is good once, for five minutes. */
export async function wechatCode(): Promise<string | null> {
  try {
    const { code } = await Taro.login();
    return code || null;
  } catch {
    return null;
  }
}

export const inWechat = true;
