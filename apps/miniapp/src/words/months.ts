/** A month on a page, and the way to the one before and after. */
export const MONTHS = {
  name: (year: number, month: number) => `${year}年${month}月`,
  earlier: "上个月",
  later: "下个月",
  weekdays: ["一", "二", "三", "四", "五", "六", "日"],
} as const;
