import type { InboxKind } from "@riqing/schema";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { registry } from "../../../kernel/extension.ts";

/** Who still owes something by a deadline, and what they are told. */
export interface Owing {
  personIds: readonly string[];
  kind: InboxKind;
  /** What it is called, for the title. */
  name: string;
  /** The groups whose quiet hours hold it. */
  groupIds: readonly string[];
  /** Passes quiet hours. */
  urgent: boolean;
}

/**
 * By kind of thing, for the module whose it is: who has not answered by this deadline, is there and is not
 * away. Null: it was withdrawn or is over.
 */
export const reminderKinds = registry<
  string,
  (
    ctx: RequestContext,
    organisationId: string,
    subjectId: string,
    dueAt: Date,
  ) => Promise<Owing | null>
>();
