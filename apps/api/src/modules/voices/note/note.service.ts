import type { BusinessDay } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { attach } from "../../files/index.ts";
import { VoiceNote } from "./note.entity.ts";
import type { NoteKind } from "./note.state.ts";

interface NewNote {
  kind: NoteKind;
  text: string;
  heldOn?: BusinessDay | null;
}

/** Appends what the caller says, with the files they uploaded for it; in the transaction of the deed. */
export const addNote = async (
  ctx: Ctx,
  aboutId: string,
  { fileIds, ...said }: NewNote & { fileIds?: readonly string[] | null },
): Promise<void> => {
  const { organisationId, personId } = ctx.actor;
  const id = await append(ctx, organisationId, aboutId, { ...said, byId: personId });
  await attach(ctx, fileIds ?? [], "VOICE", id);
};

/** Appends what nobody says: what has become of it by itself, or what came without a name. */
export const addNoteOfNobody = async (
  ctx: RequestContext,
  organisationId: string,
  aboutId: string,
  said: NewNote,
): Promise<void> => {
  await append(ctx, organisationId, aboutId, { ...said, byId: null });
};

async function append(
  ctx: RequestContext,
  organisationId: string,
  aboutId: string,
  { kind, text, heldOn = null, byId }: NewNote & { byId: string | null },
): Promise<string> {
  const id = newId();
  const note = { id, organisationId, aboutId, kind, text, heldOn, byId, at: ctx.now.getTime() };
  await insertNew(ctx, VoiceNote, [note]);
  return id;
}
