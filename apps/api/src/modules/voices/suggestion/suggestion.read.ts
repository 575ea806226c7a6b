import type { Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../../kernel/sql.ts";
import { knownGroups } from "../../groups/index.ts";
import { callerRoles } from "../../people/index.ts";
import { type NoteRow, notesOf } from "../note/note.read.ts";
import { handlersOf } from "./handlers.read.ts";
import type { SuggestionFacts } from "./suggestion.policy.ts";
import {
  d,
  gd,
  s,
  suggestionById,
  suggestionColumns,
  type SuggestionRow,
  suggestionTables,
} from "./suggestion.row.ts";
import type { SuggestionList } from "./suggestion.state.ts";

/** What the policies ask of a suggestion. */
export async function factsOf(ctx: Ctx, found: SuggestionRow): Promise<SuggestionFacts> {
  const { organisationId, personId: callerId } = ctx.actor;
  const { authorId, state, answeredById } = found;
  const { all: handlers } = await handlersOf(ctx, organisationId, found);
  return { callerId, authorId, handlers, state, answeredById };
}

/** Whether the caller has a part in it; everybody else reads no more than what is published. */
export async function takesPart(ctx: Ctx, found: SuggestionRow): Promise<boolean> {
  const { personId } = ctx.actor;
  const { authorId, answeredById, forwardedById } = found;
  if ([authorId, answeredById, forwardedById].includes(personId)) return true;
  return (await handlersOf(ctx, ctx.actor.organisationId, found)).all.includes(personId);
}

/** A suggestion that the caller may know of: they have a part in it, or it is published where they are. */
export async function visibleSuggestion(ctx: Ctx, id: string): Promise<SuggestionRow> {
  const found = orNotFound(await suggestionById(ctx, id));
  if (await takesPart(ctx, found)) return found;
  const { publishedAt, groupId } = found;
  const read =
    publishedAt !== null && (groupId === null || (await knownGroups(ctx, [groupId])).length > 0);
  return orNotFound(read ? found : null);
}

/** One in which the caller has a part: they read its files, which nobody agreed to publish. */
export async function ownSuggestion(ctx: Ctx, id: string): Promise<SuggestionRow> {
  const found = orNotFound(await suggestionById(ctx, id));
  return orNotFound((await takesPart(ctx, found)) ? found : null);
}

/** What the caller reads of what was said; of a published one no name of its author, and not what was passed on. */
export async function shownNotes(ctx: Ctx, found: SuggestionRow): Promise<NoteRow[]> {
  const notes = await notesOf(ctx, found.id);
  if (await takesPart(ctx, found)) return notes;
  return notes
    .filter(({ kind }) => kind !== "FORWARDED")
    .map((note) => (note.kind === "FILED" ? { ...note, byId: null } : note));
}

/** As `visibleSuggestion`, to ourselves until the transaction is over. */
export async function lockedSuggestion(ctx: Ctx, id: string): Promise<SuggestionRow> {
  await row(
    ctx,
    sql`select ${s.id} from ${s} where ${s.organisationId} = ${ctx.actor.organisationId}
      and ${s.id} = ${id} ${forUpdate(ctx)}`,
  );
  return visibleSuggestion(ctx, id);
}

/** What the caller filed by this tap before. */
export async function filedByTap(ctx: Ctx, tapId: string | null): Promise<SuggestionRow | null> {
  if (tapId === null) return null;
  return await row<SuggestionRow>(
    ctx,
    sql`select ${suggestionColumns} from ${suggestionTables} where ${s.organisationId} = ${ctx.actor.organisationId}
      and ${s.authorId} = ${ctx.actor.personId} and ${s.tapId} = ${tapId}`,
  );
}

/** What is asked of a list of suggestions. */
export interface SuggestionFilter extends PageRequest {
  of: SuggestionList;
  groupId?: string | null;
}

/** Suggestions, the newest first: the caller's own, those they answer or have dealt with, or what is published. */
export async function listSuggestions(
  ctx: Ctx,
  request: SuggestionFilter,
): Promise<Page<SuggestionRow>> {
  const size = sizeOf(request);
  const after = cursorOf(request, 1)?.[0] ?? "~";
  const { personId } = ctx.actor;
  const { groupId = null } = request;
  const read = (where: ReturnType<typeof sql>, most: number) =>
    rows<SuggestionRow>(
      ctx,
      sql`select ${suggestionColumns} from ${suggestionTables} where ${s.organisationId} = ${ctx.actor.organisationId}
        and ${s.id} < ${after} and ${where} ${groupId ? sql`and ${s.groupId} = ${groupId}` : sql``}
        order by ${s.id} desc limit ${most}`,
    );
  const keyOf = ({ id }: SuggestionRow) => [id];
  switch (request.of) {
    case "MINE":
      return pageOf(await read(sql`${s.authorId} = ${personId}`, size + 1), size, keyOf);
    case "HANDLED": {
      const mine = sql`(${s.answeredById} = ${personId} or ${s.forwardedById} = ${personId})`;
      return pageOf(await read(mine, size + 1), size, keyOf);
    }
    case "PUBLISHED": {
      if (groupId && (await knownGroups(ctx, [groupId])).length === 0)
        return pageOf([], size, keyOf);
      const here = groupId ? sql`1 = 1` : sql`${s.groupId} is null`;
      const published = sql`${s.publishedAt} is not null and ${here}`;
      return pageOf(await read(published, size + 1), size, keyOf);
    }
    case "TO_ANSWER": {
      const may = await mayLieWithCaller(ctx);
      const waiting = may === null ? [] : await read(may, MOST_WAITING);
      const mine = [];
      for (const one of waiting)
        if ((await handlersOf(ctx, ctx.actor.organisationId, one)).all.includes(personId))
          mine.push(one);
      return pageOf(mine.slice(0, size + 1), size, keyOf);
    }
  }
}

/** How many of an organisation that wait are looked through. */
const MOST_WAITING = 200;

/** Of those that wait, the ones that may lie with the caller by the roles they hold; null: they hold none. */
async function mayLieWithCaller(ctx: Ctx) {
  const { organisationAdmin, office, headed, groups } = await callerRoles(ctx);
  const waiting = sql`${s.state} in ('OPEN', 'FORWARDED')`;
  if (organisationAdmin || office) return waiting;
  if (groups.size + headed.length === 0) return null;
  const owned = [...groups].flatMap(([id, roles]) => (roles.has("OWNER") ? [id] : []));
  const below = headed.flatMap(({ lineage }) => [
    sql`or ${d.lineage} like ${`${lineage}%`}`,
    sql`or ${gd.lineage} like ${`${lineage}%`}`,
  ]);
  return sql`${waiting} and (${s.groupId} in (${list(owned)}) ${sql.join([sql``, ...below], sql` `)})`;
}
