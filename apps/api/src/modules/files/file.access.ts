import { FILE_PURPOSES, type FilePurpose } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import type { Refusal } from "../../kernel/refusal.ts";

/** Whether the caller may see what a file is attached to, by the subject's own rule. */
export type MayRead = (ctx: Ctx, subjectId: string) => Promise<boolean>;
/** Why the caller may not bring a file for a purpose. */
export type WhyNotBring = (ctx: Ctx) => Promise<Refusal | null>;

const rules = new Map<FilePurpose, { mayRead: MayRead; whyNotBring: WhyNotBring }>();

/** Told once a purpose, where the modules are introduced to each other; until then nobody reads. */
export function registerFileAccess(
  purpose: FilePurpose,
  mayRead: MayRead,
  whyNotBring: WhyNotBring = async () => null,
): void {
  rules.set(purpose, { mayRead, whyNotBring });
}

export const mayRead = async (
  ctx: Ctx,
  purpose: FilePurpose,
  subjectId: string,
): Promise<boolean> => (await rules.get(purpose)?.mayRead(ctx, subjectId)) ?? false;

export const whyNotBring = async (ctx: Ctx, purpose: FilePurpose): Promise<Refusal | null> =>
  (await rules.get(purpose)?.whyNotBring(ctx)) ?? null;

export const isPurpose = (text: string): text is FilePurpose =>
  (FILE_PURPOSES as readonly string[]).includes(text);
