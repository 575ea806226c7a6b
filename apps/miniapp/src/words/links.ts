export const LINKS = {
  copy: "复制文字和链接",
  copied: "复制好了，去群里粘贴",
  notCopied: "没有复制成",
  next: "下一步：发到群里",
  nextNote: "群里的人点开链接就能看到。",
  nextCard: "点右上角“···”转发到群里，群里会是一张卡片。",
  /** After the words of a text for the chat; WeChat's cards need no address. */
  close: "先不发",
  notice: (subject: string, due: string | null) =>
    `【通知】${subject}\n请点开看全文${due ? `，${due}前按一下“确认收到”` : ""}。`,
  task: (goal: string, names: readonly string[], due: string) =>
    `【任务】${goal}\n${names.length > 0 ? `${names.map((name) => `@${name}`).join(" ")} ` : ""}请点开接办，${due}前办好。`,
  question: (question: string) => `【问部门】${question}\n请点开答复。`,
  rules: (title: string) => `【群规】${title}\n请点开读完，签一下名。`,
  group: (name: string) => `【${name}】群里的通知、任务、群规都在这里，点开看。`,
  /** Under the link. */
  getIn: "没绑定过的：点开后输邀请码，点“绑定”就进来。没有邀请码，找部门负责人或系统管理员要。",
} as const;
