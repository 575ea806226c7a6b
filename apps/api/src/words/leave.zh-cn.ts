import { dayWords as dayOf } from "./times.zh-cn.ts";

/** What is said about leave and standing in. */
export const leaveWords = {
  days: (from: string, until: string) =>
    from === until ? dayOf(from) : `${dayOf(from)}到${dayOf(until)}`,
  standInAsked: (name: string) => `${name}休假，想由你代办`,
  standInNudged: (name: string) => `${name}等你回话：能不能代办`,
  toStandIn: (name: string) => `${name}休假时由你代办`,
  away: (name: string) => `${name}休假`,
  recordedForYou: (name: string) => `${name}替你登记了休假`,
  cancelled: (name: string) => `${name}的休假取消了`,
  yoursCancelled: (name: string) => `${name}取消了你的休假`,
  accepted: (name: string) => `${name}答应代办`,
  declined: (name: string) => `${name}不能代办`,
  /** Under a decline without a reason. */
  nameAnother: "可以取消后另选代办人",
} as const;
