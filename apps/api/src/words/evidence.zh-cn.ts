/** A part of the text only where there is something to say. */
const lines = (...all: (string | null | false)[]): string => all.filter((one) => one).join("\n");

interface Person {
  name: string;
  /** What they had done by then, each as "7月1日 09:00"; null: not. */
  answered: string | null;
}

/** How what is cited reads in a case: whoever reads the copy may not know of the thing itself. */
export const evidenceWords = {
  notice: (given: {
    subject: string;
    number: number;
    publisher: string;
    at: string;
    due: string | null;
    withdrawn: { at: string; reason: string } | null;
    text: string;
    files: string[];
    person: Person | null;
  }): string =>
    lines(
      `通知《${given.subject}》第 ${given.number} 版`,
      `${given.publisher}，${given.at} 发布`,
      given.due !== null && `${given.due} 截止`,
      given.withdrawn !== null && `${given.withdrawn.at} 撤回：${given.withdrawn.reason}`,
      given.person !== null &&
        (given.person.answered === null
          ? `${given.person.name}：引用时还没确认`
          : `${given.person.name}：${given.person.answered} 确认`),
      given.text,
      ...given.files,
    ),
  task: (given: {
    goal: string;
    requirements: string;
    assigner: string;
    at: string;
    due: string;
    cancelled: string | null;
    files: string[];
    person: (Person & { done: string | null; late: string | null }) | null;
  }): string =>
    lines(
      `任务：${given.goal}`,
      `${given.assigner}，${given.at} 布置，${given.due} 截止`,
      given.cancelled !== null && `已取消：${given.cancelled}`,
      given.person !== null &&
        (given.person.answered === null
          ? `${given.person.name}：引用时还没确认`
          : `${given.person.name}：${given.person.answered} 确认`),
      given.person !== null &&
        (given.person.done === null
          ? `${given.person.name}：引用时还没办完`
          : `${given.person.name}：${given.person.done} 办完`),
      given.person !== null && given.person.late !== null && `改期已同意到 ${given.person.late}`,
      given.requirements,
      ...given.files,
    ),
  message: (given: { title: string; body: string; at: string; to: string }): string =>
    lines(`消息：${given.title}`, `${given.at} 发给${given.to}`, given.body),
  accountability: (given: {
    person: string;
    passedOn: boolean;
    goal: string;
    at: string;
    answer: string | null;
  }): string =>
    lines(
      `${given.person}${given.passedOn ? "没说原因就推给别人" : "没说原因就不接"}：${given.goal}`,
      given.at,
      given.answer === null ? "部门负责人还没答复" : `部门负责人答复：${given.answer}`,
    ),
  file: (name: string, sha256: string): string => `附件：${name}（${sha256.slice(0, 12)}）`,
  deliverable: (name: string, sha256: string): string =>
    `交的成果：${name}（${sha256.slice(0, 12)}）`,
  added: (kind: string) => `补了证据，请看：${kind}`,
  hear: (at: string) => `还没定。先看新的证据；${at}前你可以再说，说过的也留着。`,
  hearOpen: "还没定。先看新的证据，你可以再说明情况，说过的也留着。",
  kept: "补的证据留在记录里，不处理，也不计次。",
} as const;
