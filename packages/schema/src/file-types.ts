/**
 * What may be uploaded: a media type, and the endings a name of it may have, the usual one first.
 * Whatever could run or be shown as a page is left out, and so is what hides its contents.
 */
export const FILE_TYPES = {
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/gif": ["gif"],
  "application/pdf": ["pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/msword": ["doc"],
  "application/vnd.ms-excel": ["xls"],
  "application/vnd.ms-powerpoint": ["ppt"],
  "text/plain": ["txt"],
  "text/csv": ["csv"],
} as const satisfies Record<string, readonly string[]>;

export type FileMediaType = keyof typeof FILE_TYPES;

/** Those of them a roster may come in. */
export const ROSTER_TYPES = [
  "text/csv",
  "text/plain",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
] as const satisfies readonly FileMediaType[];

/**
 * What a file may be uploaded for: a task or a question, what is said of one later (progress, an obstacle, an
 * answer), what came of it, a notice, a corrected day, how rules were adopted, a usage guide or safety material
 * beside rules, a case, an appeal, proof that a measure was carried out,
 * or to be read as a roster.
 */
export const FILE_PURPOSES = [
  "TASK",
  "TASK_EVENT",
  "DELIVERABLE",
  "NOTICE",
  "CLOSE_OUT",
  "RULES_ADOPTION",
  "RULES_GUIDE",
  "RULES_SAFETY",
  "CASE",
  "APPEAL",
  "CARRIED_OUT",
  "REPORT",
  "REPORT_NOTE",
  "ROSTER",
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];
