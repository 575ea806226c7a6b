import { minutesWords } from "./times";

/** Signing in and binding: said once, so that nobody has to ask for it. */
export const SIGN_IN = {
  title: "登录",
  bindTitle: "绑定花名册",
  enter: "进日清",
  why: "登录后，你点的确认和签署才算在你名下",
  bindWhy: "账号已登录，还没对上花名册。用邀请码绑定一次，以后不用再登",
  code: "邀请码",
  codeShape: "XXXXX-XXXXX",
  codeNote: "管理员给的 10 位码，7 天内有效，只能用一次",
  fillIn: "填 10 位邀请码",
  missing: (count: number) => `邀请码 10 位，还差 ${count} 位`,
  tooMany: (count: number) => `邀请码 10 位，多了 ${count} 位`,
  notInCodes: (letters: string) => `邀请码里没有 ${letters}，看看是不是写错了`,
  bind: "绑定并登录",
  tried: (count: number, limit: number) => `已错 ${count} 次，错满 ${limit} 次要等，越错等得越久`,
  waitMinutes: (minutes: number) => `输错太多，${minutesWords(minutes)}后再试`,
  noCode: "没有邀请码：找本部门负责人或群管理员要一个",
  wechat: "用微信登录",
  wechatFailed: "微信没有给登录码，再试一次",
  demo: "进入演示",
  demoNote: "人物和单位都是虚构的，随便点",
} as const;
