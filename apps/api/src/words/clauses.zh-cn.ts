import { dayWords } from "./times.zh-cn.ts";

const MAX_QUOTED = 40;
const quoted = (text: string): string => {
  const letters = [...text];
  return letters.length > MAX_QUOTED ? `${letters.slice(0, MAX_QUOTED).join("")}…` : text;
};

/** What is said of questions about clauses, of proposals to revise them, and of what came of both. */
export const clauseWords = {
  clause: (label: string, text: string) => label || `“${quoted(text)}”`,
  addendum: (number: number) => `补充第${number}条`,
  addendumNumber: /^补充第(\d+)条$/,
  asked: (clause: string) => `有人问${clause}`,
  askedBody: (name: string, question: string, dueOn: string) =>
    `${name}：${question}（${dayWords(dueOn)}前答复，大家看得到）`,
  answered: (clause: string) => `${clause}的提问有答复了`,
  questionRaised: (clause: string) => `${clause}的提问过期没人答，转到你这里`,
  proposed: (clause: string) => `有人建议改${clause}`,
  proposedBody: (name: string, reason: string, dueOn: string) =>
    `${name}：${reason}（${dayWords(dueOn)}前答复）`,
  taken: (clause: string, number: number) => `你对${clause}的建议采纳了，写进第 ${number} 版草稿`,
  takenBody: (name: string) => `${name}采纳。草稿里写着由你提议`,
  declined: (clause: string) => `你对${clause}的建议没有采纳`,
  declinedBody: (name: string, reason: string) => `${name}：${reason}`,
  proposalRaised: (clause: string) => `${clause}的修改建议过期没人答，转到你这里`,
  raisedBody: (dueOn: string) => `应在${dayWords(dueOn)}前答复`,
  published: (clause: string, number: number) => `你建议改的${clause}，随第 ${number} 版发布了`,
  publishedBody: (title: string) => `《${title}》里写着由你提议`,
  questionTodo: (clause: string, question: string) => `${clause}：${question}`,
  proposalTodo: (clause: string, reason: string) => `${clause}：${reason}`,
} as const;
