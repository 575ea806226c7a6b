/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const GroupDay = "fragment GroupDay on Group { id name setHoursRefusal hours { closeOutAt confirmWithinMinutes periods { from until } quiet { from until } workPattern { startsOn works keepsHolidays } } }";
