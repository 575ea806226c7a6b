import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { heldData } from "../../people/index.ts";
import { VoiceNote } from "./note.entity.ts";

const n = table(VoiceNote, "n");

/** What the person wrote in suggestions, mediations and incidents. */
const notes = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${n.pick("kind", "text", "heldOn", "at")} from ${n}
      where ${n.organisationId} = ${actor.organisationId} and ${n.byId} = ${actor.personId}
      order by ${n.id} desc limit ${limit}`,
  );

export const heldNotes = [
  heldData.provide("VOICE_NOTES", { title: "建言、调解、安全事件里写的", read: notes }),
];
