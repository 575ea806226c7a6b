/** What the module consists of for what is said about suggestions, mediations and incidents alike. */
import type { Module } from "../../../kernel/module.ts";
import { fileAccess } from "../../files/index.ts";
import { DaysResolver } from "../days/days.resolver.ts";
import { VoiceDays } from "../days/voice-days.entity.ts";
import { VoiceFiguresResolver } from "../figures/figures.resolver.ts";
import { VoiceOfMessage } from "../message.fields.ts";
import { mayReadNote } from "./file.access.ts";
import { heldNotes } from "./held-data.provider.ts";
import { VoiceNote } from "./note.entity.ts";
import { NoteFields } from "./note.resolver.ts";

export const noteParts: Omit<Module, "name"> = {
  entities: [VoiceNote, VoiceDays],
  resolvers: [NoteFields, DaysResolver, VoiceFiguresResolver, VoiceOfMessage],
  extensions: [...heldNotes, fileAccess.provide("VOICE", { mayRead: mayReadNote })],
};
