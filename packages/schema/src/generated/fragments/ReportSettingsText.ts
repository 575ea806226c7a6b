/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const ReportSettingsText = "fragment ReportSettingsText on ReportSettings { firstWordDays answerMonths keepMonths handOver saveRefusal receivers { kind receiver } appointed { ...ReportPerson } }";
