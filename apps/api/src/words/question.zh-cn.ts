import { dayWords } from "./times.zh-cn.ts";

/** What is said of questions to departments, and of tasks that come to a stand-in. */
export const questionWords = {
  asked: (person: string, department: string, question: string) =>
    `${person}问${department}：${question}`,
  by: (at: string) => `${at}前答复`,
  answered: (person: string, question: string) => `${person}答复了：${question}`,
  passedToYou: (person: string, question: string) => `${person}转给你答复：${question}`,
  standsIn: (person: string, goal: string) => `${person}休假，由你代办：${goal}`,
  stoodIn: (person: string, standIn: string, goal: string) =>
    `${person}休假，由${standIn}代办：${goal}`,
  nobodyStandsIn: (person: string, goal: string) => `${person}休假，没人代办：${goal}`,
  back: (day: string) => `休到${dayWords(day)}`,
} as const;
