/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const CategoryCard = "fragment CategoryCard on GroupCategory { id name description approver office namingPattern mustBeIn admitter groupsPerOwner approvalDays revision retired retireReason groupCount saveRefusal retireRefusal }";
