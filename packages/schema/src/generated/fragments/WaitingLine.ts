/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const WaitingLine = "fragment WaitingLine on WaitingSetting { key label now nowValue next sentence rulebookId number fromOn groups }";
