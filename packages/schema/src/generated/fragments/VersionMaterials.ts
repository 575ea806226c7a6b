/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const VersionMaterials = "fragment VersionMaterials on RulesVersion { materials { kind files { ...FileCard } } }";
