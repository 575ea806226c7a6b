import { enumOf } from "../../../kernel/enum.ts";

export const GrantState = enumOf("LEFT", "SPENT", "VOID");
export type GrantState = keyof typeof GrantState;

/** What WeChat answers for a template: BAN: the platform has banned it; FILTER: its title is asked for already. */
export const SubscriptionAnswer = enumOf("ACCEPT", "REJECT", "BAN", "FILTER");
export type SubscriptionAnswer = keyof typeof SubscriptionAnswer;
