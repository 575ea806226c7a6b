/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const VersionText = "fragment VersionText on RulesVersion { statement settings { key label value } clauses { key label text depth heading change changeReason proposedBy } publishedBy { id name: distinctName } approvedBy { id name: distinctName } }";
