/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const LadderStepText = "fragment LadderStepText on LadderStep { measure days }";
