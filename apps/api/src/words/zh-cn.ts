import { dayWords } from "./times.zh-cn.ts";

/** For whom no message reaches yet: they have never signed in. */
const howToGetIn =
  "没绑定过的：点开后输邀请码，点“绑定”就进来。没有邀请码，找部门负责人或系统管理员要。";

/** What people read and the api writes, in Chinese. Another language is another file like this one. */
export const words = {
  notice: {
    /** The sentence that a tap on a notice confirms. */
    statement: "已看过全文，按此执行。",
    versionLabel: (number: number) => `第 ${number} 版`,
    published: (subject: string) => `新通知：${subject}`,
    revised: (subject: string) => `通知改了，要再确认：${subject}`,
    withdrawn: (subject: string) => `通知已撤回：${subject}`,
    nudged: (subject: string) => `提醒你确认：${subject}`,
    asked: "看过全文后点一下确认收到",
    /** What it is called among all that somebody owes. */
    obligation: "通知",
  },
  inbox: {
    /** What stands for several messages that waited together. */
    afterQuiet: (count: number) => `安静时段里有 ${count} 条消息`,
  },
  category: {
    office: (name: string, held: boolean) =>
      held ? `「${name}」这一类的群由你督导` : `「${name}」这一类的群不再由你督导`,
    officeBody: "在这些群里，督导部门能看、能办的，你都能",
  },
  group: {
    joined: (name: string) => `你加入了「${name}」`,
    left: (name: string) => `你不再是「${name}」的成员`,
    joinedBecause: (by: string, reason: string) => `${by}加的：${reason}`,
    ownerless: (name: string) => `「${name}」没有群主了`,
    ownerlessBody: "群主已离职，请定一个新群主",
    ownerlessNudge: (name: string) => `${name}在等群里有新群主`,
    departed: "离职",
    /** As it stands in the record, and as the person reads it. */
    leaving: {
      LEFT: { kept: "主动退群", told: "按你的意思退群" },
      DEPARTED: { kept: "离职、调岗", told: "离职、调岗" },
      ADDED_BY_MISTAKE: { kept: "拉错人", told: "当初拉错了人，不是你做错了什么" },
      INACTIVE: { kept: "长期不活跃", told: "长期没来。想回来，跟群主或管理员说一声就行" },
    },
    role: (name: string, role: string, held: boolean) =>
      `「${name}」${held ? "由你做" : "不再由你做"}${role}`,
    roles: { OWNER: "群主", ADMIN: "管理员", PUBLISHER: "发布人", LEADER: "领导" },
  },
  rules: {
    statement: (title: string, number: number) =>
      `我已读完《${title}》第 ${number} 版全文，知道其中的要求，愿意遵守。`,
    /** `changed`: how many of each; nothing at all: as for who signs for the first time. */
    statementOfChange: (
      title: string,
      number: number,
      changed: { clauses: number; settings: number; questions: number },
    ) => {
      const parts = [
        changed.clauses > 0 ? `${changed.clauses} 条` : "",
        changed.settings > 0 ? `${changed.settings} 项设定` : "",
        changed.questions > 0 ? `${changed.questions} 道题` : "",
      ].filter((part) => part !== "");
      const known = parts.length > 0 ? `知道改动的 ${parts.join("、")}` : "知道其中的要求";
      return `我已读完《${title}》第 ${number} 版全文，${known}，愿意遵守。`;
    },
    versionLabel: (number: number) => `第 ${number} 版`,
    toSign: (title: string, number: number) => `待签：${title}第 ${number} 版`,
    /** What a first version changes, where nothing else is stated. */
    firstPublication: "首次发布",
    /** `day` as "2026-11-26". */
    signBy: (day: string) => `${dayWords(day)}前签`,
    /** What it is called among all that somebody owes. */
    obligation: "签署",
    toApprove: (title: string, number: number) => `待审批：${title}第 ${number} 版`,
    submittedBy: (name: string) => `${name}送审，看过后批准或退回`,
    approveNudged: (title: string, number: number) => `提醒你审批：${title}第 ${number} 版`,
    publishNudged: (title: string, number: number) => `提醒你发布：${title}第 ${number} 版`,
    waitsForYou: (name: string) => `${name}在等你`,
    approved: (title: string, number: number) => `批准了：${title}第 ${number} 版，等着发布`,
    returned: (title: string, number: number) => `退回来改：${title}第 ${number} 版`,
    nudged: (title: string, number: number) => `提醒你签：${title}第 ${number} 版`,
  },
  insights: {
    all: "合计",
    unranked: "不足 5 条，不排名",
    by: { DEPARTMENT: "部门", PERSON: "姓名", GROUP: "群", ASSIGNER: "发布或交办人", WEEK: "周" },
    basis: { WORKING: "上班时间", WALL: "全天时间" },
    columns: {
      answers: "确认数",
      medianToConfirm: "一半人确认用时（分）",
      p90ToConfirm: "九成人确认用时（分）",
      confirmedOnTime: "按时确认",
      confirmedOf: "应按时确认",
      completed: "办完数",
      medianToComplete: "一半人办完用时（分）",
      p90ToComplete: "九成人办完用时（分）",
      doneOnTime: "按时办完",
      doneOf: "应按时办完",
      carryOvers: "顺延次数",
      latePublished: "下班后才发",
      askedOf: "发出数",
      ranked: "备注",
    },
    file: (name: string, from: string, until: string, basis: string) =>
      `${name}-响应用时-${basis}-${from}至${until}`,
  },
  board: {
    columns: {
      staffNo: "工号",
      name: "姓名",
      department: "部门",
      state: "状态",
      reach: "能否放进收件",
      openedAt: "看过",
      confirmedAt: "确认时间",
      late: "是否超期",
      dueAt: "截止",
      feedback: "留言",
      nudgedAt: "上次提醒",
      toldAt: "当面或电话告知",
      signedAt: "签署时间",
      version: "签署版本",
      declined: "不同意的原因",
      away: "休假",
      debts: "还欠",
    },
    states: {
      CONFIRMED: "已确认",
      MISSING: "未确认",
      EXEMPT: "不计",
      SIGNED: "已签",
      OUTDATED: "签的是旧版",
      UNSIGNED: "未签",
    },
    reach: { REACHABLE: "催得到", UNREACHABLE: "催不到", NEVER_BOUND: "从未绑定" },
    late: "超期",
    debtStates: {
      DONE: "办了",
      OPEN: "没到期",
      NEAR: "快到期",
      BEHIND: "落后",
      OVER: "超期",
      UNREACHABLE: "催不到",
      EXEMPT: "休假",
      NOT_ASKED: "没要求",
    },
    away: "休假",
    obligation: (title: string, kind: string, due: string | null) =>
      `${title}（${kind}${due ? `，${due} 截止` : ""}）`,
    confirmations: "确认情况",
    signatures: "签署情况",
    obligations: "谁欠什么",
    /** A text to paste into the chat, for those whom no message reaches. */
    paste: (subject: string, deadline: string, names: string[]) =>
      [
        `【待确认】${subject}${deadline}`,
        names.map((name) => `@${name}`).join(" "),
        "请点开看全文，再按一下“确认收到”。",
        howToGetIn,
      ].join("\n"),
    pasteToSign: (title: string, deadline: string, names: string[]) =>
      [
        `【待签】${title}${deadline}`,
        names.map((name) => `@${name}`).join(" "),
        "请点开读完，再签一下。",
        howToGetIn,
      ].join("\n"),
  },
} as const;
