/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const AccountabilityCard = "fragment AccountabilityCard on AccountabilityItem { id occasion openedAt answer answeredAt answerRefusal mayCite task { id kind goal group { id name } } person { id name: distinctName department { id name } } head { id name: distinctName } }";
