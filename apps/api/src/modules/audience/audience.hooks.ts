import type { RequestContext } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";

/** Told before a population is asked anew, while what its people answered is still to be seen. */
export const beforeAskedAgain =
  hook<[ctx: RequestContext, asked: { organisationId: string; populationId: string }]>();
