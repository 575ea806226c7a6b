/** A browser has no account of its own: people come with an invitation, or choose a demo person. */
export const wechatCode = async (): Promise<string | null> => null;

/** Whether WeChat vouches for the account, so that nobody needs a form. */
export const inWechat = false;
