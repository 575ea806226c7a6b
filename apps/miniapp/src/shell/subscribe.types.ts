/** What WeChat answers for a template. */
export type SubscribeAnswer = "ACCEPT" | "REJECT" | "BAN" | "FILTER";

/** WeChat's own question whether messages may be sent. */
export interface Subscribing {
  /**
   * Asks for these templates. Only in a tap, and before anything that takes time: WeChat's own rule. Null: it could
   * not be asked.
   */
  ask(templateIds: readonly string[]): Promise<Record<string, SubscribeAnswer> | null>;
  /** Whether WeChat asks no more: switched off, or refused for good, in its settings. */
  isShut(templateIds: readonly string[]): Promise<boolean>;
  /** Those settings. Coming back from them allows nothing by itself: it has to be asked again. */
  openSettings(): void;
}
