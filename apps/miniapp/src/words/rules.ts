import type { ClauseChangeKind } from "@riqing/schema";
import { minutesWords } from "./times";

const changes: Record<ClauseChangeKind, string> = {
  ADDED: "新增",
  TIGHTENED: "收紧",
  RELAXED: "放宽",
  EDITED: "改写",
  REMOVED: "删去",
};

export const changeWords = (kind: string): string =>
  (changes as Record<string, string | undefined>)[kind] ?? "改动";

const whys: Record<ClauseChangeKind, string> = {
  ADDED: "为什么加",
  TIGHTENED: "为什么改",
  RELAXED: "为什么放",
  EDITED: "为什么改",
  REMOVED: "为什么删",
};

export const whyWords = (kind: string): string =>
  (whys as Record<string, string | undefined>)[kind] ?? "为什么改";

export const RULES = {
  title: "群规",
  version: (number: number) => `第 ${number} 版`,
  head: (number: number, day: string | null, articles: number) =>
    [`第 ${number} 版`, day && `${day}起施行`, `共 ${articles} 条`].filter(Boolean).join(" · "),
  office: (name: string) => `由${name}解释`,
  progress: (read: number, of: number) =>
    read === 0 ? `共 ${of} 条` : `读到第 ${read} 条，共 ${of} 条`,
  readOn: (left: number) => `读到最后一条才能签，还有 ${left} 条`,
  settings: "这一版的设定",
  settingsOf: (category: string) => `这一版给「${category}」的设定`,
  setting: "设定",
  changedSettings: (count: number) => `设定改了 ${count} 项`,
  changedQuestions: (count: number) => `签前的问题改了 ${count} 道`,
  forCategories: (names: readonly string[]) => `只对「${names.join("」「")}」的群`,
  signing: "签署",
  realName: "花名册实名",
  write: "手写（可不写）",
  writeTitle: "手写签名",
  writeNote: "可不写。只存笔画，回执里有它的核对码",
  writeHere: "在这里写名字",
  written: "已手写",
  clear: "清空",
  keep: "用这个签名",
  leaveOut: "不写了",
  sign: (number: number) => `签署第 ${number} 版`,
  signBefore: (day: string) => `电子确认，${day}前`,
  recorded: "电子确认：记姓名、版本、时间",
  late: "超期",
  onlyChanges: "只看改了什么",
  decline: "不同意，说明原因",
  declineTitle: "不同意这一版",
  declineField: "原因",
  declineHint: "哪一条，为什么",
  declineNote: (office: string) => `${office}能看到。说了以后还可以再签`,
  declineSend: "提交不同意的原因",
  declineEmpty: "写了原因才能提交",
  declined: "已记下",
  declinedFact: (when: string, reason: string) => `${when} 你说不同意：${reason}`,
  signed: (number: number) => `已签第 ${number} 版`,
  signedTitle: "已签署",
  signedWaiting: "已点签署，等信号",
  signedWaitingNote: "有网自动送，不用再点。没送出之前可以撤回",
  name: "姓名",
  said: "我声明",
  hash: "核对码",
  toReceipt: "已放进 我的 · 回执，退群后也能看",
  superseded: (number: number) => `已有第 ${number} 版，这一版不用再签`,
  supersededSheet: (number: number) => `刚发布了第 ${number} 版`,
  supersededNote: (old: number) => `第 ${old} 版没有签上。先看改了什么，再签新的一版`,
  seeDifference: "看改了什么",
  tapClause: "点一条，可以提问、提建议",
  clauseAct: (name: string) => `问或建议：${name}`,
  questions: "提问和建议",
  proposedBy: (name: string) => `由${name}提议`,
  adoption: "怎么通过的",
  adoptionNone: "没有存证据",
  adoptionCount: (count: number) => `${count} 步有证据`,
  materials: { GUIDE: "使用说明", SAFETY: "安全材料" },
  toAnswer: (count: number) => `先答 ${count} 题，再签`,
  answersNote: "答错不记，看过条文再选",
  printedQuestions: "签之前要答的题",
  notPublished: "还没有发布过",
  /** Several places in one 条 do not add up with the 条 that stand: then they are 处. */
  changedHead: (changed: number, unchanged: number, articles: number) => {
    const unit = changed + unchanged === articles ? "条" : "处";
    return unchanged > 0
      ? `改了 ${changed} ${unit}，其余 ${unchanged} 条没动`
      : `改了 ${changed} ${unit}`;
  },
  against: (day: string, number: number) => `对照你 ${day}签的第 ${number} 版`,
  againstVersion: (number: number) => `对照第 ${number} 版`,
  nothingChanged: "条文没有改动",
  neverSigned: "你还没签过这份群规",
  neverSignedNote: "没有可对照的，要读全文",
  readAll: "读全文",
  length: (articles: number, minutes: number) => `${articles} 条，约 ${minutesWords(minutes)}`,
  goSign: "看完了，去签",
  signBeforeShort: (day: string) => `${day}前签`,
} as const;
