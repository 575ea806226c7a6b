import type { RequestContext } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";

/** Emitted before a population is asked again, while the answers so far can still be read. */
export const beforeAskedAgain =
  hook<[ctx: RequestContext, asked: { organisationId: string; populationId: string }]>();
