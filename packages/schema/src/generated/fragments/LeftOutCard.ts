/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const LeftOutCard = "fragment LeftOutCard on LeftOut { personId refusal person { id name: distinctName staffNo } }";
