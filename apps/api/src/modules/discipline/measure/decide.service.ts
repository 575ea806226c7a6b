import { ladderText, type LadderStep, lawFindings, LIMITS, type Measure } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { inTransaction, StaleReadError } from "../../../kernel/transaction.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { record } from "../../journal/index.ts";
import { distinctName, grantView, myName } from "../../people/index.ts";
import { settle } from "../../reach/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { type DecisionFacts, deviates, isHeard, whyNotDecide } from "../case/case.policy.ts";
import { lockedRecord } from "../case/case.read.ts";
import { type CaseRow, inCase, settingsOfCase } from "../case/case.row.ts";
import { changeCase } from "../case/case.service.ts";
import { DEED_OF } from "../case/entitled.policy.ts";
import { entitledIn, rightIn } from "../case/right.read.ts";
import { askReviewers, reviewFrom } from "./at-once.service.ts";
import { changeMeasure } from "./measure.change.ts";
import { CaseMeasure } from "./measure.entity.ts";
import { needsHearing } from "./measure.policy.ts";
import { measureNow, type MeasureRow } from "./measure.read.ts";
import { kindOfCase, proposalForCase } from "./proposal.read.ts";

const g = grantView("g");

/** What somebody decides, or proposes. */
export interface DecisionInput {
  caseId: string;
  measure: Measure;
  /** Of a mute: 1 to 30 days of 24 hours. */
  days?: number | null;
  /** Why it differs from what the ladder proposes; needed where it does. */
  deviationReason?: string | null;
  /** Why it could not wait until the member was heard; only for kinds that are marked so. */
  atOnceReason?: string | null;
}

const MOST_MUTE_DAYS = 30;

/**
 * Decides what a case brings, or proposes it where the caller only proposes (Mission D2, D3, D6). Refuses with
 * `CASE_CONFLICTED`, `NOT_ALLOWED`, `CASE_DECIDED` (with by whom), `CASE_CLOSED`, `CASE_CITES_NOTHING`,
 * `MEASURE_UNSIGNED`, `MEASURE_NEEDS_REPETITION`, `OWNER_MUST_STAY`, `CASE_NOT_HEARD` (with until when),
 * `FINE_NOT_EXECUTED` (with why), `BAD_INPUT`; then nothing has changed.
 */
export function decideMeasure(ctx: Ctx, input: DecisionInput): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const wish = wishOf(input);
    const found = await lockedRecord(ctx, input.caseId);
    const values = settingsOfCase(found);
    const known = await measureNow(ctx, found.id);
    const right = await rightIn(ctx, found, values.rights, DEED_OF[input.measure]);
    const { facts, countedIds } = await decisionFacts(ctx, found, known, right);
    const refusal = whyNotDecide(facts, wish);
    refuseIf(refusal, await sayWhy(ctx, refusal, found, known));
    refuseFines(wish.deviation, wish.atOnce);
    const fields = new Fields();
    const deviation = deviates(wish.step, facts.proposal);
    fields.expect("deviationReason", !deviation || wish.deviation !== null, "REQUIRED");
    fields.done();

    const { personIds: deciders, wentUp } = await entitledIn(
      ctx,
      found,
      values.rights,
      DEED_OF[input.measure],
    );
    const { personId } = ctx.actor;
    const decides = right === "DECIDES";
    const atOnce = !facts.heard && wish.atOnce !== null && needsHearing(input.measure);
    const { proposal } = facts;
    const row = {
      measure: input.measure,
      days: wish.step.days ?? null,
      ladderMeasure: proposal.step.measure,
      ladderDays: proposal.step.days ?? null,
      strikeNumber: proposal.number,
      limitedBy: proposal.limitedBy,
      builtOn: JSON.stringify(countedIds),
      deviationReason: deviation ? wish.deviation : null,
      atOnceReason: facts.heard ? null : wish.atOnce,
      ...(decides && atOnce ? await reviewFrom(ctx, found) : {}),
      ...(decides
        ? { decidedById: personId, decidedAt: ctx.now.getTime() }
        : { proposedById: personId }),
      wentUp: wentUp ? 1 : 0,
      carryOutHours: values.carryOutHours ?? 24,
    };
    const measureId = await writeMeasure(ctx, found, known, row);
    const deed = decides ? "measure.decided" : "measure.proposed";
    await record(ctx, { deed, subjectId: measureId, groupId: found.groupId });
    if (!decides) return await askDeciders(ctx, found, wish.step, deciders);
    const closed = await closeDecided(ctx, found, wish.step);
    if (atOnce) await askReviewers(ctx, closed);
    return closed;
  });
}

function wishOf(input: DecisionInput) {
  const fields = new Fields();
  const muted = input.measure === "MUTE";
  const days = input.days ?? null;
  const fits = days !== null && Number.isInteger(days) && days >= 1 && days <= MOST_MUTE_DAYS;
  fields.expect("days", muted ? fits : days === null, days === null ? "REQUIRED" : "NOT_VALID");
  const deviation = fields.optional("deviationReason", input.deviationReason, LIMITS.reason);
  const atOnce = fields.optional("atOnceReason", input.atOnceReason, LIMITS.reason);
  fields.done();
  const step: LadderStep = { measure: input.measure, ...(days === null ? {} : { days }) };
  return { step, deviation, atOnce };
}

/** What the policy asks of a decision in this case at this moment. */
export async function decisionFacts(
  ctx: Ctx,
  found: CaseRow,
  known: MeasureRow | null,
  right: DecisionFacts["right"],
): Promise<{ facts: DecisionFacts; countedIds: string[]; next: string[] }> {
  const { groupId, personId } = found;
  const { proposal, countedIds, next } = await proposalForCase(ctx, found);
  const facts = {
    state: found.state,
    decided: known !== null && known.decidedAt !== null,
    citesNothing: found.citesNothing !== null,
    conflicted: inCase(found).has(ctx.actor.personId),
    right,
    signed: found.signedAt !== null,
    kindAtOnce: kindOfCase(found).atOnce,
    removalNeedsRepetition: settingsOfCase(found).removalNeedsRepetition ?? false,
    proposal,
    heard: isHeard(hearingOfCase(found), ctx.now.getTime()),
    ownsGroup: await owns(ctx, groupId, personId),
  };
  return { facts, countedIds, next };
}

export const hearingOfCase = ({ sideStatedAt, hearUntil }: CaseRow) => ({
  sideStatedAt: sideStatedAt === null ? null : Number(sideStatedAt),
  hearUntil: hearUntil === null ? null : Number(hearUntil),
});

const owns = async (ctx: Ctx, groupId: string, personId: string): Promise<boolean> =>
  (await row(
    ctx,
    sql`select 1 as yes from ${g} where ${g.organisationId} = ${ctx.actor.organisationId}
      and ${g.scopeId} = ${groupId} and ${g.personId} = ${personId}
      and ${g.role} = 'OWNER' and ${g.live} = 1`,
  )) !== null;

/** What the screen needs beside a refusal: who was faster, or until when the member is heard. */
async function sayWhy(
  ctx: Ctx,
  refusal: string | null,
  found: CaseRow,
  known: MeasureRow | null,
): Promise<Record<string, unknown>> {
  if (refusal === "CASE_DECIDED" && known?.decidedById)
    return { decidedBy: await distinctName(ctx, known.decidedById) };
  if (refusal === "CASE_NOT_HEARD" && found.hearUntil !== null)
    return { until: new Date(Number(found.hearUntil)).toISOString() };
  return {};
}

/** Employers have no legal ground for a fine: it is refused with the sentence why (Mission D5). */
export function refuseFines(...texts: (string | null)[]): void {
  const money = ["FINE", "WAGES", "DEPOSIT"];
  const fine = texts
    .flatMap((text) => (text === null ? [] : lawFindings(text)))
    .find(({ topic }) => money.includes(topic));
  if (fine) throw new RefusedError("FINE_NOT_EXECUTED", { why: fine.why, instead: fine.instead });
}

/** A case has one measure: a proposal becomes the decision. */
async function writeMeasure(
  ctx: Ctx,
  found: CaseRow,
  known: MeasureRow | null,
  row: Parameters<typeof changeMeasure>[2] & { measure: Measure; ladderMeasure: Measure },
): Promise<string> {
  if (known) {
    await changeMeasure(ctx, known.id, row);
    return known.id;
  }
  const { groupId, personId, kindKey } = found;
  const id = newId();
  const added = await insertNew(ctx, CaseMeasure, [
    {
      id,
      organisationId: ctx.actor.organisationId,
      caseId: found.id,
      groupId,
      personId,
      kindKey,
      strikeNumber: 1,
      builtOn: "[]",
      wentUp: 0,
      carryOutHours: 24,
      ...row,
      pauses: "[]",
      removed: 0,
      termsTold: 0,
      reviewTermsTold: 0,
    },
  ]);
  if (added === 0) throw new StaleReadError("it has been decided meanwhile");
  return id;
}

async function closeDecided(ctx: Ctx, found: CaseRow, step: LadderStep): Promise<CaseRow> {
  const { organisationId, personId } = ctx.actor;
  const closed = { state: "DECIDED" as const, closedAt: ctx.now.getTime(), closedById: personId };
  const changed = await changeCase(ctx, found.id, closed);
  await settle(ctx, organisationId, { subjectKind: "CASE", subjectId: found.id }, null);
  await notifyAboutCase(ctx, found, [found.personId], {
    kind: "MEASURE_DECIDED",
    title: words.decided(ladderText([step]), found.kindName),
    body: words.decidedBody,
    occasion: "decided",
  });
  return changed;
}

async function askDeciders(
  ctx: Ctx,
  found: CaseRow,
  step: LadderStep,
  deciders: readonly string[],
): Promise<CaseRow> {
  await notifyAboutCase(ctx, found, deciders, {
    kind: "CASE_TO_DECIDE",
    title: words.proposed(await myName(ctx), ladderText([step])),
    body: words.toDecide(await distinctName(ctx, found.personId), found.kindName),
    occasion: `proposed:${ctx.now.getTime()}`,
  });
  return found;
}
