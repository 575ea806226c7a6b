/** Searching a list, and filtering it. */
export const FIND = {
  search: "找",
  clear: "清除",
  nothing: "没有找到",
  all: "看全部",
  filter: "只看",
  any: "全部",
  hints: {
    notices: "标题或发布人，拼音首字母也行",
    tasks: "事情或人名，拼音首字母也行",
    people: "姓名、工号或部门，拼音首字母也行",
    inbox: "标题或内容",
    receipts: "标题里的字",
    records: "事情或人名，拼音首字母也行",
    boards: "标题里的字",
    groups: "群名",
  },
  /** Filters that are not seen yet. */
  more: (count: number) => `还有 ${count} 种`,
  notices: {
    TO_ACKNOWLEDGE: "等我确认",
    PUBLISHED_BY_ME: "我发的",
    WITHDRAWN: "已撤回",
  },
  /** In which order the people of a board stand; without one of these, by department. */
  order: { label: "排序", none: "按部门" },
  orders: { NAME: "按姓名拼音", TIME: "最近的在前" },
  due: { OVER: "超期", TODAY: "今天到期", AHEAD: "以后到期" },
  outcomes: { OPEN: "有没办完的", CARRIED: "有顺延的" },
} as const;
