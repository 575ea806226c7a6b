import { LIMITS } from "@riqing/schema";

/**
 * The number of open mediations as it is shown: over all groups of whoever looks, and from five on. Never of one group:
 * where a sum is shown, a small number is what the sum leaves (decision 60).
 */
export const shownMediations = (open: number, groupId: string | null): number | null =>
  groupId !== null || open < LIMITS.mediationsFrom ? null : open;
