/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const SignatureCard = "fragment SignatureCard on RulesSignature { id signedAt statement textHash personName versionId versionNumber late receiptId }";
