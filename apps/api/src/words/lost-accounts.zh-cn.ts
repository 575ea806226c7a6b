/** What is said of lost accounts. */
export const lostAccountWords = {
  lost: (name: string) => `${name}的账号挂失了`,
  lostBody: (by: string | null) =>
    `${by === null ? "用挂失码报的" : `${by}报的`}，登录已全部断开。用他名义说的话先打电话核实`,
  lostOwn: (by: string | null) =>
    by === null ? "有人用挂失码挂失了你的账号" : `${by}替你挂失了账号`,
  lostOwnBody: "不算违规。丢失期间点的，请一下一下认；看错了报的，告诉管理员",
  toReview: (count: number) => `核对账号丢失期间点的 ${count} 下`,
  checked: (name: string) => `${name}的账号：已有一人核对`,
  checkedBody: (by: string) => `${by}核对过是本人，还要另一个人核对，才能发新邀请`,
  recovered: (name: string) => `${name}的账号找回了`,
  recoveredBody: "已在新设备上登录",
  disowned: (name: string, title: string) => `${name}说不是本人做的：${title}`,
  disownedBody: "账号当时丢了。已经生效的不会自动撤，要撤要改，由你来定",
  raised: (name: string) => `${name}的账号挂失 7 天还没找回`,
  raisedBody: "核对是本人，就发新邀请",
} as const;
