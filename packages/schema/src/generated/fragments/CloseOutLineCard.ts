/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const CloseOutLineCard = "fragment CloseOutLineCard on CloseOutLine { id goal taskId outcome answered unassigned blocked waitsFor late doneAt carryCount carriedTo person { id name: distinctName } department { id name } chain { on reason } }";
