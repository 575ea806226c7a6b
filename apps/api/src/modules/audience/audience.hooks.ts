import type { Visit } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/hook.ts";

/** Told before a population is asked anew, while what its people answered is still to be seen. */
export const beforeAskedAgain =
  hook<[ctx: Visit, asked: { organisationId: string; populationId: string }]>();
