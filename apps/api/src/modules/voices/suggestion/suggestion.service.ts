import { LIMITS, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import type { Row } from "../../../kernel/table.ts";
import { inTransaction, StaleReadError } from "../../../kernel/transaction.ts";
import { suggestionWords as words } from "../../../words/suggestions.zh-cn.ts";
import { visibleGroup } from "../../groups/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { departmentById, lineageOf, myName, nearestHead } from "../../people/index.ts";
import { measure, settle } from "../../reach/index.ts";
import { answerBy } from "../days/days.read.ts";
import { addNote } from "../note/note.service.ts";
import { handlersOf } from "./handlers.read.ts";
import { Suggestion } from "./suggestion.entity.ts";
import { notifyAboutSuggestion } from "./suggestion.notify.ts";
import { whyNotAnswer, whyNotConsent } from "./suggestion.policy.ts";
import { factsOf, filedByTap, lockedSuggestion } from "./suggestion.read.ts";
import { suggestionById, type SuggestionRow } from "./suggestion.row.ts";
import type { SuggestionAnswer, SuggestionKind } from "./suggestion.state.ts";

/** What somebody has to say, and to whom. */
export interface NewSuggestion {
  kind: SuggestionKind;
  /** To the owner of a group. */
  groupId?: string | null;
  /** To a department. Neither: to the office. */
  departmentId?: string | null;
  title: string;
  text: string;
  fileIds?: readonly string[] | null;
  tapId?: string | null;
}

/**
 * Files a suggestion or a complaint about service, by name (Mission V3). The same tap sent again answers the same one.
 * Refuses with `NO_HEAD_TO_ASK`, `SAID_TOO_OFTEN`, `FILE_EXPIRED`, `BAD_INPUT`; a stranger's group or department is
 * not found.
 */
export function fileSuggestion(ctx: Ctx, input: NewSuggestion): Promise<SuggestionRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const groupId = input.groupId ?? null;
    const departmentId = input.departmentId ?? null;
    if (groupId) await visibleGroup(ctx, groupId);
    if (departmentId) await lineageOf(ctx, departmentId);
    const fields = new Fields();
    fields.expect("departmentId", !groupId || !departmentId);
    const title = fields.text("title", input.title, TEXTS.voiceTitle);
    const text = fields.text("text", input.text, TEXTS.voiceText);
    const tapId = fields.optional("tapId", input.tapId, LIMITS.tapId);
    fields.done();
    const before = await filedByTap(ctx, tapId);
    if (before) return before;
    await measure(ctx, "VOICE", [groupId ?? departmentId ?? organisationId]);
    const id = newId();
    const place = groupId ? "GROUP" : departmentId ? "DEPARTMENT" : "OFFICE";
    const riseOn = await answerBy(ctx);
    const about = { kind: input.kind, authorId: personId, place, groupId, departmentId, title };
    const filed = { filedAt: ctx.now.getTime(), state: "OPEN", riseOn, raised: 0, thanked: 0 };
    const added = await insertNew(ctx, Suggestion, [
      { id, organisationId, ...about, ...filed, tapId } as Row<Suggestion>,
    ]);
    if (added === 0) throw new StaleReadError("it has been filed meanwhile");
    await addNote(ctx, id, { kind: "FILED", text, fileIds: input.fileIds });
    const contentHash = hashOf({ title, text });
    await record(ctx, { deed: "suggestion.filed", subjectId: id, groupId, contentHash });
    const found = await suggestionById.existing(ctx, id);
    const { now } = await handlersOf(ctx, organisationId, found);
    await notifyAboutSuggestion(ctx, organisationId, found, now, {
      kind: "SUGGESTION_FILED",
      title: words.filed(title),
      body: words.filedBody(await myName(ctx), riseOn),
      occasion: "filed",
    });
    return found;
  });
}

/** What somebody answers. */
export interface AnswerToSuggestion {
  suggestionId: string;
  answer: SuggestionAnswer;
  /** The answer; why it is declined, or passed on. */
  text: string;
  /** Of FORWARDED: to which department. */
  departmentId?: string | null;
  /** Whether its author is thanked: there are no points. */
  thanks?: boolean | null;
  fileIds?: readonly string[] | null;
}

/**
 * Answers a suggestion, takes it up, declines it with a reason, or passes it on to a department, whose days begin anew
 * (Mission V3). The same answer again changes nothing. Refuses with `NOT_ALLOWED`, `SUGGESTION_ANSWERED`,
 * `NO_HEAD_TO_ASK`, `SAID_TOO_OFTEN`, `FILE_EXPIRED`, `BAD_INPUT`; a stranger's is not found.
 */
export function answerSuggestion(ctx: Ctx, input: AnswerToSuggestion): Promise<SuggestionRow> {
  return inTransaction(ctx, async (ctx) => {
    const { personId } = ctx.actor;
    const found = await lockedSuggestion(ctx, input.suggestionId);
    const by = input.answer === "FORWARDED" ? found.forwardedById : found.answeredById;
    const there = input.answer !== "FORWARDED" || found.departmentId === input.departmentId;
    if (found.state === input.answer && by === personId && there) return found;
    refuseIf(whyNotAnswer(await factsOf(ctx, found), input.answer));
    const fields = new Fields();
    const text = fields.text("text", input.text, TEXTS.voiceText);
    const forwards = input.answer === "FORWARDED";
    fields.expect(
      "departmentId",
      forwards === Boolean(input.departmentId),
      forwards ? "REQUIRED" : "NOT_VALID",
    );
    fields.done();
    await measure(ctx, "VOICE_NOTE", [found.id]);
    await addNote(ctx, found.id, { kind: input.answer, text, fileIds: input.fileIds });
    const contentHash = hashOf({ answer: input.answer, text, departmentId: input.departmentId });
    const { id: subjectId, groupId } = found;
    const deed = forwards ? "suggestion.forwarded" : "suggestion.answered";
    await record(ctx, { deed, subjectId, groupId, contentHash });
    await settleSuggestion(ctx, found);
    return forwards
      ? await passOn(ctx, found, orNotFound(input.departmentId), text)
      : await answered(ctx, found, input, text);
  });
}

const settleSuggestion = (ctx: Ctx, { id }: SuggestionRow): Promise<void> =>
  settle(ctx, ctx.actor.organisationId, { subjectKind: "SUGGESTION", subjectId: id }, null);

async function answered(
  ctx: Ctx,
  found: SuggestionRow,
  { answer, thanks }: AnswerToSuggestion,
  text: string,
): Promise<SuggestionRow> {
  const { organisationId, personId } = ctx.actor;
  const changed = await changeSuggestion(ctx, found.id, {
    state: answer,
    answeredById: personId,
    answeredAt: ctx.now.getTime(),
    thanked: thanks || Number(found.thanked) === 1 ? 1 : 0,
    riseOn: null,
    // Another answer is agreed to anew.
    authorConsents: null,
    answererConsents: null,
    publishedAt: null,
  });
  await notifyAboutSuggestion(ctx, organisationId, found, [found.authorId], {
    kind: "SUGGESTION_ANSWERED",
    title: words.answer[answer](found.title),
    body: text,
    occasion: `answered:${answer}`,
  });
  return changed;
}

async function passOn(
  ctx: Ctx,
  found: SuggestionRow,
  departmentId: string,
  text: string,
): Promise<SuggestionRow> {
  const { organisationId, personId } = ctx.actor;
  await lineageOf(ctx, departmentId);
  if ((await nearestHead(ctx, organisationId, departmentId)) === null)
    throw new RefusedError("NO_HEAD_TO_ASK");
  const changed = await changeSuggestion(ctx, found.id, {
    state: "FORWARDED",
    place: "DEPARTMENT",
    departmentId,
    forwardedById: personId,
    riseOn: await answerBy(ctx),
    raised: 0,
  });
  const { now } = await handlersOf(ctx, organisationId, changed);
  const to = {
    kind: "SUGGESTION_FILED" as const,
    occasion: `forwarded:${departmentId}`,
    body: text,
  };
  const title = words.forwarded(found.title);
  await notifyAboutSuggestion(ctx, organisationId, found, now, { ...to, title });
  const { name } = await departmentById.existing(ctx, departmentId);
  await notifyAboutSuggestion(ctx, organisationId, found, [found.authorId], {
    kind: "SUGGESTION_ANSWERED",
    title: words.forwardedOn(found.title, name),
    body: text,
    occasion: `forwarded:${departmentId}`,
  });
  return changed;
}

/**
 * Agrees that the suggestion is published with its answer, or does not (any more). It is published, without its author's
 * name, while both agree (Mission V3). Said again, it changes nothing. Refuses with `NOT_ALLOWED`,
 * `SUGGESTION_NOT_ANSWERED`.
 */
export function consentToPublish(
  ctx: Ctx,
  suggestionId: string,
  agrees: boolean,
): Promise<SuggestionRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const found = await lockedSuggestion(ctx, suggestionId);
    refuseIf(whyNotConsent(await factsOf(ctx, found)));
    const said = agrees ? 1 : 0;
    const isAuthor = found.authorId === personId;
    const { authorConsents, answererConsents } = found;
    const before = isAuthor ? authorConsents : answererConsents;
    if (before !== null && Number(before) === said) return found;
    const now = {
      authorConsents: isAuthor ? said : authorConsents,
      answererConsents: isAuthor ? answererConsents : said,
    };
    const both = Number(now.authorConsents) === 1 && Number(now.answererConsents) === 1;
    const publishedAt = both ? ctx.now.getTime() : null;
    const changed = await changeSuggestion(ctx, suggestionId, { ...now, publishedAt });
    const deed = agrees ? "suggestion.publication_agreed" : "suggestion.publication_declined";
    await record(ctx, { deed, subjectId: suggestionId, groupId: found.groupId });
    if (both) {
      const other = isAuthor ? found.answeredById : found.authorId;
      await notifyAboutSuggestion(ctx, organisationId, found, [other], {
        kind: "SUGGESTION_ANSWERED",
        title: words.published(found.title),
        body: words.publishedBody,
        occasion: `published:${publishedAt}`,
      });
    }
    return changed;
  });
}

async function changeSuggestion(
  ctx: Ctx,
  id: string,
  changes: Partial<Row<Suggestion>>,
): Promise<SuggestionRow> {
  const { organisationId } = ctx.actor;
  await update(
    ctx,
    Suggestion,
    changes,
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
  );
  ctx.cache.clear();
  return await suggestionById.existing(ctx, id);
}
