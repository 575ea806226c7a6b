/** Rules: read, compared, signed. */
export { ChangesView } from "./changes-view";
export { RulesView } from "./rules-view";
export { useDifference, useRulebook, useVersion, type VersionRead } from "./use-rules";
export { rulesMessages, rulesObligations, rulesReceipts, rulesTodo } from "./kinds";
export { rulesTodoCards } from "./todo-card";
