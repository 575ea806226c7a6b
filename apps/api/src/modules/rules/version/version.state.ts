import { enumOf } from "../../../kernel/enum.ts";

/** Where a version of the rules is in its life; the arrows are drawn in `version.entity.ts`. */
export const RulesState = enumOf("DRAFT", "APPROVED", "PUBLISHED");
export type RulesState = keyof typeof RulesState;
