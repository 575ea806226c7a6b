/** What is recorded of a person, and what is used of their device. */
export const PRIVACY = {
  title: "隐私",
  recorded: "点一下记什么",
  recordedWords: [
    "签署和确认各记六样：花名册上的姓名、版本、正文的核对码、确认的那句话、服务器时间、设备型号。",
    "看过通知，只记第一次打开的时间。看过不等于确认。",
    "普通成员看到的是人数，没有名字。谁没确认，只有群主、管理员、领导、部门负责人和督导看得到。",
    "没有网络时点的，先存在这台手机里，有网自动送；换人登录不会替你送出。",
  ],
  used: "用到这台设备的什么",
  usedNote: "只在你点了以后才用。通讯录、位置、麦克风、运动数据都不用。",
  contract: "看微信里的隐私保护指引",
} as const;

/**
 * What of the device is used and for what. In WeChat these are the interfaces which its privacy guideline
 * has to name; a test holds the list against the build.
 */
export const USED: readonly { name: string; use: string; interfaces: readonly string[] }[] = [
  {
    name: "微信账号",
    use: "登录时认出你是谁，不取昵称和头像",
    interfaces: ["login"],
  },
  {
    name: "选中的照片",
    use: "交任务时附上的图；只取你选的那几张",
    interfaces: ["chooseMedia"],
  },
  {
    name: "相册",
    use: "把查询码存成图片时放进去，不读相册",
    interfaces: ["saveImageToPhotosAlbum"],
  },
  {
    name: "选中的文件",
    use: "交任务、导入花名册时附上的文件；只取你选的那几个",
    interfaces: ["chooseMessageFile"],
  },
  {
    name: "剪贴板",
    use: "只写不读：复制名单、链接时放进去",
    interfaces: ["setClipboardData"],
  },
  {
    name: "拨号",
    use: "点了电话才打开拨号盘，不读通话记录",
    interfaces: ["makePhoneCall"],
  },
  {
    name: "设备型号",
    use: "写进回执，让你认得出是哪台设备点的",
    interfaces: ["getDeviceInfo"],
  },
];
