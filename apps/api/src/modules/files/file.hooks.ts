import type { Ctx } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";

/**
 * That the caller is uploading a file, in the transaction that keeps it. A listener answers the limit that
 * they have reached, or null.
 */
export const onUploading = hook<[ctx: Ctx], number | null>();

/** That the caller has uploaded a file: its id and the hash of what is stored, in one transaction. */
export const onUploaded = hook<[ctx: Ctx, fileId: string, sha256: string]>();

/** That the caller has let go of an upload of theirs. */
export const onDiscarded = hook<[ctx: Ctx, fileId: string]>();
