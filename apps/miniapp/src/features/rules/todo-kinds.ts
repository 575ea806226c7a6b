import { PAGES } from "../../shell";
import type { TodoKinds } from "../kinds";
import { RulesTodoCard } from "./todo-card";

export const rulesTodo = {
  SIGN_RULES: {
    Card: RulesTodoCard,
    link: ({ id }) => ({ path: PAGES.rules, parameters: { versionId: id } }),
  },
} satisfies TodoKinds;
