import { dayWords } from "./times.zh-cn.ts";

/** What is said of suggestions and complaints about service. */
export const suggestionWords = {
  held: "建言和投诉",
  filed: (title: string) => `等你回复：${title}`,
  filedBody: (person: string, day: string) => `${person}提的，${dayWords(day)}前回复`,
  forwarded: (title: string) => `转到你部门，请回复：${title}`,
  forwardedOn: (title: string, department: string) => `已转给${department}：${title}`,
  raised: (title: string) => `没人按时回复，请你回复：${title}`,
  raisedBody: "过了回复的日子，往上走了一级",
  raisedToAuthor: (title: string) => `还没人回复，已往上报：${title}`,
  answer: {
    ANSWERED: (title: string) => `有回复了：${title}`,
    TAKEN_UP: (title: string) => `采纳了：${title}`,
    DECLINED: (title: string) => `没有采纳，写了原因：${title}`,
    FORWARDED: (title: string) => `已转给部门：${title}`,
  },
  published: (title: string) => `两边同意，已公开：${title}`,
  publishedBody: "公开的没有提的人的名字，随时可以收回",
  toAnswer: (title: string) => `回复：${title}`,
} as const;
