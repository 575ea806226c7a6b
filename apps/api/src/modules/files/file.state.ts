/** What a file was uploaded for; each purpose has its own rule of who may read it. */
export const FilePurpose = {
  TASK: "TASK",
  DELIVERABLE: "DELIVERABLE",
  ROSTER: "ROSTER",
} as const;
export type FilePurpose = keyof typeof FilePurpose;
