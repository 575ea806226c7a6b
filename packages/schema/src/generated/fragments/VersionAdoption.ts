/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const VersionAdoption = "fragment VersionAdoption on RulesVersion { adoption { id step fromOn untilOn note addedAt afterPublication files { ...FileCard } } adoptionLacks attachAdoptionRefusal }";
