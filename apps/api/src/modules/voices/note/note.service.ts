import type { BusinessDay } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { attach } from "../../files/index.ts";
import { VoiceNote } from "./note.entity.ts";
import type { NoteKind } from "./note.state.ts";

interface NewNote {
  kind: NoteKind;
  text: string;
  fileIds?: readonly string[] | null;
  heldOn?: BusinessDay | null;
}

/** Appends what the caller says, with the files they uploaded for it; in the transaction of the deed. */
export async function addNote(
  ctx: Ctx,
  aboutId: string,
  { kind, text, fileIds, heldOn = null }: NewNote,
): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const id = newId();
  const said = { kind, text, heldOn, byId: personId, at: ctx.now.getTime() };
  await insertNew(ctx, VoiceNote, [{ id, organisationId, aboutId, ...said }]);
  await attach(ctx, fileIds ?? [], "VOICE", id);
}
