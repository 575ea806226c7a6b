/** A text in sentences, each with what ends it. */
export const sentencesOf = (text: string): string[] =>
  text.match(/[^。！？!?；;，,\n]+[。！？!?；;，,\n]*|[。！？!?；;，,\n]+/g) ?? [];

const BLACK = "██";

/** The text with these sentences blackened: always the same mark, so that its length says nothing. */
export const blackened = (sentences: readonly string[], black: ReadonlySet<string>): string =>
  sentences
    .map((sentence, at) => {
      if (!black.has(String(at))) return sentence;
      return `${BLACK}${/[。！？!?；;，,\n]*$/.exec(sentence)?.[0] ?? ""}`;
    })
    .join("")
    .trim();

/** Whether anything but marks is left. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
