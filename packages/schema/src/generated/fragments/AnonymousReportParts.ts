/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const AnonymousReportParts = "fragment AnonymousReportParts on AnonymousReport { number kind text receivedOn state outcome outcomeText closedOn dueOn pictures named words { side text saidOn waits } reopenRefusal }";
