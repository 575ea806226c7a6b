/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const ClauseQuestionCard = "fragment ClauseQuestionCard on ClauseQuestion { id rulebookId clauseKey versionId versionNumber question askedAt dueOn raisedAt answer answeredAt office mine answerRefusal clause { key label text } asker { id name: distinctName department { id name } } }";
