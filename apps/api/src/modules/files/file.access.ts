import { FILE_PURPOSES, type FileMediaType, type FilePurpose, LIMITS } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import { registry } from "../../kernel/extension.ts";
import type { Refusal } from "../../kernel/refusal.ts";

/** What may be uploaded for a purpose. */
export interface FileBounds {
  maxBytes: number;
  /** Null: all that may be uploaded at all. */
  mediaTypes: readonly FileMediaType[] | null;
}

/**
 * Who may read and upload the files of one purpose, by the rule of what they are attached to; and its
 * bounds, where they are not those of every file.
 */
interface FileAccess extends Partial<FileBounds> {
  /** Whether the caller may see the subject to which a file is attached. */
  mayRead(ctx: Ctx, subjectId: string): Promise<boolean>;
  /** Why the caller may not upload a file; left out, everybody may. */
  whyNotUpload?(ctx: Ctx): Promise<Refusal | null>;
}

/** Filled by the module to which a purpose belongs; a purpose that nobody claims is read by nobody. */
export const fileAccess = registry<FilePurpose, FileAccess>();

export const mayRead = async (
  ctx: Ctx,
  purpose: FilePurpose,
  subjectId: string,
): Promise<boolean> => (await fileAccess.of(purpose)?.mayRead(ctx, subjectId)) ?? false;

export const whyNotUpload = async (ctx: Ctx, purpose: FilePurpose): Promise<Refusal | null> =>
  (await fileAccess.of(purpose)?.whyNotUpload?.(ctx)) ?? null;

export function boundsOf(purpose: FilePurpose): FileBounds {
  const { maxBytes = LIMITS.fileBytes, mediaTypes = null } = fileAccess.of(purpose) ?? {};
  return { maxBytes, mediaTypes };
}

export const isPurpose = (text: string): text is FilePurpose =>
  (FILE_PURPOSES as readonly string[]).includes(text);
