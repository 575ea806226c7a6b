/** Where a version of the rules is in its life; the arrows are drawn in `version.entity.ts`. */
export const RulesState = { DRAFT: "DRAFT", APPROVED: "APPROVED", PUBLISHED: "PUBLISHED" } as const;
export type RulesState = keyof typeof RulesState;
