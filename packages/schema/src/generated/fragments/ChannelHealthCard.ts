/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const ChannelHealthCard = "fragment ChannelHealthCard on ChannelHealth { pushed people { people withSubscription noneLeft inboxOnly neverBound } channels { channel condition lastSentAt failingSince lastErrorAt error todo verifiedAt bots failingBots days { day sent failed } } }";
