import type { DraftClause } from "./clauses";
import type { RulesForm } from "./form";

/** What of a clause is compared: what people read and what is said of it. */
const saidBy = ({ label, text, depth, heading, change, changeReason }: DraftClause): string =>
  JSON.stringify([label, text, depth, heading, change, changeReason]);

const isSame = (a: DraftClause | undefined, b: DraftClause | undefined): boolean =>
  a === undefined || b === undefined ? a === b : saidBy(a) === saidBy(b);

type ByKey = ReadonlyMap<string, DraftClause>;

const byKey = (clauses: readonly DraftClause[]): ByKey =>
  new Map(clauses.flatMap((clause) => (clause.key === null ? [] : [[clause.key, clause]])));

/** A clause that somebody else changed, as it stands with them; null: they took it out. */
export interface TheirChange {
  key: string;
  label: string;
  theirs: string | null;
  /** I changed it, too: mine is kept, and theirs is shown. */
  both: boolean;
}

/** Two drafts as one. */
export interface Merged {
  form: RulesForm;
  changes: TheirChange[];
}

/**
 * Joins what I wrote with what somebody else saved meanwhile, from the draft with which both began. Whoever
 * changed a clause has it; where both did, mine stays, and theirs is shown. Without the beginning, all that
 * differs counts as changed by both.
 */
export function merged(base: RulesForm | null, mine: RulesForm, theirs: RulesForm): Merged {
  const begun = base ? byKey(base.clauses) : null;
  const [own, other] = [byKey(mine.clauses), byKey(theirs.clauses)];
  const changes: TheirChange[] = [];
  const changedBy = (side: ByKey, key: string) =>
    begun === null ? !isSame(own.get(key), other.get(key)) : !isSame(begun.get(key), side.get(key));

  const clauses = mine.clauses.flatMap((clause) => {
    const { key } = clause;
    if (key === null || !changedBy(other, key)) return [clause];
    const their = other.get(key);
    if (isSame(clause, their)) return [clause];
    const both = changedBy(own, key);
    changes.push({
      key,
      label: their?.label ?? clause.label,
      theirs: their?.text ?? null,
      both,
    });
    if (both) return [clause];
    return their ? [{ ...their, id: clause.id }] : [];
  });

  theirs.clauses.forEach((clause, at) => {
    const { key } = clause;
    // What I took out stays out, unless they have written in it since.
    if (key === null || own.has(key) || !changedBy(other, key)) return;
    changes.push({ key, label: clause.label, theirs: clause.text, both: false });
    const before = theirs.clauses.slice(0, at).map((one) => one.key);
    const place = clauses
      .map((one) => one.key !== null && before.includes(one.key))
      .lastIndexOf(true);
    clauses.splice(place + 1, 0, clause);
  });

  return { form: { ...withFields(base, mine, theirs), clauses }, changes };
}

const FIELDS = [
  "title",
  "interpretingOffice",
  "statedChange",
  "appliesToAll",
  "groupIds",
  "effectiveOn",
  "signByOn",
  "settings",
  "chosen",
] as const satisfies readonly (keyof RulesForm)[];

/** Beside the clauses: whoever changed a field has it; where both did, mine stays. */
function withFields(base: RulesForm | null, mine: RulesForm, theirs: RulesForm): RulesForm {
  const form: RulesForm = { ...mine, revision: theirs.revision };
  const take = <K extends keyof RulesForm>(field: K): void => {
    form[field] = theirs[field];
  };
  for (const field of FIELDS) {
    const untouched = base !== null && JSON.stringify(base[field]) === JSON.stringify(mine[field]);
    if (untouched) take(field);
  }
  return form;
}
