import { LIMITS } from "@riqing/schema";
import { once } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { words } from "../../../words/zh-cn.ts";
import { type Reach, reachOf } from "../../audience/index.ts";
import { boardScope, knownGroups, visibleGroup } from "../../groups/index.ts";
import { record } from "../../journal/index.ts";
import { chatNameOf } from "../../people/index.ts";
import {
  earliest,
  lastNudges,
  nudgeableAmong,
  nudgeCooldownUntil,
  nudgeOrRefuse,
  type DeliveryTruth,
  truthsAbout,
} from "../../reach/index.ts";
import { whyNotSeeBoard } from "../rulebook/rulebook.policy.ts";
import {
  type AskedScope,
  versionsAskedFor,
  lockRulebook,
  publishedRulebooks,
  type RulebookRow,
  scopeOf,
  visibleRulebook,
} from "../rulebook/rulebook.read.ts";
import { publishedOf } from "../version/version.read.ts";
import * as read from "./signature-board.read.ts";

const MISSING_STATES = ["OUTDATED", "UNSIGNED"] as const;
const ALL_STATES = ["UNSIGNED", "OUTDATED", "SIGNED"] as const;

/**
 * The board of a rulebook, of one group or of all. Members get `NOT_ALLOWED`, strangers find no
 * rulebook, and before a version is published there is nothing to sign: `RULES_NOT_PUBLISHED`.
 */
export async function board(
  ctx: Ctx,
  rulebookId: string,
  groupId: string | null = null,
): Promise<read.SignatureBoard> {
  const book = await visibleRulebook(ctx, rulebookId);
  const [asked, scope] = [await versionsAskedFor(ctx, book), await boardScope(ctx)];
  const seen = asked.find((one) => whyNotSeeBoard(one.scope, scope) === null);
  if (!seen) {
    refuseIf(whyNotSeeBoard(await scopeOf(ctx, book), scope));
    throw new RefusedError("RULES_NOT_PUBLISHED");
  }
  if (groupId === null) return orNotFound(await boardOf(ctx, book, seen.versionId, groupId));
  const group = await visibleGroup(ctx, groupId);
  const { versionId } = orNotFound(askedFirst(asked, group.id));
  refuseIf(whyNotSeeBoard({ appliesToAll: false, groupIds: [group.id] }, scope));
  return orNotFound(await boardOf(ctx, book, versionId, groupId));
}

/** What is asked for in a group: the newest version that lists it, or else one that is for all. */
const askedFirst = (asked: readonly AskedScope[], groupId: string): AskedScope | null =>
  asked.find(
    ({ scope }, i) => (i === 0 && scope.appliesToAll) || scope.groupIds.includes(groupId),
  ) ??
  asked.find(({ scope }) => scope.appliesToAll) ??
  null;

async function boardOf(
  ctx: Ctx,
  book: RulebookRow,
  versionId: string,
  groupId: string | null,
): Promise<read.SignatureBoard | null> {
  const version = (await publishedOf(ctx, book.id)).find(({ id }) => id === versionId);
  if (!version || version.publishedAt === null) return null;
  const scope = await boardScope(ctx);
  return { book, version: { ...version, publishedAt: version.publishedAt }, scope, groupId };
}

/** How each department stands, from one statement; asked once however many fields need it. */
export const departmentsOf = (ctx: Ctx, of: read.SignatureBoard) =>
  once(ctx, `signatures:${of.book.id}:${of.groupId}`, () => read.tallies(ctx, of));

/** A row with when its person was last nudged to sign this version. */
export interface SignerOnBoard extends read.SignerRow {
  /** What became of the messages about it; null: none was sent. */
  delivery: DeliveryTruth | null;
  nudgedAt: Date | null;
}

export async function listPeople(
  ctx: Ctx,
  of: read.SignatureBoard,
  filter: read.SignerFilter,
  request: Parameters<typeof read.people>[3],
) {
  const page = await read.people(ctx, of, filter, request);
  return { ...page, nodes: await withNudges(ctx, of, page.nodes) };
}

async function withNudges(
  ctx: Ctx,
  { version, book }: read.SignatureBoard,
  people: read.SignerRow[],
): Promise<SignerOnBoard[]> {
  const ids = people.map((one) => one.personId);
  const nudged = await lastNudges(ctx, ctx.actor.organisationId, version.id, ids);
  const asked = ids.map((personId) => ({ personId, askedAt: Number(version.publishedAt) }));
  const truths = await truthsAbout(ctx, ctx.actor.organisationId, book.id, asked);
  return people.map((one) => ({
    ...one,
    nudgedAt: nudged.get(one.personId) ?? null,
    delivery: truths.get(one.personId) ?? null,
  }));
}

/** The caller's own row, while it is missing: it stands first. */
export async function ownRow(ctx: Ctx, of: read.SignatureBoard): Promise<SignerOnBoard | null> {
  const everywhere = { ...of, scope: { all: true, groupIds: [], lineages: [] } };
  const own = await read.everybody(ctx, everywhere, {
    states: MISSING_STATES,
    personIds: [ctx.actor.personId],
  });
  return (await withNudges(ctx, of, own))[0] ?? null;
}

/** Whom a nudge can reach: missing, not declined, not on leave, with a channel that reaches them, and not the caller. */
async function nudgeableOf(ctx: Ctx, of: read.SignatureBoard, personIds: readonly string[] | null) {
  const filter = { states: MISSING_STATES, personIds, undeclined: true, present: true };
  const missing = await read.everybody(ctx, of, filter);
  return nudgeableAmong(
    ctx,
    missing.map(({ personId, reached }) => ({ personId, reached: Number(reached) === 1 })),
  );
}

/**
 * How many a nudge would reach now, when the first of those nudged lately may be nudged again, and how many
 * others are missing, each counted once: by the first reason for which a nudge leaves them out.
 */
export const nudgeState = (ctx: Ctx, of: read.SignatureBoard) =>
  once(ctx, `signers:${of.book.id}:${of.groupId}`, async () => {
    const others = (await read.everybody(ctx, of, { states: MISSING_STATES })).filter(
      ({ personId }) => personId !== ctx.actor.personId,
    );
    const undeclined = others.filter(({ declinedReason }) => declinedReason === null);
    const present = undeclined.filter(({ away }) => Number(away) === 0);
    const reachable = present.filter(({ reached }) => Number(reached) === 1);
    const ids = reachable.map(({ personId }) => personId);
    const resting = await nudgeCooldownUntil(ctx, ctx.actor.organisationId, ids);
    return {
      nudgeable: reachable.length - resting.size,
      nudgeAgainAt: earliest(resting),
      leftOut: {
        resting: resting.size,
        declined: others.length - undeclined.length,
        away: undeclined.length - present.length,
        unreachable: present.length - reachable.length,
      },
    };
  });

/**
 * Reminds whoever has not signed the current version and whom a message reaches, or only `personIds`
 * of them (Mission R4, N5). Left out: who has answered, yes or no, who is on leave, and who was reminded
 * within the window. With nobody left, refuses with `NOBODY_TO_NUDGE` or `NUDGED_RECENTLY` (saying until when).
 */
export function nudgeUnsigned(ctx: Ctx, rulebookId: string, personIds: readonly string[] | null) {
  return inTransaction(ctx, async (ctx) => {
    await lockRulebook(ctx, rulebookId);
    const of = await board(ctx, rulebookId);
    const { id, title, number, signByOn } = of.version;
    const nudged = await nudgeOrRefuse(ctx, id, await nudgeableOf(ctx, of, personIds), {
      kind: "RULES_NUDGE",
      title: words.rules.nudged(title, number),
      body: words.rules.signBy(signByOn),
      subjectId: rulebookId,
    });
    await record(ctx, { deed: "rules.nudged", subjectId: id });
    return nudged;
  });
}

/** A text for the chat, with the names of the others whom no message reaches, as `部门-姓名`. */
export async function pasteText(ctx: Ctx, of: read.SignatureBoard): Promise<string> {
  const unreached = await read.everybody(ctx, of, {
    states: MISSING_STATES,
    reach: "UNREACHABLE",
    undeclined: true,
    present: true,
  });
  const others = unreached.filter(({ personId }) => personId !== ctx.actor.personId);
  const called = others.slice(0, LIMITS.pasteNames);
  const names = await Promise.all(called.map(({ personId }) => chatNameOf(ctx, personId)));
  const { title, number, signByOn } = of.version;
  const what = `${title}${words.rules.versionLabel(number)}`;
  return words.board.pasteToSign(what, `（${words.rules.signBy(signByOn)}）`, names);
}

/** One line of an exported board. */
export interface ExportedSigner {
  staffNo: string;
  name: string;
  /** From the top, as "生产部/总装车间". */
  department: string;
  state: read.SignatureState;
  reach: Reach;
  signedAt: Date | null;
  /** Of the newest version they have signed. */
  signedNumber: number | null;
  dueOn: string;
  declinedReason: string | null;
}

/** Everybody on the board, for a file: who has not signed first. */
export async function signatureRows(
  ctx: Ctx,
  rulebookId: string,
  groupId: string | null,
): Promise<{ title: string; people: ExportedSigner[] }> {
  const of = await board(ctx, rulebookId, groupId);
  const people: ExportedSigner[] = [];
  for (const state of ALL_STATES) {
    for (const one of await read.everybody(ctx, of, { states: [state] })) {
      people.push({
        staffNo: one.staffNo,
        name: one.name,
        department: one.path,
        state,
        reach: reachOf(one),
        signedAt: one.signedAt === null ? null : new Date(Number(one.signedAt)),
        signedNumber: one.signedNumber,
        dueOn: read.dueOnFor(ctx, of, one),
        declinedReason: one.declinedReason,
      });
    }
  }
  return { title: of.version.title, people };
}

/** Signed after their day, or still missing after it; not where a leave excuses them (Mission B15). */
export const isLate = (ctx: Ctx, of: read.SignatureBoard, one: read.SignerRow): boolean =>
  read.stateOf(of, one) === "SIGNED"
    ? one.signedLate === 1
    : Number(one.excused) === 0 && ctx.today > read.dueOnFor(ctx, of, one);

/** A rulebook with how far its people are. */
export interface SignatureSummary {
  id: string;
  title: string;
  number: number;
  signByOn: string;
  publishedAt: Date;
  asked: number;
  signed: number;
  /** Missing, and their day has passed. */
  overdue: number;
  /** The groups it lists; none when it applies to all. */
  groupNames: string[];
}

/** The boards the caller may see, of one group or of all, the one published last first. */
export async function boardSummaries(
  ctx: Ctx,
  groupId: string | null,
): Promise<SignatureSummary[]> {
  const scope = await boardScope(ctx);
  const shown = await Promise.all(
    (await publishedRulebooks(ctx, groupId)).map(async (book) => {
      const asked = (await versionsAskedFor(ctx, book)).filter(
        (one) => whyNotSeeBoard(one.scope, scope) === null,
      );
      const shown = groupId === null ? asked[0] : askedFirst(asked, groupId);
      const of = shown ? await boardOf(ctx, book, shown.versionId, groupId) : null;
      return of ? [of] : [];
    }),
  );
  const boards = shown.flat();
  const tallies = await read.totals(ctx, boards);
  const summaries = await Promise.all(
    boards.map(async ({ book, version }) => {
      const { asked = 0, signed = 0, overdue = 0 } = tallies.get(book.id) ?? {};
      const { title, number, signByOn } = version;
      const publishedAt = new Date(version.publishedAt);
      const groupNames = await groupNamesOf(ctx, book);
      return {
        id: book.id,
        title,
        number,
        signByOn,
        publishedAt,
        asked,
        signed,
        overdue,
        groupNames,
      };
    }),
  );
  return summaries
    .filter(({ asked }) => asked > 0)
    .toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
}

async function groupNamesOf(ctx: Ctx, book: RulebookRow): Promise<string[]> {
  const { groupIds } = await scopeOf(ctx, book);
  return (await knownGroups(ctx, groupIds)).map(({ name }) => name);
}
