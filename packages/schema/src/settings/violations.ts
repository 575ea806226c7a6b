import { foldText } from "../text.ts";

/** What a case can end in, from the mildest to the hardest (Mission D2). */
export const MEASURES = ["REMIND", "WARN", "MUTE", "REMOVE", "REFER"] as const;
export type Measure = (typeof MEASURES)[number];

/** One step of a ladder: what the n-th strike of a person brings. */
export interface LadderStep {
  readonly measure: Measure;
  /** For how many days of 24 hours a mute lasts; only of MUTE. */
  readonly days?: number;
}

/** A kind of violation, and what its first, second, … strike brings (Mission D1, D2). */
export interface ViolationKind {
  /** Stays the same in all versions, so that a case can be counted by it. */
  readonly key: string;
  readonly name: string;
  /** May be decided before the member was heard: unlawful content, incitement, leaks. */
  readonly atOnce: boolean;
  /** Exempt are people on leave, who could not be reached, or who stated a reason. */
  readonly unlessGoodReason?: boolean;
  /** At least one, none milder than the one before; the last one counts for all that follow. */
  readonly steps: readonly LadderStep[];
  /** The keys of the clauses that it rests on: recording proposes these first. */
  readonly clauses?: readonly string[];
  /** Out of use: nothing more is recorded by it, and no rules print it. Its key and name stay taken. */
  readonly retired?: boolean;
}

/** The first step that is milder than the one before it, counted from 0; null: the ladder rises. */
export function firstMilderStep(steps: readonly LadderStep[]): number | null {
  const height = ({ measure, days = 0 }: LadderStep) => MEASURES.indexOf(measure) * 1_000 + days;
  const at = steps.findIndex((step, i) => {
    const before = steps[i - 1];
    return before !== undefined && height(step) < height(before);
  });
  return at === -1 ? null : at;
}

/** By what the names of kinds are unique: however wide, spaced or capital they are written. */
export const kindNameKey = (name: string): string => foldText(name);

/** The kinds by which something can be recorded. */
export const kindsInUse = (kinds: readonly ViolationKind[]): readonly ViolationKind[] =>
  kinds.filter(({ retired }) => retired !== true);

const remind: LadderStep = { measure: "REMIND" };
const warn: LadderStep = { measure: "WARN" };
const mute = (days: number): LadderStep => ({ measure: "MUTE", days });
const remove: LadderStep = { measure: "REMOVE" };
const refer: LadderStep = { measure: "REFER" };

const fromReminder = [remind, warn, mute(1), remove, refer];
const fromWarning = [warn, mute(1), mute(3), remove, refer];
const warnThenRemove = [warn, remove, refer];
const atOnce = [remove, refer];

/** The kinds that every policy knows, with what they bring where a company has said nothing else. */
export const SHIPPED_VIOLATIONS: readonly ViolationKind[] = [
  { key: "unlawful", name: "违法有害内容", atOnce: true, steps: atOnce },
  { key: "incitement", name: "煽动闹事", atOnce: true, steps: atOnce },
  { key: "leak", name: "泄露秘密", atOnce: true, steps: atOnce },
  { key: "pornography", name: "色情低俗内容", atOnce: false, steps: fromWarning },
  { key: "gambling", name: "赌博、博彩", atOnce: false, steps: fromWarning },
  { key: "virus", name: "病毒和钓鱼链接", atOnce: false, steps: fromWarning },
  { key: "forwarding", name: "外传内部资料", atOnce: false, steps: fromWarning },
  { key: "advertising", name: "广告、拉票", atOnce: false, steps: warnThenRemove },
  { key: "rumour", name: "造谣传谣、欺骗", atOnce: false, steps: fromWarning },
  { key: "insult", name: "辱骂、歧视", atOnce: false, steps: fromWarning },
  { key: "disparagement", name: "贬低公司和同事", atOnce: false, steps: fromReminder },
  { key: "agitation", name: "散布负面情绪", atOnce: false, steps: fromReminder },
  { key: "flooding", name: "刷屏", atOnce: false, steps: fromReminder },
  { key: "pictures", name: "图片过多", atOnce: false, steps: fromReminder },
  { key: "offTopic", name: "与工作无关、娱乐内容", atOnce: false, steps: fromReminder },
  { key: "quietHours", name: "安静时间闲聊", atOnce: false, steps: fromReminder },
  { key: "interrupting", name: "打断正在办的事", atOnce: false, steps: fromWarning },
  { key: "pullIn", name: "私自拉人", atOnce: false, steps: fromWarning },
  { key: "leaving", name: "硬要退群", atOnce: false, steps: fromWarning },
  { key: "lending", name: "出借账号", atOnce: false, steps: fromWarning },
  { key: "falseName", name: "假名、冒名", atOnce: false, steps: fromReminder },
  {
    key: "noAnswer",
    name: "无故不答复、不办完",
    atOnce: false,
    unlessGoodReason: true,
    steps: fromReminder,
  },
];
