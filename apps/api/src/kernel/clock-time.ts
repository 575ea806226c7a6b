import type { RequestContext } from "./ctx.ts";

/** An instant as people say it where the organisation lives: "11月19日 16:17". */
export const clockTime = (at: Date, { timeZone }: Pick<RequestContext, "timeZone">): string =>
  new Intl.DateTimeFormat("zh-CN", {
    timeZone,
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
