/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const VersionQuestions = "fragment VersionQuestions on RulesVersion { comprehension { clauseKey question choices right answered } }";
