import { settingSentence, type SettingKey } from "@riqing/schema";
import { type PrintedSetting, type SettingBlock, valuesPrinted } from "./printed-settings.ts";

/** A setting that two versions print otherwise. */
export interface PrintedChange {
  key: string;
  label: string;
  /** For the groups of which categories; none: of all. */
  categories: string[];
  before: string | null;
  after: string | null;
}

/** What a version prints of settings: blocks, or the free text of before. */
interface Printed {
  blocks: readonly SettingBlock[];
  settings: readonly PrintedSetting[];
}

/** One line of what is printed. */
interface Line {
  label: string;
  text: string;
}

/** Free text as it is compared with blocks: what says a value exactly is said as a block would say it. */
function linesOfText(settings: readonly PrintedSetting[]): Map<string, Line> {
  const values = valuesPrinted(settings);
  return new Map(
    settings.map(({ key, label, value }) => {
      const said = values[key as SettingKey];
      const text = said === undefined ? value : settingSentence(key as SettingKey, said as never);
      return [key, { label, text }];
    }),
  );
}

const linesOfBlock = (block: SettingBlock): Map<string, Line> =>
  new Map(block.settings.map(({ key, label, sentence }) => [key, { label, text: sentence }]));

/**
 * What `to` prints otherwise than `from`, in its own order: for each category that `to` governs, against what
 * `from` printed for it. What is the same for several categories is said once.
 */
export function changedSettings(from: Printed, to: Printed): PrintedChange[] {
  if (to.blocks.length === 0)
    return changesOf(linesOfText(from.settings), linesOfText(to.settings), []);
  const changes = to.blocks.flatMap((block) => {
    const earlier = from.blocks.find(({ categoryId }) => categoryId === block.categoryId);
    // A category that is new to these rules has nothing to be compared with: all of it is in the text.
    if (!earlier && from.blocks.length > 0) return [];
    const before = earlier ? linesOfBlock(earlier) : linesOfText(from.settings);
    return changesOf(before, linesOfBlock(block), [block.category]);
  });
  const alike = Map.groupBy(changes, ({ key, before, after }) =>
    JSON.stringify([key, before, after]),
  );
  return [...alike.values()].map((same) => {
    const categories = same.flatMap((one) => one.categories);
    return { ...same[0]!, categories: categories.length === to.blocks.length ? [] : categories };
  });
}

const changesOf = (
  before: ReadonlyMap<string, Line>,
  after: ReadonlyMap<string, Line>,
  categories: string[],
): PrintedChange[] =>
  [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was?.text === is?.text) return [];
    const label = (is ?? was)?.label ?? "";
    return [{ key, label, categories, before: was?.text ?? null, after: is?.text ?? null }];
  });
