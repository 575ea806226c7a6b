import type { Role } from "@riqing/schema";

const roles: Record<Role, string> = {
  ORGANISATION_ADMIN: "系统管理员",
  OFFICE: "督导部门",
  HEAD: "部门负责人",
  OWNER: "群主",
  ADMIN: "管理员",
  PUBLISHER: "发布人",
  LEADER: "领导",
};

/** A server newer than this app may know more roles. */
export const roleWords = (role: string): string =>
  (roles as Record<string, string | undefined>)[role] ?? "其他职务";

export const ME = {
  staffNo: "工号",
  organisation: "单位",
  department: "部门",
  roles: "职务",
  noRoles: "成员",
  receipts: "我的回执",
  receiptsNote: "每次签署和确认各一份，存成文件离职后也能验",
  administer: "管这个单位",
  invite: "发邀请",
  inviteNote: "给还没进来的人，一次印一叠",
  calendar: "工作日历",
  calendarNote: "哪天上班、哪天休息，封账和期限都按它算",
  type: "字号",
  typeNote: "跟随：微信里是多大，这里就是多大",
  typeChoices: { system: "跟随", normal: "标准", large: "大", largest: "特大" },
  dark: "深色",
  darkNote: "跟随手机的设置",
  privacy: "点一下记什么",
  privacyWords: [
    "签署和确认各记六样：花名册上的姓名、版本、正文指纹、确认的那句话、服务器时间、设备型号。",
    "看过通知，只记第一次打开的时间。看过不等于确认。",
    "普通成员看到的是人数，没有名字。谁没确认，只有群主、管理员、领导、部门负责人和督导看得到。",
    "没有网络时点的，先存在这台手机里，有网自动送；换人登录不会替你送出。",
  ],
  signOut: "退出登录",
  signOutKept: (count: number) => `还有 ${count} 件没送出。退出后留在这台手机里，你再登录时送出`,
  demo: "演示数据",
} as const;
