import { articlesOf, cleanText, LIMITS, rulesLength, rulesLengthFault } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, list, row, rows, sql, update } from "../../../kernel/sql.ts";
import { type NewRow, table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { words } from "../../../words/zh-cn.ts";
import { groupView, visibleGroup } from "../../groups/index.ts";
import { canonical, record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { carryMaterials } from "../material/material.service.ts";
import { Rulebook } from "../rulebook/rulebook.entity.ts";
import { type RulebookScope, whyNotDraft, whyNotDraftAny } from "../rulebook/rulebook.policy.ts";
import { lockRulebook, visibleRulebook } from "../rulebook/rulebook.read.ts";
import { setScope } from "../rulebook/scope.service.ts";
import { blocksFor, categoriesIn, readBlocks } from "../settings/draft-blocks.ts";
import { carryKeysInWorker } from "../text/carry-keys.ts";
import { clausesInWorker, type PastedClause } from "../text/clauses-from-text.ts";
import { draftClauses, draftClausesInWorker } from "../text/draft-clauses.ts";
import { readingMinutes } from "../text/reading.ts";
import { RulesVersion } from "../version/version.entity.ts";
import {
  contentOf,
  currentOf,
  type VersionRow,
  versionRow,
  versionsOf,
  whyNotDraftHere,
} from "../version/version.read.ts";
import { textHashOf } from "../version/version.text.ts";
import { isSameDraft, isUnchanged, whatChanged, withProposers } from "./draft-comparison.ts";
import { readDraft, type RulesDraft } from "./draft.fields.ts";

const g = groupView("g");
const r = table(Rulebook, "r");

/**
 * Saves a draft whole: of a new rulebook, or as the unpublished version of one (Mission R1). What was
 * approved is a draft again. Refuses with `NOT_ALLOWED`, `RULES_DRAFT_CHANGED` (somebody else has saved since;
 * naming who, and the version to look at), `RULES_UNCHANGED` (nothing differs from what
 * is published: text, settings, questions, files, groups), `RULES_DRAFT_EXISTS` (naming it: the caller has begun one of this title already),
 * `BAD_INPUT`; a foreign group or rulebook is not found.
 */
export async function saveDraft(ctx: Ctx, input: RulesDraft): Promise<VersionRow> {
  for (let attempt = 1; ; attempt += 1) {
    const compared = input.rulebookId ? await compare(ctx, input.rulebookId, input) : null;
    const saved = await saveCompared(ctx, input, compared);
    if (saved) return saved;
    // Others save the same draft all the time.
    if (attempt >= MAX_COMPARISONS) throw new RefusedError("TOO_MANY_REQUESTS");
    ctx.cache.clear();
  }
}

const MAX_COMPARISONS = 5;

type Compared = Awaited<ReturnType<typeof compare>>;

/** Null, having changed nothing, where another version was saved since the clauses were compared. */
function saveCompared(
  ctx: Ctx,
  input: RulesDraft,
  compared: Compared | null,
): Promise<VersionRow | null> {
  return inTransaction(ctx, async (ctx) => {
    const known = input.rulebookId ? await writableRulebook(ctx, input.rulebookId) : null;
    const versions = known ? await versionsOf(ctx, known) : [];
    const current = known ? await currentOf(ctx, known) : null;
    const { clauses: given, ...draft } = readDraft(input, ctx.today);
    await refuseForeign(ctx, draft);
    const typed = draft.settings.length === 0;
    const categories = typed ? await categoriesIn(ctx, draft) : [];
    const ids = new Set(categories.map(({ id }) => id));
    const chosen = typed ? readBlocks(input.blocks ?? [], ids, input.chosen ?? []) : {};
    const blocks = blocksFor(categories, chosen);
    if (!known) await refuseBegunTwice(ctx, draft.title);

    const versionsBefore = { latest: versions[0] ?? null, current };
    if (compared && compared.basis !== basisOf(versionsBefore)) return null;
    const pending = versions.find(({ state }) => state !== "PUBLISHED") ?? null;
    const drafted = pending ? await contentOf(ctx, pending) : null;
    const clauses = withProposers(
      compared?.clauses ?? draftClauses(given, { latest: [], current: null }),
      drafted?.clauses ?? [],
    );
    const comprehension =
      drafted?.comprehension ?? (current ? (await contentOf(ctx, current)).comprehension : []);
    const number = pending?.number ?? (versions[0]?.number ?? 0) + 1;
    const textHash = textHashOf({ ...draft, blocks, number, clauses, comprehension });
    const revised = (input.revision ?? pending?.revision ?? 0) !== (pending?.revision ?? 0);
    const statedChange = draft.statedChange || (current ? "" : words.rules.firstPublication);
    const both = [clauses, drafted?.clauses ?? []] as const;
    if (revised && pending && isSameDraft(pending, { ...draft, statedChange, textHash }, both))
      return pending;
    refuseIf(revised ? "RULES_DRAFT_CHANGED" : null, await whatChanged(ctx, pending ?? current));
    const written = { ...draft, blocks, clauses, comprehension };
    const same = current !== null && (await isUnchanged(ctx, { current, pending }, written));
    refuseIf(same ? "RULES_UNCHANGED" : null);

    const rulebookId = known ?? (await addRulebook(ctx, draft.title));
    const id = pending?.id ?? newId();
    await write(ctx, pending === null, {
      id,
      organisationId: ctx.actor.organisationId,
      rulebookId: rulebookId,
      number,
      state: "DRAFT",
      pending: 1,
      title: draft.title,
      statedChange,
      interpretingOffice: draft.interpretingOffice,
      effectiveOn: draft.effectiveOn,
      signByOn: draft.signByOn,
      appliesToAll: draft.appliesToAll ? 1 : 0,
      groupIds: canonical(draft.groupIds),
      settings: canonical(draft.settings),
      blocks: canonical(blocks),
      chosen: canonical(chosen),
      clauses: canonical(clauses),
      comprehension: canonical(comprehension),
      lawJudgements: canonical([]),
      textHash: textHash,
      dutyCount: articlesOf(clauses).length,
      questionCount: comprehension.length,
      readingMinutes: readingMinutes(clauses),
      draftedById: ctx.actor.personId,
      revision: (pending?.revision ?? 0) + 1,
      // What was handed in stays so: whoever approves sees the text as it is then, or is refused.
      submittedById: pending?.submittedById ?? null,
      submittedAt: pending?.submittedAt ?? null,
      returnReason: pending?.returnReason ?? null,
      returnedById: pending?.returnedById ?? null,
      returnedAt: pending?.returnedAt ?? null,
      approvedById: null,
      approvedAt: null,
      updatedAt: ctx.now.getTime(),
    });
    if (!pending && current) await carryMaterials(ctx, current.id, id);
    // Nobody is asked yet, so a rulebook that was never published goes where its draft does.
    if (!current) await setScope(ctx, rulebookId, draft.title, draft);
    await record(ctx, { deed: "rules.drafted", subjectId: id, contentHash: textHash });
    return orNotFound(await versionRow(ctx, id));
  });
}

interface VersionsBefore {
  /** The newest version, published or not. */
  latest: VersionRow | null;
  /** The newest published one. */
  current: VersionRow | null;
}

/** Changes where another version was saved or published. */
const basisOf = ({ latest, current }: VersionsBefore): string =>
  [latest?.id, latest?.revision, latest?.updatedAt, current?.id].join();

const clausesBefore = async (ctx: Ctx, { latest, current }: VersionsBefore) => ({
  latest: latest ? (await contentOf(ctx, latest)).clauses : [],
  current: current ? (await contentOf(ctx, current)).clauses : null,
});

/**
 * Compares the clauses with those before them ahead of the transaction, in which nobody should wait: two
 * long texts take a second. Refuses what saving would refuse first.
 */
async function compare(ctx: Ctx, rulebookId: string, input: RulesDraft) {
  const book = await visibleRulebook(ctx, rulebookId);
  refuseIf(await whyNotDraftHere(ctx, book));
  const versionsBefore = {
    latest: (await versionsOf(ctx, rulebookId))?.[0] ?? null,
    current: await currentOf(ctx, rulebookId),
  };
  const { clauses } = readDraft(input, ctx.today);
  const before = await clausesBefore(ctx, versionsBefore);
  return {
    basis: basisOf(versionsBefore),
    clauses: await draftClausesInWorker(ctx.actor.personId, clauses, before),
  };
}

async function writableRulebook(ctx: Ctx, id: string): Promise<string> {
  const book = await visibleRulebook(ctx, id);
  refuseIf(await whyNotDraftHere(ctx, book));
  await lockRulebook(ctx, id);
  return id;
}

/** Every group must be one that the caller may know of, is still at work, and may write rules for. */
async function refuseForeign(ctx: Ctx, scope: RulebookScope): Promise<void> {
  const caller = await callerRoles(ctx);
  refuseIf(scope.appliesToAll ? whyNotDraft(caller, scope) : null);
  const { organisationId } = ctx.actor;
  const active = await rows<{ id: string }>(
    ctx,
    sql`select ${g.id} from ${g} where ${g.organisationId} = ${organisationId} and ${g.state} = 'ACTIVE'
      and ${g.id} in (${list(scope.groupIds)})`,
  );
  const known = new Set(active.map(({ id }) => id));
  for (const id of scope.groupIds) {
    const refusal = whyNotDraft(caller, { appliesToAll: false, groupIds: [id] });
    if (refusal === null && known.has(id)) continue;
    const { state } = await visibleGroup(ctx, id);
    refuseIf(refusal ?? (state === "ACTIVE" ? null : "GROUP_DISSOLVED"));
  }
}

/** A save that is sent again after a lost answer does not begin a second rulebook. */
async function refuseBegunTwice(ctx: Ctx, title: string): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const begun = await row<{ id: string }>(
    ctx,
    sql`select ${r.id} from ${r} where ${r.organisationId} = ${organisationId} and ${r.title} = ${title}
      and ${r.createdById} = ${personId} and ${r.currentVersionId} is null`,
  );
  if (begun) throw new RefusedError("RULES_DRAFT_EXISTS", { rulebookId: begun.id });
}

async function addRulebook(ctx: Ctx, title: string): Promise<string> {
  const id = newId();
  await insertNew(ctx, Rulebook, [
    {
      id,
      organisationId: ctx.actor.organisationId,
      title,
      appliesToAll: 0,
      currentVersionId: null,
      createdById: ctx.actor.personId,
      createdAt: ctx.now.getTime(),
    },
  ]);
  return id;
}

/** A new row, or the draft's own row with all of it replaced. */
async function write(ctx: Ctx, fresh: boolean, version: NewRow<RulesVersion>): Promise<void> {
  if (fresh) {
    const added = await insertNew(ctx, RulesVersion, [version]);
    refuseIf(added === 0 ? "RULES_DRAFT_EXISTS" : null);
    return;
  }
  const { id, organisationId, ...rest } = version;
  await update(
    ctx,
    RulesVersion,
    rest,
    (v) => sql`${v.id} = ${id} and ${v.organisationId} = ${organisationId}
      and ${v.state} <> 'PUBLISHED'`,
  );
}

/**
 * A pasted policy as clauses to correct (Mission R8): nothing lost, nothing saved. With a rulebook,
 * clauses carry the keys of those they continue. `BAD_INPUT` under 10 and over 50 000 characters.
 */
export async function fromText(
  ctx: Ctx,
  pasted: string,
  rulebookId?: string | null,
): Promise<(PastedClause & { key: string | null })[]> {
  const book = rulebookId ? await visibleRulebook(ctx, rulebookId) : null;
  refuseIf(book ? await whyNotDraftHere(ctx, book) : whyNotDraftAny(await callerRoles(ctx)));
  const fields = new Fields();
  const text = cleanText(pasted);
  const fault = rulesLengthFault(rulesLength(text));
  const limit = fault === "TOO_LONG" ? LIMITS.rulesTextMax : LIMITS.rulesTextMin;
  fields.expect("text", fault === null, fault ?? undefined, limit);
  fields.done();
  const clauses = await clausesInWorker(ctx.actor.personId, text);
  if (!book) return clauses.map((clause) => ({ key: null, ...clause }));
  const latest = (await versionsOf(ctx, book.id))[0];
  const before = latest ? (await contentOf(ctx, latest)).clauses : [];
  const carried = await carryKeysInWorker(ctx.actor.personId, before, clauses);
  return clauses.map((clause, i) => ({ ...clause, key: carried[i]?.key ?? null }));
}
