import { articlesOf } from "@riqing/schema";
import { enumOf } from "../../../kernel/enum.ts";
import { inWorker } from "../../../kernel/worker.ts";
import type { ClauseText } from "./clause.ts";
import { articleByKey } from "./reading.ts";
import { type ChangePart, type ClauseChange, rulesDifference } from "./rules-difference.ts";

/** What the publisher says became of a clause; REMOVED is only ever found by comparison. */
export const ClauseChangeKind = enumOf("ADDED", "TIGHTENED", "RELAXED", "EDITED", "REMOVED");
export type ClauseChangeKind = keyof typeof ClauseChangeKind;

/** A clause of one version, with what that version's publisher says of it. */
export interface LabelledClause extends ClauseText {
  change: ClauseChangeKind | null;
  changeReason: string | null;
  /** Who proposed this wording, by the name of that time; absent where nobody did (Mission R5). */
  proposedBy?: string;
}

/** What became of one clause, as a reader is shown it (Mission B3). */
export interface ShownChange {
  key: string;
  kind: ClauseChangeKind;
  /** The number to cite it by: the new one, or the old one of a removed clause. */
  label: string;
  before: string | null;
  after: string | null;
  parts: ChangePart[];
  reason: string | null;
}

/**
 * What changed from one version to the last of `later`, the versions that came after it in order.
 * Which words changed is compared; whether that adds, tightens or relaxes is the publisher's word,
 * the newest where several versions lie between. What is new to this reader is 新增, whatever was
 * done to it since.
 */
export function changesSince(
  from: readonly ClauseText[],
  later: readonly (readonly LabelledClause[])[],
): ShownChange[] {
  const to = later.at(-1) ?? [];
  return rulesDifference([...from], [...to]).map((change) => {
    const said = later.flatMap((clauses) => clauses.filter(({ key }) => key === change.key));
    return {
      key: change.key,
      kind: kindOf(change, said),
      label: change.label,
      before: change.before?.text ?? null,
      after: change.after?.text ?? null,
      parts: change.parts,
      reason: change.kind === "REMOVED" ? null : newest(said.map((clause) => clause.changeReason)),
    };
  });
}

function kindOf({ kind }: ClauseChange, said: readonly LabelledClause[]): ClauseChangeKind {
  if (kind === "REMOVED") return "REMOVED";
  if (kind === "ADDED") return said[0]?.change ?? "ADDED";
  return newest(said.map((clause) => clause.change)) ?? "EDITED";
}

const newest = <T>(said: readonly (T | null)[]): T | null =>
  said.findLast((each) => each !== null) ?? null;

/** How many 条 of `to` stand as they were: those in which nothing changed, and nothing went away. */
export function untouchedArticles(
  from: readonly ClauseText[],
  to: readonly ClauseText[],
  changes: readonly Pick<ShownChange, "key">[],
): number {
  const [was, is] = [articleByKey(from), articleByKey(to)];
  const touched = new Set(changes.flatMap(({ key }) => is.get(key) ?? was.get(key) ?? []));
  return articlesOf(to).filter(({ key }) => !touched.has(key)).length;
}

/** The changes and how many 条 have none, from `from` to the last of `later`. */
export function compareVersions(
  from: readonly ClauseText[],
  later: readonly (readonly LabelledClause[])[],
): { changes: ShownChange[]; unchanged: number } {
  const changes = changesSince(from, later);
  return { changes, unchanged: untouchedArticles(from, later.at(-1) ?? [], changes) };
}

export const compareVersionsInWorker = inWorker<typeof compareVersions>(
  import.meta.url,
  "compareVersions",
);

/**
 * The labels that `clauses` are kept with, compared with the version they follow: none on what has
 * not changed, so that last year's 收紧 is not said again; never none on what has. A first version
 * has none at all.
 */
export function labelled(
  before: readonly ClauseText[] | null,
  clauses: readonly LabelledClause[],
): LabelledClause[] {
  const found = before ? rulesDifference([...before], [...clauses]) : [];
  const changed = new Map(found.map((change) => [change.key, change.kind]));
  return clauses.map((clause) => {
    const kind = changed.get(clause.key);
    if (!kind) return { ...clause, change: null, changeReason: null };
    return { ...clause, change: clause.change ?? (kind === "ADDED" ? "ADDED" : "EDITED") };
  });
}
