/** The most bytes of markdown that a group bot takes. */
export const MARKDOWN_BYTES = 4_096;

/** Names of the people who are called are cut by themselves, so that the text keeps most of the room. */
const NAMES_BYTES = 1_024;

const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

const characters = new Intl.Segmenter("zh-CN", { granularity: "grapheme" });

/** As many whole characters from the start as fit. */
function begin(text: string, bytes: number): string {
  if (bytesOf(text) <= bytes) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of characters.segment(text)) {
    used += bytesOf(segment);
    if (used > bytes) return kept;
    kept += segment;
  }
  return kept;
}

const lengthOf = (text: string): number => [...characters.segment(text)].length;

/** Sentences of what is left out. */
interface CutWords {
  /** How many characters more there are, and where. */
  more: (count: number, url: string | null) => string;
  /** How many more people are called. */
  others: (count: number) => string;
}

/**
 * The text of a post with the names that it calls, within the limit. It is cut between two characters, and says
 * how many more there are, and where (semantics, "Reach").
 */
export function postOf(
  {
    markdown,
    mentions,
    url,
  }: { markdown: string; mentions: readonly string[]; url: string | null },
  words: CutWords,
  limit = MARKDOWN_BYTES,
): string {
  const called = callsOf(mentions, words);
  const room = limit - bytesOf(called);
  if (bytesOf(markdown) <= room) return markdown + called;
  // The count that is said grows the sentence: the longest it can be is what is kept free.
  const widest = bytesOf(words.more(lengthOf(markdown), url));
  const kept = begin(markdown, Math.max(0, room - widest)).trimEnd();
  return kept + words.more(lengthOf(markdown.slice(kept.length).trim()), url) + called;
}

function callsOf(names: readonly string[], words: CutWords): string {
  if (names.length === 0) return "";
  let line = "\n";
  for (const [i, name] of names.entries()) {
    const next = `${line}${i === 0 ? "" : " "}@${name}`;
    const rest = words.others(names.length - i);
    if (bytesOf(next + words.others(names.length)) > NAMES_BYTES) return line + rest;
    line = next;
  }
  return line;
}
