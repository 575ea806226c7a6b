/** What the people module says to users. */
export const peopleWords = {
  /** What each part gets to see, for somebody who looks around in the demo. */
  demoHints: {
    MEMBER: "成员：签群规，确认通知，接任务，清账",
    OWNER: "群主：看谁没签、谁没确认，催一下",
    ADMIN: "管理员：管成员，发通知，跟进未确认的人",
    PUBLISHER: "发布人：发布群里的正式通知",
    LEADER: "群领导：看本群的确认情况",
    HEAD: "部门负责人：看本部门谁没签、谁没确认",
    ORGANISATION_ADMIN: "组织管理员：建群，发邀请码，起草群规",
    OFFICE: "督导部门：看所有群的签署和确认",
  },
  /** The department of the first administrator, until a roster says otherwise. */
  firstDepartment: "总部",
  /** A name that a colleague has too, with what tells the two apart. */
  distinct: (name: string, by: string) => `${name}（${by}）`,
} as const;
