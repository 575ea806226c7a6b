interface Steps {
  organisationName: string;
  people: number;
  departments: number;
  invited: number;
  bound: number;
  firstNoticeId: string | null;
  firstGroup: { name: string; owner: { name: string } | null } | null;
}

/** The list of whoever sets an organisation up. */
export const FIRST_STEPS = {
  left: (count: number) => `还有 ${count} 步就能用`,
  since: (organisation: string, at: string) => `${organisation} · ${at} 开始`,
  done: "做好了",
  open: "还没做",
  steps: {
    organisation: {
      title: "单位和管理员",
      done: ({ organisationName }: Steps) => organisationName,
      todo: () => "",
    },
    roster: {
      title: "花名册",
      done: ({ people, departments }: Steps) => `${people} 人，${departments} 个部门`,
      todo: () => "从表格导入，先看清再存",
    },
    group: {
      title: "第一个群",
      done: ({ firstGroup }: Steps) =>
        [firstGroup?.name, firstGroup?.owner && `群主 ${firstGroup.owner.name}`]
          .filter(Boolean)
          .join("，"),
      todo: () => "起个名，定群主",
    },
    invite: {
      title: "邀请大家",
      done: ({ invited, bound }: Steps) => `发出 ${invited} 份，${bound} 人进来了`,
      todo: ({ invited }: Steps) =>
        invited > 0
          ? `发出 ${invited} 份，有 1 人绑定就打勾`
          : "印出来或发给本人，有 1 人绑定就打勾",
    },
    notice: {
      title: "发第一条通知",
      done: () => "有人确认了",
      todo: ({ firstNoticeId }: Steps) =>
        firstNoticeId ? "发了，有 1 人确认就打勾" : "有 1 人确认就打勾",
    },
  },
  acts: {
    organisation: { title: "" },
    roster: { title: "导入花名册" },
    group: { title: "建第一个群" },
    invite: { title: "发邀请" },
    notice: { title: "发第一条通知" },
    publisher: "先定谁能发通知",
  },
  later: "不急的",
  laterNote: "用到再配",
  rules: "群规",
  rulesNote: "有现成的范本，不改也能发布",
  calendar: "工作日历",
  calendarNote: "调休和加班的日子",
} as const;
