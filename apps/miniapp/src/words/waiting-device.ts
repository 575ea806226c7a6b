/** What the device sees that waits. */
export const WAITING_DEVICE = {
  title: "等人确认",
  fact: "邀请码对了，还差一步确认",
  why: "你已有别的设备在用，为防别人冒用，要你在那台设备上点一下确认",
  ways: [
    "拿出已绑定的手机，打开日清，在待办里点“是我，确认”。",
    "手机不在身边：找下面能替你同意的人，核对是你本人就行。发邀请码的人自己不能同意。",
  ],
  agreeing: (names: readonly string[], shown = 3) =>
    names.length > 0
      ? `能替你同意的：${names.slice(0, shown).join("、")}${names.length > shown ? `等 ${names.length} 人` : ""}，一人同意就行`
      : "现在没有人能替你同意，只能在已绑定的手机上确认，或找系统运维",
  until: (when: string) => `${when} 前有效，确认后这里自动进去`,
  check: "看看确认了没有",
  declined: "这台设备被拒绝了，没有绑定。要再绑，重新要一个邀请码",
  expired: "没有人在期限内确认，没有绑定。要再绑，重新要一个邀请码",
  withdrawn: "这次申请作废了，可能又发了新的邀请码。用新的再绑",
} as const;
