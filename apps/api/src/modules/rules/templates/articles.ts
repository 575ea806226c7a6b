import type { ClauseText } from "../text/clause.ts";

/** A clause, or a clause that introduces items of its own. */
export type Item = string | readonly [text: string, items: readonly string[]];
/** A short English name that keys are built from, the title, and the clauses under it. */
export type Article = readonly [name: string, title: string, items: readonly Item[]];

/** 第 4 条 as a title, 4.1 under it, （1） under that; keys say where a clause came from. */
export function numbered(articles: readonly Article[]): ClauseText[] {
  return articles.flatMap(([name, title, items], i) => [
    { key: name, label: `第 ${i + 1} 条`, text: title, depth: 0, heading: true },
    ...items.flatMap((item, j) => {
      const [text, inner] = typeof item === "string" ? [item, []] : item;
      const key = `${name}-${j + 1}`;
      return [
        { key, label: `${i + 1}.${j + 1}`, text, depth: 1, heading: false },
        ...inner.map((words, k) => ({
          key: `${key}-${k + 1}`,
          label: `（${k + 1}）`,
          text: words,
          depth: 2,
          heading: false,
        })),
      ];
    }),
  ]);
}
