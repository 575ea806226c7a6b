/** What is said of files. */
export const filesWords = {
  /** What a file is called whose name says nothing. */
  unnamed: "附件",
};
