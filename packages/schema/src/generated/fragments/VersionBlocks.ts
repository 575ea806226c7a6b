/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const VersionBlocks = "fragment VersionBlocks on RulesVersion { blocks { categoryId category chosenKeys settings { key label section short sentence value } } lawJudgements { clauseKey topic reason at by { id name } } }";
