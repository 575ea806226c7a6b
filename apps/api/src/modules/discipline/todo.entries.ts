import { LIMITS } from "@riqing/schema";
import { businessDayOf } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { circularWords } from "../../words/circular.zh-cn.ts";
import { disciplineWords as words } from "../../words/discipline.zh-cn.ts";
import { authorityScope } from "../people/authority.policy.ts";
import { callerRoles, distinctName } from "../people/index.ts";
import type { TodoEntry } from "../todo/index.ts";
import { appealQueue } from "./appeal/queue.read.ts";
import { isHeard } from "./case/case.policy.ts";
import { casesAboutMe, listCases } from "./case/case.read.ts";
import { caseById, type CaseRow, settingsOfCase } from "./case/case.row.ts";
import { DEED_OF } from "./case/entitled.policy.ts";
import { entitledIn } from "./case/right.read.ts";
import { circularFacts } from "./circular/circular.facts.ts";
import { whyNotPublish } from "./circular/circular.policy.ts";
import { circularsProposed } from "./circular/proposal.read.ts";
import { carriersOf } from "./measure/carriers.read.ts";
import { hearingOfCase } from "./measure/decide.service.ts";
import { measureOfCase, toCarryOut, toReview } from "./measure/measure.read.ts";
import { proposalForCase } from "./measure/proposal.read.ts";
import { whyNotReview } from "./measure/review.policy.ts";
import { reviewOfMeasure } from "./measure/review.read.ts";
import { standingOf } from "./measure/standing.read.ts";
import { stepText } from "./measure/told.service.ts";

const noDeadline = { dueAt: null, dueOn: null };

/** What waits for the caller in cases: about themselves, to decide, to carry out, to look at again, and appeals to decide. */
export async function caseEntries(ctx: Ctx): Promise<TodoEntry[]> {
  const about = [...(await toSay(ctx)), ...(await toAcknowledge(ctx))];
  const { all, groupIds, lineages } = authorityScope(await callerRoles(ctx), "RECORD_VIOLATION");
  if (!all && groupIds.length === 0 && lineages.length === 0) return about;
  const handled = [
    ...(await toDecide(ctx)),
    ...(await measuresToCarryOut(ctx)),
    ...(await measuresToReview(ctx)),
    ...(await appealsToDecide(ctx)),
    ...(await circularsToDecide(ctx)),
  ];
  // Of a case that waits for several things, the first is shown: its page has the others.
  const first = new Map([...about, ...handled].toReversed().map((entry) => [entry.id, entry]));
  return [...about, ...handled].filter((entry) => first.get(entry.id) === entry);
}

/** The caller may state their side until the hearing is over. Others who look over a shoulder read nothing of it. */
async function toSay(ctx: Ctx): Promise<TodoEntry[]> {
  const open = await casesAboutMe(ctx, ["OPEN", "TO_CORRECT"], LIMITS.pageSize);
  return open
    .filter(
      ({ sideStatedAt, citesNothing, hearUntil }) =>
        sideStatedAt === null &&
        citesNothing === null &&
        (hearUntil === null || Number(hearUntil) > ctx.now.getTime()),
    )
    .map(({ id, hearUntil }) => ({
      id,
      title: words.toLookAt,
      dueAt: hearUntil === null ? null : new Date(Number(hearUntil)),
      dueOn: null,
      urgent: true,
    }));
}

/** A measure that the caller has not confirmed the receipt of. */
async function toAcknowledge(ctx: Ctx): Promise<TodoEntry[]> {
  const decided = await casesAboutMe(ctx, ["DECIDED"], LIMITS.pageSize);
  const measures = await Promise.all(decided.map(({ id }) => measureOfCase(ctx, id)));
  return measures.flatMap((measure) =>
    measure?.decidedAt && measure.acknowledgedAt === null && measure.revokedAt === null
      ? [{ id: measure.caseId, title: words.toLookAt, ...noDeadline, forDay: ctx.today }]
      : [],
  );
}

/** The open cases that the caller decides: what the ladder proposes, or somebody did. */
async function toDecide(ctx: Ctx): Promise<TodoEntry[]> {
  const { nodes } = await listCases(ctx, { open: true, first: LIMITS.pageSize });
  const citing = nodes.filter(({ citesNothing }) => citesNothing === null);
  const entries = await Promise.all(citing.map((found) => decisionEntry(ctx, found)));
  return entries.filter((entry) => entry !== null);
}

async function decisionEntry(ctx: Ctx, found: CaseRow): Promise<TodoEntry | null> {
  const proposed = await measureOfCase(ctx, found.id);
  const { proposal } = await proposalForCase(ctx, found);
  const deed = DEED_OF[proposed?.measure ?? proposal.step.measure];
  const { personIds } = await entitledIn(ctx, found, settingsOfCase(found).rights, deed);
  if (!personIds.includes(ctx.actor.personId)) return null;
  const { id, hearUntil, kindName } = found;
  const waits = hearUntil !== null && !isHeard(hearingOfCase(found), ctx.now.getTime());
  return {
    id,
    title: words.toDecide(await distinctName(ctx, found.personId), kindName),
    ...noDeadline,
    forDay: waits ? businessDayOf(new Date(Number(hearUntil)), ctx.timeZone) : ctx.today,
  };
}

/** What the caller is to do in the chat, until when. */
async function measuresToCarryOut(ctx: Ctx): Promise<TodoEntry[]> {
  const entries = await Promise.all(
    (await toCarryOut(ctx, LIMITS.pageSize)).map(async (measure) => {
      const found = await caseById.existing(ctx, measure.caseId);
      const { personIds } = await carriersOf(ctx, found, measure);
      const { state, carryOutBy } = await standingOf(ctx, measure);
      if (state !== "TOLD" || !personIds.includes(ctx.actor.personId)) return null;
      const title = words.toCarryOut(await distinctName(ctx, found.personId), stepText(measure));
      return { id: found.id, title, dueAt: carryOutBy, dueOn: null };
    }),
  );
  return entries.filter((entry) => entry !== null);
}

/** What was decided at once, or reopened, and waits for the caller to look at it. */
async function measuresToReview(ctx: Ctx): Promise<TodoEntry[]> {
  const entries = await Promise.all(
    (await toReview(ctx, LIMITS.pageSize)).map(async (measure) => {
      const found = await caseById.existing(ctx, measure.caseId);
      const { facts, reviewers, excluded, missed } = await reviewOfMeasure(ctx, found, measure);
      if (whyNotReview(facts, ctx.actor.personId, reviewers, excluded) !== null) return null;
      const title = words.toReview(await distinctName(ctx, found.personId), stepText(measure));
      const first = missed === 0 && measure.reviewBy !== null;
      const dueAt = first ? new Date(Number(measure.reviewBy)) : null;
      return { id: found.id, title, dueAt, dueOn: null, ...(first ? {} : { forDay: ctx.today }) };
    }),
  );
  return entries.filter((entry) => entry !== null);
}

/** Circulars that others propose and the caller publishes, or does not. */
async function circularsToDecide(ctx: Ctx): Promise<TodoEntry[]> {
  const entries = await Promise.all(
    (await circularsProposed(ctx, LIMITS.pageSize)).map(async (caseId) => {
      const found = await caseById.existing(ctx, caseId);
      const facts = await circularFacts(ctx, found);
      if (facts.right !== "DECIDES" || whyNotPublish(facts) !== null) return null;
      return {
        id: caseId,
        title: circularWords.toDecide(found.number),
        ...noDeadline,
        forDay: ctx.today,
      };
    }),
  );
  return entries.filter((entry) => entry !== null);
}

const appealsToDecide = async (ctx: Ctx): Promise<TodoEntry[]> =>
  Promise.all(
    (await appealQueue(ctx)).map(async ({ found, review }) => ({
      id: found.id,
      title: words.lodged(await distinctName(ctx, found.personId), found.number),
      dueAt: null,
      dueOn: review.dueOn,
    })),
  );
