/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const CatalogueCard = "fragment CatalogueCard on GroupCategory { ...CategoryCard ...CategoryRules catalogue { key name atOnce unlessGoodReason retired casesInYear clauses steps { measure days } } clauses { key label text } }";
