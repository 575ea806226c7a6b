import type { ObligationKind } from "@riqing/schema";
import type { RawBuilder } from "kysely";
import type { BusinessDay } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { type Kind, kinds } from "../../kernel/kinds.ts";
import { addIdField, type IdField, NudgeInput } from "./board.input.ts";
import type { NudgeResultType } from "./nudge.type.ts";

/** Until when something is owed: an instant, a day, or never. */
export interface Deadline {
  dueAt: Date | null;
  dueOn: BusinessDay | null;
}

/** What an obligation is called, and its deadline for everybody. */
export interface ObligationTitle extends Deadline {
  id: string;
  title: string;
}

/** One person's obligation, as the select of its kind has it. */
export interface PersonObligation {
  id: string;
  personId: string;
  dueAt: number | null;
  /** Since when it is asked of them. */
  since: number | null;
  /** The day it was carried to last. */
  carriedTo: BusinessDay | null;
}

/** The obligations of one kind in one group. */
export interface GroupObligations {
  /**
   * Selects, to be read one after the other, with a row for each person (of everybody, or of some) and
   * the columns `obligation_id`, `person_id`, `due_at`, `since`, `carried_to`, `done`, `exempt` and
   * `slow`; the last three are 1 or 0. Each is `published`.
   *
   * Of these obligations, everybody who is asked. Or (null) of all obligations, those who still owe
   * something; who has done it may be among them, but the select costs by what is open, not by what
   * ever was (docs/decisions/0032).
   */
  selects(
    ids: readonly string[] | null,
    personIds: readonly string[] | null,
  ): RawBuilder<unknown>[];
  titles(ids: readonly string[]): Promise<ObligationTitle[]>;
  /** A person's own deadline; null: that of everybody. Left out, it is `dueAt`. */
  deadlineOf?(one: PersonObligation): Promise<Deadline | null>;
}

/** Whom to remind: only those of one group, or only these people. */
export interface NudgeScope {
  groupId: string | null;
  personIds: readonly string[] | null;
}

/** What a module brings for its kind of obligation. */
export interface ObligationProvider extends Kind {
  description: string;
  /** What the kind is called in a file. */
  word: string;
  /** By which a nudge names such an obligation. */
  idField: IdField;
  inGroup(ctx: Ctx, groupId: string): Promise<GroupObligations>;
  /** Reminds those who owe it. */
  nudge(ctx: Ctx, id: string, scope: NudgeScope): Promise<NudgeResultType>;
}

/** Filled by the modules that ask something of the members of a group. */
export const obligationKinds = kinds<ObligationKind, ObligationProvider>(
  { name: "ObligationKind", description: "What is owed (Mission B6)." },
  ({ idField }) => addIdField(NudgeInput, idField),
);
