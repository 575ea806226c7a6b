import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusedError } from "../../../kernel/refusal.ts";
import { visibleIncident } from "../incident/incident.read.ts";
import { visibleMediation } from "../mediation/mediation.read.ts";
import { ownSuggestion } from "../suggestion/suggestion.read.ts";
import { noteById } from "./note.read.ts";

/** Whoever may see what a note was said in reads its files. */
const VISIBLE = [visibleIncident, ownSuggestion, visibleMediation];

export async function mayReadNote(ctx: Ctx, noteId: string): Promise<boolean> {
  const note = await noteById(ctx, noteId);
  if (note === null) return false;
  for (const visible of VISIBLE) {
    try {
      await visible(ctx, note.aboutId);
      return true;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
    }
  }
  return false;
}
