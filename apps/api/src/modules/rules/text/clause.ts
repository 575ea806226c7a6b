/** One clause of a rulebook: the smallest thing that is signed, cited and compared (Mission R1, R2). */
export interface ClauseText {
  /** Stays with the clause through all versions of its rulebook, even when its number changes. */
  key: string;
  /** The printed number exactly as written ("第一条", "（一）", "4.1"); empty when there is none. */
  label: string;
  /** What follows the number, with its own line breaks. */
  text: string;
  /** 0 is outermost. */
  depth: number;
  /** Only a title, of a chapter or an article: nothing in it can be kept or broken. */
  heading: boolean;
}
