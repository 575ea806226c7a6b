import { LIMITS } from "@riqing/schema";

/** How far somebody is: four words for four facts, and none for what is not known. */
export const STEPS = {
  opened: (deed: string) => `看过，没${deed}`,
  readToEnd: "读完，没签",
  declined: "不同意",
  neverBound: "从未绑定",
  confirmed: (at: string) => `${at} 确认`,
  confirmedLate: (at: string) => `${at} 确认，晚了`,
  signed: (at: string) => `${at} 签`,
  signedLate: (at: string) => `${at} 签，晚了`,
  signedOld: (number: number) => `签的是第 ${number} 版`,
  exempt: "不计",
  away: "请假，回来再签",
  justNudged: "刚刚催过",
  nudged: (at: string) => `${at} 催过`,
  notNudged: "还没催",
  onlyByVoice: "只能电话或当面",
  told: {
    PHONE: (at: string) => `${at} 电话已告知`,
    IN_PERSON: (at: string) => `${at} 当面已告知`,
  },
  feedback: { WILL_DO: "会办", REMARK: "留言", QUESTION: "有疑问" },
} as const;

/** Those who are missing and not reminded, by why not. */
export interface LeftOut {
  resting: number;
  unreachable: number;
  away: number;
  declined: number;
  own: boolean;
}

export const NUDGE = {
  act: (count: number, deed: string) => `催未${deed}的 ${count} 人`,
  done: (count: number) => `催了 ${count} 人`,
  doneExcept: (count: number, left: number) => `催了 ${count} 人，另 ${left} 人刚催过`,
  resting: (count: number, at: string) => `已催 ${count} 人，${at} 后可再催`,
  restingElsewhere: (count: number, at: string) => `这 ${count} 人刚为别的事催过，${at} 后可催`,
  /** Everybody who is missing is named: whom the button reminds, and each of the others. */
  leftOut: (missing: number, { resting, unreachable, away, declined, own }: LeftOut) => {
    const others = [
      resting > 0 && `${resting} 人 ${LIMITS.nudgeEveryHours} 小时内催过`,
      unreachable > 0 && `${unreachable} 人催不到`,
      away > 0 && `${away} 人请假`,
      declined > 0 && `${declined} 人写了不同意`,
      own && "你自己",
    ].filter(Boolean);
    return others.length > 0 ? `还差 ${missing} 人，这次不催：${others.join("，")}` : null;
  },
  allDone: (count: number, deed: string) => `${count} 人都${deed}了`,
  onlyMe: "只差你自己",
  onlyUnreachable: (count: number) => `剩下 ${count} 人催不到，复制名单去喊`,
  onlyAway: (count: number) => `剩下 ${count} 人请假，回来再催`,
  nobodyAsked: "没有要问的人",
  one: "催",
  oneFull: (name: string) => `催 ${name}`,
} as const;

export const OWN = {
  missing: (deed: string) => `你自己还没${deed}`,
  counted: (count: number) => `算在 ${count} 人里，催不到自己`,
  countedUnreachable: "也算没确认的人",
  confirm: "确认",
  look: "去看",
  sign: "去签",
} as const;

export const PASTE = {
  button: (count: number) => `复制 ${count} 人名单`,
  title: (count: number) => `发到群里，喊这 ${count} 人`,
  why: "微信消息现在送不到他们。粘到群里最快。",
  copy: "复制",
  copied: "复制好了，去群里粘贴",
  failed: "没复制成，长按文字自己选",
} as const;

export const PERSON = {
  step: "到哪一步",
  last: "上次提醒",
  due: "截止",
  feedback: "留言",
  nudge: (name: string) => `催 ${name}`,
  nudgedLately: (at: string) => `催过了，${at} 后可再催`,
  call: "打电话",
  noPhone: "花名册里没有电话",
  toldByPhone: "电话已告知",
  toldInPerson: "当面已告知",
  told: "记下了",
  toldNote: "告知是你说的，不算本人确认",
  contact: "打电话",
  tell: "当面",
  see: "看",
} as const;
