/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const MyChannelsCard = "fragment MyChannelsCard on MyChannels { left wechatBound topUpRefusal subscriptions { templateId purpose left answer answeredAt } }";
