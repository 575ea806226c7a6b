const SYSTEMS = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/HarmonyOS/, "鸿蒙"],
  [/Android/, "安卓"],
  [/Windows/, "Windows"],
  [/Macintosh/, "Mac"],
  [/Linux/, "Linux"],
] as const;

const BROWSERS = [
  [/MicroMessenger/, "微信里的浏览器"],
  [/Edg/, "Edge"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS/, "Chrome"],
  [/Safari/, "Safari"],
] as const;

const named = (names: readonly (readonly [RegExp, string])[], text: string): string | null =>
  names.find(([known]) => known.test(text))?.[1] ?? null;

/** What a client calls itself, for people: browsers say a line that only experts can read. */
export function deviceName(client: string | null): string {
  if (!client) return "没说是什么设备";
  if (!client.startsWith("Mozilla/")) return client;
  const browser = named(BROWSERS, client) ?? "浏览器";
  const system = named(SYSTEMS, client);
  return system ? `${system} · ${browser}` : browser;
}

/** What is said of new devices. */
export const deviceWords = {
  bound: (device: string | null) => `新设备登录了你的账号：${deviceName(device)}`,
  boundBody: "不是你本人？到 我的 → 登录设备 停用它",
  boundByAgreement: (name: string | null, reason: string) =>
    `${name ?? "系统运维"}替你同意的，原因：${reason}。不是你本人？到 我的 → 登录设备 停用它`,
  memberBound: (name: string) => `${name}绑定了新设备`,
  memberBoundBody: "不是本人绑的就告诉管理员。7 天内用它签的回执会注明",
  memberBoundByAgreement: (name: string | null, reason: string) =>
    `${name ?? "系统运维"}同意的，原因：${reason}`,
  requested: (device: string | null) => `新设备要登录你的账号：${deviceName(device)}`,
  requestedBody: "是你就确认，不是你就拒绝。你答复前它登录不了",
  requestedOf: (name: string) => `${name}要绑定新设备，等人同意`,
  requestedAgain: (name: string) => `新设备要用${name}的名义登录，还在等答复`,
  requestedAgainBody: "核对是本人就确认，不是就拒绝。答复前它登录不了",
  requestedOfBody: "他本人可以在已绑定的设备上确认；手机丢了的，核对是他本人后同意，写明原因",
} as const;
