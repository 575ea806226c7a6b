import { buildSchema } from "type-graphql";
import { door } from "./kernel/door.ts";
import * as boards from "./modules/boards/index.ts";
import * as closeout from "./modules/closeout/index.ts";
import * as files from "./modules/files/index.ts";
import * as groups from "./modules/groups/index.ts";
import * as insights from "./modules/insights/index.ts";
import * as journal from "./modules/journal/index.ts";
import * as notices from "./modules/notices/index.ts";
import * as people from "./modules/people/index.ts";
import * as reach from "./modules/reach/index.ts";
import * as rules from "./modules/rules/index.ts";
import * as tasks from "./modules/tasks/index.ts";
import * as todo from "./modules/todo/index.ts";
import { describeRefusals } from "./mutation-refusals.ts";

/** The whole graph. */
export const schema = await buildSchema({
  resolvers: MODULES.flatMap(({ resolvers }) => [...resolvers]) as unknown as [() => void],
  authChecker,
  validate: false,
});

describeRefusals(schema);
