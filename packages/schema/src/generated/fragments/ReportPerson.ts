/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const ReportPerson = "fragment ReportPerson on Person { id name: distinctName }";
