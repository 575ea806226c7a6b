/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const ReceiptCard = "fragment ReceiptCard on Receipt { id kind title versionLabel statement textHash at newDevice withdrawnAt }";
