/** Quiet on machines without a display, and on networks without an outside. */
export const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A phone as most members have it. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  locale: "zh-CN",
  timezoneId: "Asia/Shanghai",
  reducedMotion: "reduce" as const,
};
