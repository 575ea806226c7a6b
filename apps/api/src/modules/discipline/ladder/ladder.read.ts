import {
  kindsInUse,
  LIMITS,
  SHIPPED_VIOLATIONS,
  type SettingValues,
  SHIPPED_SETTINGS,
  type ViolationKind,
} from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { membershipView, settingsIn, visibleGroup } from "../../groups/index.ts";
import { callerRoles, colleague } from "../../people/index.ts";
import { citedVersion } from "../../rules/index.ts";
import { whyNotRecord } from "../case/case.policy.ts";
import { measuresOf, strikeOf } from "../measure/measure.read.ts";
import {
  type Counting,
  nextSteps,
  type Proposal,
  proposedStep,
  strikesBefore,
} from "./ladder.policy.ts";

/** The settings by which something that happened in a group on a day is judged. */
export interface RulesOfDay {
  values: Partial<SettingValues>;
  versionId: string | null;
}

/** What held in a group on a day (semantics: nothing is retroactive). */
export async function rulesOn(ctx: Ctx, groupId: string, day: BusinessDay): Promise<RulesOfDay> {
  const { organisationId } = ctx.actor;
  const inForce = orNotFound((await settingsIn(ctx, organisationId, [groupId], day)).get(groupId));
  return { values: { ...SHIPPED_SETTINGS, ...inForce.values }, versionId: inForce.versionId };
}

export const kindsIn = ({ violations }: Partial<SettingValues>): readonly ViolationKind[] =>
  kindsInUse(violations ?? SHIPPED_VIOLATIONS);

export const countingIn = (values: Partial<SettingValues>, timeZone: string): Counting => ({
  months: values.strikeMonths ?? 3,
  by: values.strikesCountedBy ?? "ALL_KINDS",
  timeZone,
});

/** What the ladder proposes for something that a person did, and which of their measures it counted. */
export async function proposalFor(
  ctx: RequestContext,
  values: Partial<SettingValues>,
  act: { groupId: string; personId: string; kind: ViolationKind; at: number; signed: boolean },
): Promise<{ proposal: Proposal; countedIds: string[]; next: string[] }> {
  const where = values.strikesCountedIn === "ORGANISATION" ? null : act.groupId;
  const measures = await measuresOf(ctx, act.personId, where);
  const counted = strikesBefore(
    measures.map(strikeOf),
    { at: act.at, kindKey: act.kind.key },
    countingIn(values, ctx.timeZone),
  );
  const standing = {
    strikes: counted.length,
    signed: act.signed,
    removalNeedsRepetition: values.removalNeedsRepetition ?? false,
  };
  return {
    proposal: proposedStep(act.kind, standing),
    countedIds: counted.map(({ id }) => id),
    next: nextSteps(act.kind, standing, LIMITS.nextCases),
  };
}

/** The kinds of violation in a group today, for its members and whoever answers for it (Mission D1, D2). */
export async function violationKinds(ctx: Ctx, groupId: string): Promise<readonly ViolationKind[]> {
  await visibleGroup(ctx, groupId);
  return kindsIn((await rulesOn(ctx, groupId, ctx.today)).values);
}

/** Those that a kind rests on come first, in its own order; then the others, in that of the rules. */
export function proposedFirst<Clause extends { key: string }>(
  clauses: readonly Clause[],
  named: readonly string[],
): { clauses: Clause[]; restsOn: string[] } {
  const first = named.flatMap((key) => clauses.find((clause) => clause.key === key) ?? []);
  const others = clauses.filter((clause) => !first.includes(clause));
  return { clauses: [...first, ...others], restsOn: first.map(({ key }) => key) };
}

/** What the ladder of a kind proposes for a person now, for whoever may record it. */
export async function ladderFor(ctx: Ctx, groupId: string, personId: string, kindKey: string) {
  const group = await visibleGroup(ctx, groupId);
  refuseIf(whyNotRecord(await callerRoles(ctx), group));
  const person = await colleague(ctx, personId);
  const { values, versionId } = await rulesOn(ctx, groupId, ctx.today);
  const kind = orNotFound(kindsIn(values).find(({ key }) => key === kindKey));
  const at = ctx.now.getTime();
  const cited = versionId ? await citedVersion(ctx, versionId, person.id, at) : null;
  const signed = cited !== null && cited.signedAt !== null;
  const read = await proposalFor(ctx, values, { groupId, personId, kind, at, signed });
  const clauses = (cited?.clauses ?? []).filter(({ heading }) => !heading);
  return { kind, signed, ...read, ...proposedFirst(clauses, kind.clauses ?? []) };
}

const ms = membershipView("ms");

/** From when until when a person was in a group. */
export const staysIn = (ctx: Ctx, groupId: string, personId: string) =>
  rows<{ joinedAt: number; leftAt: number | null }>(
    ctx,
    sql`select ${ms.pick("joinedAt", "leftAt")} from ${ms}
      where ${ms.organisationId} = ${ctx.actor.organisationId} and ${ms.groupId} = ${groupId}
      and ${ms.personId} = ${personId}`,
  );
