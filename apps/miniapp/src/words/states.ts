/** Pages that stand in for others: the fact, then what follows. */
export const STATES = {
  notFound: {
    title: "没有这一页",
    fact: "没有找到这一页",
    follows: "可能已经撤下，或者链接不完整",
    action: "回到待办",
  },
  sessionEnded: {
    title: "登录过期",
    fact: "登录过期了",
    follows: "再登录一次，就回到刚才那一页。点过还没送出的，登录后自动送",
    action: "重新登录",
  },
  offline: {
    title: "没有网络",
    fact: "没有网络",
    follows: "点过的都存在手机里，有网自动送，不用再点",
    action: "再试",
  },
  /** A page that is not for this person, or not there: what, why, and where to. */
  refused: {
    NOT_FOUND: {
      fact: "没有找到，可能已经撤下",
      follows: "也可能你不在这个群里。要看的话，找发给你的人或群主",
    },
    NOT_ALLOWED: {
      fact: "你没有这项权限",
      follows: "这一页只给负责这件事的人看。要看的话，找群主或系统管理员",
    },
    other: "先回去看看别的事",
    toTodo: "回到待办",
    toGroups: "看我的群",
  },
  updateNeeded: {
    title: "要更新",
    fact: "这个版本太旧",
    follows: "服务器已经更新，旧版本看到的可能不对。更新要几秒，点过的不会丢",
    action: "更新",
  },
} as const;
