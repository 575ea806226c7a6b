import type { Refusal } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { row, rows, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { words } from "../../../words/zh-cn.ts";
import { adoptSettings, lockSettings, membershipView } from "../../groups/index.ts";
import { canonical, record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { send } from "../../reach/index.ts";
import { tellProposersOfPublication } from "../clause/proposal.service.ts";
import type { LawJudgement } from "../law/law.policy.ts";
import { lawful, recordJudgements } from "../law/law.service.ts";
import { leavingOf, type PublishedScope } from "../rulebook/leaving.policy.ts";
import { Rulebook } from "../rulebook/rulebook.entity.ts";
import { askedIn, liveMemberships } from "../rulebook/rulebook.read.ts";
import { setScope } from "../rulebook/scope.service.ts";
import type { Chosen } from "../settings/draft-blocks.ts";
import { publishedScopes } from "../settings/governing.read.ts";
import { isGovernedTwice } from "../settings/in-force.ts";
import { blocksSayAppeals } from "../settings/printed-settings.ts";
import { restateSettings } from "../settings/settings.service.ts";
import { planRulesReminders } from "../signature/reminder.provider.ts";
import { RulesVersion } from "../version/version.entity.ts";
import {
  lacksOf,
  type VersionFacts,
  whyNotApprove,
  whyNotPublish,
} from "../version/version.policy.ts";
import {
  contentOf,
  lockedVersion,
  publishedOf,
  publishedScope,
  scopeOfVersion,
  type VersionRow,
  versionRow,
} from "../version/version.read.ts";
import { saysAppealDays } from "../version/version.text.ts";
import { settleSubmission, tellSubmitter } from "./submission.service.ts";

const r = table(Rulebook, "r");
const v = table(RulesVersion, "v");
const m = membershipView("m");

/**
 * Approves a draft; twice is once. `textHash` is of what was on screen: if somebody has edited it since,
 * it is `RULES_TEXT_DIFFERS`. Refuses with `NOT_ALLOWED`, `RULES_ALREADY_PUBLISHED`, and with
 * `RULES_UNFINISHED`, naming what is missing.
 */
export function approve(
  ctx: Ctx,
  versionId: string,
  textHash?: string | null,
): Promise<VersionRow> {
  return inTransaction(ctx, async (ctx) => {
    const version = await lockedVersion(ctx, versionId);
    const refusal = whyNotApprove(await factsOf(ctx, version), await callerRoles(ctx));
    refuseIf(refusal, await whatIsMissing(ctx, version, refusal));
    refuseIf(textHash && textHash !== version.textHash ? "RULES_TEXT_DIFFERS" : null);
    if (version.state === "APPROVED") return version;
    await update(
      ctx,
      RulesVersion,
      {
        state: "APPROVED",
        approvedById: ctx.actor.personId,
        approvedAt: ctx.now.getTime(),
        updatedAt: ctx.now.getTime(),
      },
      (v) => sql`${v.id} = ${versionId} and ${v.organisationId} = ${ctx.actor.organisationId}`,
    );
    const { textHash: contentHash } = version;
    await record(ctx, { deed: "rules.approved", subjectId: versionId, contentHash });
    await settleSubmission(ctx, version);
    await tellSubmitter(ctx, version, "approved", null);
    return orNotFound(await versionRow(ctx, versionId));
  });
}

/**
 * Publishes an approved version, and asks everybody it applies to for a signature (Mission R1, R4).
 * Older signatures stay as they are. Twice by the same person is once. Refuses with `NOT_ALLOWED`, `RULES_NOT_APPROVED`,
 * `RULES_ALREADY_PUBLISHED`, `RULES_APPEAL_DAYS_MISSING`, `RULES_GROUP_GOVERNED` (another rulebook lists one of its groups, or is for all, too), `BAD_INPUT` when a day has passed, and with
 * `RULES_TEXT_DIFFERS` when it is not the text of `textHash` any more. `RULES_UNLAWFUL`: the law forbids a
 * clause, and `lawJudgements` does not say why it is no fault; they are kept in the version.
 */
export function publish(
  ctx: Ctx,
  versionId: string,
  textHash?: string | null,
  lawJudgements: readonly LawJudgement[] = [],
): Promise<VersionRow> {
  return inTransaction(ctx, async (ctx) => {
    await lockSettings(ctx, ctx.actor.organisationId);
    const version = await lockedVersion(ctx, versionId);
    if (isMyPublication(ctx, version, textHash)) return version;
    const refusal = whyNotPublish(await factsOf(ctx, version), await callerRoles(ctx), ctx.today);
    refuseIf(refusal, await whatIsMissing(ctx, version, refusal));
    refuseIf(textHash && textHash !== version.textHash ? "RULES_TEXT_DIFFERS" : null);
    const { organisationId, personId } = ctx.actor;
    const scope = scopeOfVersion(version);
    const published = await publishedScopes(ctx, organisationId);
    const next = { ...publishedScope(version), rulebookId: version.rulebookId };
    refuseIf(isGovernedTwice(published, next) ? "RULES_GROUP_GOVERNED" : null);
    const ofBook = [
      ...published.filter(({ rulebookId }) => rulebookId === version.rulebookId),
      next,
    ];
    const judged = await lawful(ctx, version, lawJudgements);
    const at = ctx.now.getTime();
    await update(
      ctx,
      RulesVersion,
      {
        state: "PUBLISHED",
        pending: null,
        lawJudgements: canonical(judged),
        publishedById: personId,
        publishedAt: at,
        updatedAt: at,
      },
      (v) => sql`${v.id} = ${versionId} and ${v.organisationId} = ${organisationId}`,
    );
    await setScope(ctx, version.rulebookId, version.title, scope, ofBook);
    await update(
      ctx,
      Rulebook,
      { currentVersionId: versionId },
      (r) => sql`${r.id} = ${version.rulebookId} and ${r.organisationId} = ${organisationId}`,
    );
    const { textHash: contentHash } = version;
    await record(ctx, { deed: "rules.published", subjectId: versionId, contentHash });
    await recordJudgements(ctx, version, judged);
    const everywhere = ofBook.some(({ appliesToAll }) => appliesToAll);
    const touched = everywhere ? null : [...new Set(ofBook.flatMap(({ groupIds }) => groupIds))];
    await adoptChosen(ctx, versionId);
    await restateSettings(ctx, organisationId, ctx.today, touched);
    await askToSign(ctx, version, ofBook);
    await tellProposersOfPublication(ctx, version);
    return orNotFound(await versionRow(ctx, versionId));
  });
}

/** The same tap, sent again or arriving twice. */
const isMyPublication = ({ actor }: Ctx, version: VersionRow, textHash?: string | null): boolean =>
  version.state === "PUBLISHED" &&
  version.publishedById === actor.personId &&
  (!textHash || textHash === version.textHash);

/** What the version chooses is customary in its categories from now on. */
async function adoptChosen(ctx: Ctx, versionId: string): Promise<void> {
  const read = await row<{ chosen: string }>(
    ctx,
    sql`select ${v.pick("chosen")} from ${v} where ${v.id} = ${versionId}
      and ${v.organisationId} = ${ctx.actor.organisationId}`,
  );
  const chosen = Object.entries(JSON.parse(orNotFound(read).chosen) as Chosen);
  for (const [categoryId, settings] of chosen) await adoptSettings(ctx, categoryId, settings);
}

/** What `version.policy.ts` asks of a version. */
export async function factsOf(ctx: Ctx, version: VersionRow): Promise<VersionFacts> {
  const content = await contentOf(ctx, version);
  const { blocks, settings } = content;
  const said = blocks.length > 0 ? blocksSayAppeals(blocks) : saysAppealDays(settings);
  const unfinished = lacksOf({ ...version, ...content }).length > 0;
  return { ...version, saysAppealDays: said, unfinished };
}

/** Which fields a refusal is about. */
async function whatIsMissing(ctx: Ctx, version: VersionRow, refusal: Refusal | null) {
  if (refusal === "BAD_INPUT") return { fields: daysPassed(ctx, version) };
  if (refusal !== "RULES_UNFINISHED") return {};
  return { fields: lacksOf({ ...version, ...(await contentOf(ctx, version)) }) };
}

const daysPassed = ({ today }: Ctx, version: VersionRow) =>
  (["effectiveOn", "signByOn"] as const)
    .filter((path) => version[path] < today)
    .map((path) => ({ path, reason: "NOT_VALID" }));

async function askToSign(
  ctx: Ctx,
  version: VersionRow,
  published: readonly PublishedScope[],
): Promise<void> {
  const { organisationId } = ctx.actor;
  const people = await rows<{ personId: string }>(
    ctx,
    sql`select distinct ${m.pick("personId")} from ${r}
      join ${liveMemberships} on ${m.organisationId} = ${r.organisationId}
      where ${r.id} = ${version.rulebookId} and ${r.organisationId} = ${organisationId}
      and ${askedIn(ctx, sql`${m.groupId}`)} = ${version.id}`,
  );
  await send(
    ctx,
    organisationId,
    people.map(({ personId }) => messageToSign(personId, version)),
  );
  // Where it does not apply yet, an older one goes on being asked for.
  const { all, groups } = leavingOf(published, ctx.today);
  const kept = [...groups.values(), ...(all ? [all] : [])].map(({ versionId }) => versionId);
  const older = (await publishedOf(ctx, version.rulebookId))
    .filter(({ id, signByOn }) => kept.includes(id) && signByOn >= ctx.today)
    .map(({ signByOn }) => signByOn);
  const days = [...new Set([version.signByOn, ...older])];
  await planRulesReminders(ctx, organisationId, version.rulebookId, days, true);
}

type Asked = Pick<
  VersionRow,
  "id" | "rulebookId" | "title" | "number" | "statedChange" | "signByOn"
>;

/** What somebody is told who is to sign a version: once, whether it was published or they joined. */
export const messageToSign = (
  personId: string,
  version: Asked,
  dueOn: string = version.signByOn,
) => ({
  personId,
  kind: "RULES_TO_SIGN" as const,
  title: words.rules.toSign(version.title, version.number),
  body: `${words.rules.signBy(dueOn)} · ${version.statedChange}`,
  subjectId: version.rulebookId,
  occasion: `RULES_TO_SIGN:${version.id}`,
});
