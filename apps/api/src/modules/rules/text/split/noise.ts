/** Part of a text, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/**
 * What comes along when a policy is copied from a site or a document and is none of it: page numbers,
 * counts of readers, what to read next. It is marked for a person to drop, and kept until they do.
 */
const noiseLine = new RegExp(
  `^[^\\S\\n]*(?:${[
    "第\\s{0,3}\\d{1,4}\\s{0,3}页(?:\\s{0,3}[，,/]?\\s{0,3}共\\s{0,3}\\d{1,4}\\s{0,3}页)?",
    "[-—–·]\\s{0,3}\\d{1,4}\\s{0,3}[-—–·]",
    "\\d{1,4}\\s{0,2}/\\s{0,2}\\d{1,4}",
    "page\\s{1,3}\\d{1,4}(?:\\s{1,3}of\\s{1,3}\\d{1,4})?",
    "(?:网友|全部|最新|热门|精彩|发表|查看|我要|写)?评论[^\\n。；，]{0,16}",
    "(?:点赞|收藏|转发|在看|举报|打印|字号|字体|纠错)[^\\n。；，]{0,12}",
    "(?:阅读|浏览|点击|访问|下载)(?:数|量|次数|全文|原文|更多)?\\s{0,3}[:：(（]?\\s{0,3}[\\d万+]{0,8}\\s{0,2}次?[)）]?",
    "分享(?:到|至)?(?:[:：\\s][^\\n。；，]{0,30})?",
    "(?:上|下)一[篇页条](?:[:：\\s][^\\n。；]{0,60})?",
    "(?:相关|推荐|延伸|热门|猜你)(?:阅读|文章|推荐|内容|下载|喜欢)[^\\n。；]{0,40}",
    "(?:返回|回到)(?:顶部|首页|列表|目录|上一级)",
    "(?:关闭|打印)(?:窗口|本页)[^\\n。；]{0,20}",
    "(?:文章)?(?:来源|作者|编辑|责任编辑|责编|审核|发布者|发布时间|更新时间|浏览次数|点击次数|阅读次数)[:：][^\\n。；]{0,80}",
    "(?:当前位置|您的位置|您现在的位置)[:：][^\\n]{0,80}",
    "首页\\s{0,3}[>»›/][^\\n]{0,80}",
    "(?:版权(?:所有|声明)|免责声明|copyright|©)[^\\n]{0,120}",
    "[^\\n]{0,20}ICP备\\d{5,10}[^\\n]{0,20}",
    "(?:扫码|扫一扫|长按|微信扫)[^\\n。]{0,40}",
    "(?:点击)?(?:展开|加载|收起|查看)(?:全文|更多|剩余|全部)[^\\n。]{0,16}",
    "(?:点击)?(?:关注|订阅)[^\\n。]{0,20}(?:公众号|我们)[^\\n。]{0,20}",
    "(?:以上|本文)(?:内容)?(?:来自|来源|转自|转载)[^\\n]{0,60}",
  ].join("|")})[^\\S\\n]*$`,
  "gim",
);
const pageInLine = /第\s{0,3}\d{1,4}\s{0,3}页\s{0,3}[，,/]?\s{0,3}共\s{0,3}\d{1,4}\s{0,3}页/g;

/** All noise in a text, in order, without the white space around it. */
export function noiseIn(text: string): Range[] {
  const found = [noiseLine, pageInLine].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: said }) => ({
      start: index + said.length - said.trimStart().length,
      end: index + said.trimEnd().length,
    })),
  );
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((range, i) => i === 0 || range.start >= (ordered[i - 1]?.end ?? 0));
}

/** Nothing but noise and white space. */
export function isNoise(text: string): boolean {
  return text.trim() !== "" && withoutRanges(text, noiseIn(text)).trim() === "";
}

export function withoutRanges(text: string, ranges: readonly Range[]): string {
  return ranges.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}
