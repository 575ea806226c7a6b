import { type LadderStep, SHIPPED_VIOLATIONS, TEXTS, type ViolationKind } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { type CategoryRow, changeSettings } from "../../groups/index.ts";
import { clausesInCategory } from "../../rules/index.ts";
import {
  catalogueFaults,
  clauseFaults,
  isNameTaken,
  type KindWish,
  ladderFaults,
  withKind,
  withLadder,
} from "./catalogue.policy.ts";

/** Of which category, and which revision of it was on screen. */
interface OfCategory {
  categoryId: string;
  revision: number;
}

/** A key that no kind of any category ever had. */
const newKey = (): string => `k${newId().replaceAll("-", "")}`;

/**
 * Adds a kind of violation to a category, changes one, or takes it out of use and back; from when on it holds is as
 * with every setting. Refuses with `NOT_ALLOWED`, `CATEGORY_RETIRED`, `CATEGORY_CHANGED`, `VIOLATION_NAME_TAKEN`,
 * `BAD_INPUT`; an unknown kind is not found.
 */
export function saveViolationKind(ctx: Ctx, given: OfCategory & KindWish): Promise<CategoryRow> {
  const { key, retired, clauses, categoryId } = given;
  const did = key === null ? "added" : retired ? "retired" : "changed";
  return inTransaction(ctx, async (ctx) => {
    const citable = clauses ? await clausesInCategory(ctx, categoryId) : [];
    return changeKinds(ctx, given, did, (kinds) => {
      const fields = new Fields();
      const name = fields.text("name", given.name, TEXTS.violationName);
      if (given.steps) fields.add(ladderFaults("steps", given.steps));
      const before = kinds.find((kind) => kind.key === key);
      const keys = new Set(citable.map((clause) => clause.key));
      if (clauses) fields.add(clauseFaults(clauses, keys, before?.clauses ?? []));
      fields.done();
      if (key !== null) orNotFound(before);
      refuseIf(isNameTaken(kinds, name, key) ? "VIOLATION_NAME_TAKEN" : null);
      return withKind(kinds, { ...given, name }, newKey());
    });
  });
}

/**
 * Gives a kind of a category another ladder. Refuses with `NOT_ALLOWED`, `CATEGORY_RETIRED`, `CATEGORY_CHANGED`,
 * `BAD_INPUT`; an unknown kind is not found.
 */
export function saveLadder(
  ctx: Ctx,
  given: OfCategory & { kindKey: string; steps: readonly LadderStep[] },
): Promise<CategoryRow> {
  const { kindKey, steps } = given;
  return changeKinds(ctx, given, "ladder_set", (kinds) => {
    const fields = new Fields();
    fields.add(ladderFaults("steps", steps));
    fields.done();
    orNotFound(kinds.find(({ key }) => key === kindKey));
    return withLadder(kinds, kindKey, steps);
  });
}

const changeKinds = (
  ctx: Ctx,
  { categoryId, revision }: OfCategory,
  did: string,
  change: (kinds: readonly ViolationKind[]) => ViolationKind[],
): Promise<CategoryRow> =>
  inTransaction(ctx, (ctx) =>
    changeSettings(ctx, {
      categoryId,
      revision,
      deed: `violation_kind.${did}`,
      change: ({ violations = SHIPPED_VIOLATIONS }) => {
        const changed = change(violations);
        const faults = catalogueFaults(changed);
        if (faults.length > 0) throw new RefusedError("BAD_INPUT", { fields: faults });
        return { violations: changed };
      },
    }),
  );
