import { buildSchema } from "type-graphql";
import { limitAnswerSize } from "./graph/answer-size.ts";
import { authChecker } from "./kernel/auth-checker.ts";
import { connectModules, MODULES } from "./modules.ts";
import { describeRefusals } from "./mutation-refusals.ts";

// The enums of kinds hold what the modules provide.
connectModules();

/** The whole graph. */
export const schema = await buildSchema({
  resolvers: MODULES.flatMap(({ resolvers }) => [...resolvers]) as unknown as [() => void],
  authChecker,
  validate: false,
});

describeRefusals(schema);
limitAnswerSize(schema);
