import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant } from "../../../kernel/column.ts";
import type { NoteKind } from "./note.state.ts";

const VoiceNoteSchema = defineEntity({
  name: "VoiceNote",
  tableName: "voice_note",
  indexes: [
    { properties: ["organisationId", "aboutId", "id"] },
    { properties: ["organisationId", "byId", "id"] },
  ],
  properties: {
    ...identity,
    /** The incident, suggestion or mediation it is said in. */
    aboutId: id(),
    kind: p.string().length(20).$type<NoteKind>(),
    text: p.string().length(LIMITS.voiceText),
    /** The day of what is told, where that is another one than it was written. */
    heldOn: businessDay().nullable(),
    /** Null: nobody's name stands under it. */
    byId: id().nullable(),
    at: instant(),
  },
});

/** What was said in an incident, a suggestion or a mediation, from its beginning on. Only added to. */
export class VoiceNote extends VoiceNoteSchema.class {}

VoiceNoteSchema.setClass(VoiceNote);
