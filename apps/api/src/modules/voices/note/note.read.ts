import { batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import { organisationOf } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { VoiceNote } from "./note.entity.ts";

const n = table(VoiceNote, "n");

const noteColumns = n.pick("id", "aboutId", "kind", "text", "heldOn", "byId", "at");
export type NoteRow = RowOf<typeof noteColumns>;

/** What was said in each, in order. */
export const notesOf = batchedListBy("aboutId", (ctx, ids) =>
  rows<NoteRow>(
    ctx,
    sql`select ${noteColumns} from ${n} where ${n.organisationId} = ${organisationOf(ctx)}
      and ${n.aboutId} in (${list(ids)}) order by ${n.id}`,
  ),
);

export const noteById = batchedBy("id", (ctx, ids) =>
  rows<NoteRow>(
    ctx,
    sql`select ${noteColumns} from ${n} where ${n.organisationId} = ${organisationOf(ctx)}
      and ${n.id} in (${list(ids)})`,
  ),
);
