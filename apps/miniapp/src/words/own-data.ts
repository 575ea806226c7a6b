/** What is kept about a person, and what they may do with it. */
export const OWN_DATA = {
  title: "我的数据",
  held: "存了你的什么",
  part: (count: number, hasMore: boolean) => (hasMore ? `最近 ${count} 条` : `${count} 条`),
  heldNote: "别人的姓名不在里面。谁看得到、存多久，见单位的隐私说明",
  save: "存成文件",
  saved: "已存到这台设备",
  copied: "内容已复制，粘贴到别处存好",
  failed: "没有存成，再试一次",
  unlinkSection: "不用了",
  unlink: "解绑账号",
  unlinkNote: "你的微信和所有设备都不能再用你的名义登录",
  unlinkTitle: "解绑账号？",
  unlinkFacts: [
    "马上退出，所有设备都要重新要邀请码才能再进来。",
    "微信账号和你的对应关系删掉，微信提醒的额度作废。",
    "签过的、确认过的和回执按单位的规定留着，要留一份先存成文件。",
  ],
  unlinkDo: "解绑并退出",
  keep: "不解绑",
} as const;
