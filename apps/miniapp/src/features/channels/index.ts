/** By what people are reached outside the app. */
export { ChannelsScreen } from "./channels-screen";
export { GroupBotScreen } from "./group-bot-screen";
export { PhoneScreen } from "./phone-screen";
export { SubscriptionsScreen } from "./subscriptions-screen";
