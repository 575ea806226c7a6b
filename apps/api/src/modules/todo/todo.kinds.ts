import type { InboxKind, TodoKind } from "@riqing/schema";
import type { BusinessDay } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { type Kind, kinds } from "../../kernel/kinds.ts";

/**
 * One thing that waits for the caller. What else its module puts into it, the fields that the module
 * adds to the item will find there.
 */
export interface TodoEntry {
  id: string;
  title: string;
  dueAt: Date | null;
  dueOn: BusinessDay | null;
  /** For which day it is where it has no deadline; left out, there is no hurry. */
  forDay?: BusinessDay;
  urgent?: boolean;
  groupNames?: string[];
}

/** Seen from the other side: for whom something of the caller's waits, and how they are reminded of it. */
export interface WaitsFor {
  personIds: readonly string[];
  since: Date;
  /** The message that reminds them. */
  reminder: { kind: InboxKind; title: string; body: string; subjectId: string; groupId?: string };
}

interface TodoProvider extends Kind {
  /** All of this kind that waits for the caller. */
  entries(ctx: Ctx): Promise<TodoEntry[]>;
  /**
   * For whom the item of this id waits, asked by somebody who waits for them; null: there is no such item,
   * or the caller is not one who waits for it. Left out: who waits for it cannot remind.
   */
  waitsFor?(ctx: Ctx, id: string): Promise<WaitsFor | null>;
}

/** Filled by the modules whose things wait for people. */
export const todoKinds = kinds<TodoKind, TodoProvider>({
  name: "TodoKind",
  description: "What is to be done.",
});
