import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, RefusedError } from "../../../kernel/refusal.ts";
import { words } from "../../../words/zh-cn.ts";
import { changedSettings, type PrintedChange } from "../settings/changed-settings.ts";
import { mySignature, signedBefore } from "../signature/signature.read.ts";
import {
  compareVersions,
  compareVersionsInWorker,
  type LabelledClause,
  type ShownChange,
} from "../text/changes-since.ts";
import {
  contentOf,
  publishedOf,
  type VersionRow,
  visibleVersion,
} from "../version/version.read.ts";

/** What changed between two versions; `from` null: nothing to compare with, so all is to be read. */
export interface Difference {
  from: VersionRow | null;
  to: VersionRow;
  /** When the caller signed `from`; null where they did not. */
  signedAt: Date | null;
  changes: ShownChange[];
  /** 条 of `to` in which nothing changed. */
  unchanged: number;
  settings: PrintedChange[];
}

/**
 * What changed since `sinceVersionId`, by default since the version this person signed last (Mission
 * B3). Versions of another rulebook, and later ones, are nothing to compare with: `BAD_INPUT`.
 */
export async function difference(
  ctx: Ctx,
  versionId: string,
  sinceVersionId?: string | null,
): Promise<Difference> {
  const { version: to } = await visibleVersion(ctx, versionId);
  const from = sinceVersionId
    ? (await visibleVersion(ctx, sinceVersionId)).version
    : await lastSigned(ctx, to);
  if (from && (from.rulebookId !== to.rulebookId || from.number > to.number)) {
    throw new RefusedError("BAD_INPUT", {
      fields: [{ path: "sinceVersionId", reason: "NOT_VALID" }],
    });
  }
  if (!from) return { from, to, signedAt: null, changes: [], unchanged: 0, settings: [] };
  const signed = await mySignature(ctx, from);
  const signedAt = signed ? new Date(signed.signedAt) : null;
  const [was, is] = await Promise.all([contentOf(ctx, from), contentOf(ctx, to)]);
  const settings = changedSettings(was, is);
  return { from, to, signedAt, ...(await between(ctx, from, to)), settings };
}

/** The clauses that differ between two versions of a rulebook. */
export async function between(
  ctx: Ctx,
  from: VersionRow,
  to: VersionRow,
): Promise<Pick<Difference, "changes" | "unchanged">> {
  const steps = (await publishedOf(ctx, to.rulebookId))
    .filter(({ number }) => number > from.number && number < to.number)
    .toReversed();
  const [before, ...later] = await Promise.all(
    [from, ...steps, ...(from.id === to.id ? [] : [to])].map(
      async (one) => (await contentOf(ctx, one)).clauses,
    ),
  );
  const start = orNotFound(before);
  return await compared(ctx, [from, ...steps, to], start, later.length > 0 ? later : [start]);
}

type Comparison = ReturnType<typeof compareVersions>;

/**
 * Comparisons of published versions, which never change. Kept from when they begin, so that what many people
 * ask for at the same time is compared once.
 */
const known = new Map<string, Promise<Comparison>>();
const MAX_KNOWN = 200;
/** Texts up to this length are compared at once: to hand them over would take longer. */
const SHORT_TEXT_CHARACTERS = 10_000;

function compared(
  ctx: Ctx,
  versions: readonly VersionRow[],
  start: readonly LabelledClause[],
  later: readonly (readonly LabelledClause[])[],
): Promise<Comparison> {
  const key = versions.map(({ id }) => id).join();
  const kept = known.get(key);
  if (kept) {
    // The one that was not asked for longest is the first to go.
    known.delete(key);
    known.set(key, kept);
    return kept;
  }
  const characters = [start, ...later].flat().reduce((sum, { text }) => sum + text.length, 0);
  const found =
    characters <= SHORT_TEXT_CHARACTERS
      ? Promise.resolve(compareVersions(start, later))
      : compareVersionsInWorker(ctx.actor.personId, start, later);
  if (versions.every(({ state }) => state === "PUBLISHED")) {
    const [oldest] = known.keys();
    if (known.size >= MAX_KNOWN && oldest !== undefined) known.delete(oldest);
    known.set(key, found);
    found.catch(() => known.delete(key));
  }
  return found;
}

/** The last version before `version` that the caller signed. */
export async function lastSigned(ctx: Ctx, version: VersionRow): Promise<VersionRow | null> {
  const signed = await signedBefore(ctx, version);
  if (!signed) return null;
  return (
    (await publishedOf(ctx, version.rulebookId)).find(({ id }) => id === signed.versionId) ?? null
  );
}

/** What changed since the caller last signed; nothing, where they never did. */
export async function changesForMe(ctx: Ctx, version: VersionRow): Promise<ShownChange[]> {
  const from = await lastSigned(ctx, version);
  return from ? (await between(ctx, from, version)).changes : [];
}

/** The sentence that the caller signs, or has signed. */
export async function statementFor(ctx: Ctx, version: VersionRow): Promise<string> {
  const signed = await mySignature(ctx, version);
  if (signed) return signed.statement;
  const { title, number } = version;
  const changed = (await changesForMe(ctx, version)).length;
  return changed > 0
    ? words.rules.statementOfChange(title, number, changed)
    : words.rules.statement(title, number);
}
