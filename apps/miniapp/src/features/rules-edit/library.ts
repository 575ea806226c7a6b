import type { ClauseTopic } from "@riqing/schema";
import type { DraftClause } from "./clauses";

/** Under which title a clause of a topic belongs, the best first. */
const TITLES: Readonly<Record<ClauseTopic, RegExp>> = {
  VOICE: /发言|说话/,
  MANNERS: /发言|说话|礼/,
  MEETINGS: /会议|开会/,
  PICTURES: /图片|照片/,
  ANSWERING: /答复|回复/,
  ASKING: /怎么问|提问/,
  NAMES: /名|账号/,
  SAFETY: /安全/,
  FILES: /转发|文件|保密/,
  CUSTOMERS: /客户/,
};
const ANYWHERE = /发言|说话/;

/** Where a clause of the library goes: after this clause, beside it, under this number. */
export interface Place {
  after: number;
  depth: number;
  label: string;
}

/** "4.4" after "4.3"; numbers of other kinds are left to who writes. */
function next(label: string): string {
  const [, article, item] = /^(\d+)\.(\d+)$/.exec(label) ?? [];
  return article && item ? `${article}.${Number(item) + 1}` : "";
}

/** The end of the article whose title fits the topic best. */
export function placeFor(clauses: readonly DraftClause[], topic: ClauseTopic): Place {
  const heads = clauses.map((clause, i) => ({ clause, i })).filter(({ clause }) => clause.heading);
  const head =
    heads.find(({ clause }) => TITLES[topic].test(clause.text)) ??
    heads.find(({ clause }) => ANYWHERE.test(clause.text));
  if (!head) {
    const last = clauses[clauses.length - 1];
    return { after: clauses.length - 1, depth: last?.depth ?? 0, label: next(last?.label ?? "") };
  }
  const rest = clauses.slice(head.i + 1);
  const end = rest.findIndex(({ depth }) => depth <= head.clause.depth);
  const under = end < 0 ? rest : rest.slice(0, end);
  const depth = under[0]?.depth ?? head.clause.depth + 1;
  const beside = under.filter((clause) => clause.depth === depth);
  return {
    after: head.i + under.length,
    depth,
    label: next(beside[beside.length - 1]?.label ?? ""),
  };
}

/** The clauses with one of the library at its place. */
export function inserted(
  clauses: readonly DraftClause[],
  { text, topic }: { text: string; topic: ClauseTopic },
  { id, marks }: { id: string; marks: boolean },
): DraftClause[] {
  const { after, depth, label } = placeFor(clauses, topic);
  const fresh: DraftClause = {
    id,
    key: null,
    label,
    text,
    depth,
    heading: false,
    change: marks ? "ADDED" : null,
    changeReason: "",
  };
  return [...clauses.slice(0, after + 1), fresh, ...clauses.slice(after + 1)];
}

/** The clause of the draft that says the same. */
export const saidIn = (clauses: readonly DraftClause[], text: string): DraftClause | null =>
  clauses.find((clause) => clause.text.trim() === text) ?? null;
