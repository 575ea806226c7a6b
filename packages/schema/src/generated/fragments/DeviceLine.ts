/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const DeviceLine = "fragment DeviceLine on Device { id kind name boundAt isNew lastUsedOn current endRefusal }";
