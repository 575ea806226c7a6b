import type { Subscribing } from "./subscribe.types";

/** A browser has no messages of WeChat's to ask for. */
export const subscribing: Subscribing | null = null;
