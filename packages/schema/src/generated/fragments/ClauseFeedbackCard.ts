/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const ClauseFeedbackCard = "fragment ClauseFeedbackCard on ClauseFeedback { clauseKey mine { verdict comment givenAt } counts { clear unclear notFeasible } comments { verdict comment givenAt by { id name: distinctName } } }";
