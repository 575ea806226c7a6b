import type { RequestContext } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";

/** Emitted before a population is asked again, while the answers so far can still be read. */
export const beforeAskedAgain =
  hook<[ctx: RequestContext, asked: { organisationId: string; populationId: string }]>();

/** That people who joined later are asked something that is out already. */
export interface LaterAsked {
  organisationId: string;
  populationId: string;
  personIds: readonly string[];
  /** Their own deadline. */
  dueAt: Date | null;
}

/** Emitted when later joiners are asked, in the transaction in which they join. */
export const onAskedLater = hook<[ctx: RequestContext, asked: LaterAsked]>();
