/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const VersionOfGroup = "fragment VersionOfGroup on RulesVersion { id number title effectiveOn signByOn signRefusal myDueOn mySignature { id signedAt } }";
