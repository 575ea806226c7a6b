import { cleanText, foldText, LIMITS, TEXTS, type ViolationKind } from "@riqing/schema";
import { businessDayOf } from "../../../kernel/business-day.ts";
import { DAY } from "../../../kernel/clock.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { insertNumbered } from "../../../kernel/numbered.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { lockGroups, visibleGroup } from "../../groups/index.ts";
import { canonical, hashOf, record, sha256 } from "../../journal/index.ts";
import { boundAtOf, callerRoles, colleague, distinctName, myName } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { citedVersion } from "../../rules/index.ts";
import type { Citation } from "../evidence/cited.read.ts";
import { copiesOf, keepEvidence } from "../evidence/evidence.service.ts";
import { refuseGoodReason } from "../evidence/good-reason.read.ts";
import { kindsIn, proposalFor, rulesOn, type RulesOfDay, staysIn } from "../ladder/ladder.read.ts";
import { ViolationCase } from "./case.entity.ts";
import { notifyAboutCase } from "./case.notify.ts";
import { whyNotRecord } from "./case.policy.ts";
import { caseOfAct } from "./case.read.ts";
import { appealRulesIn, caseById, type CaseRow, groupOfCase, inCase } from "./case.row.ts";
import type { CitesNothing } from "./case.state.ts";
import { DEED_OF, entitledTo } from "./entitled.policy.ts";
import { hearingFrom } from "./hearing.ts";
import { roleHoldersFor } from "./holders.read.ts";
import { keepFromCase } from "./kept-from.service.ts";

/** What somebody records. */
export interface NewCase {
  groupId: string;
  personId: string;
  kindKey: string;
  /** Of the version that was in force when it happened. */
  clauseKey?: string | null;
  happenedAt: Date;
  place?: string | null;
  whatHappened: string;
  /** The words themselves, as they stood in the chat. */
  quote?: string | null;
  fileIds?: readonly string[] | null;
  /** Notices, tasks, messages and items of accountability, copied as they stand. */
  cites?: readonly Citation[] | null;
  reportedById?: string | null;
  harmedId?: string | null;
  /** Who reported it in confidence: the case does not say so, and they do not decide it. */
  keptFromIds?: readonly string[];
}

/**
 * Records what may have been a violation (Mission D3): with its evidence, and the clause and settings of the day
 * on which it happened. The same message recorded again is the same case. Refuses with `NOT_ALLOWED`,
 * `GROUP_DISSOLVED`, `NOT_A_MEMBER`, `CASE_GOOD_REASON` (with which), `CASE_WITHOUT_APPEALS`,
 * `SAID_TOO_OFTEN`, `BAD_INPUT`; a stranger's group or person is not found.
 */
export function recordViolation(ctx: Ctx, input: NewCase): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const { personId: callerId } = ctx.actor;
    const group = await visibleGroup(ctx, input.groupId);
    refuseIf(whyNotRecord(await callerRoles(ctx), group));
    const person = await colleague(ctx, input.personId);
    for (const id of [input.reportedById, input.harmedId]) if (id) await colleague(ctx, id);
    const read = fieldsOf(ctx, input);
    await lockGroups(ctx, [group.id]);
    const actKey = actKeyOf(read.happenedAt, input.kindKey, read.quote ?? read.whatHappened);
    const known = await caseOfAct(ctx, { groupId: group.id, personId: person.id, actKey });
    const keptFrom = input.keptFromIds ?? [];
    if (known) return keptFrom.length === 0 ? known : await keepFromCase(ctx, known.id, keptFrom);

    const stays = await staysIn(ctx, group.id, person.id);
    if (stays.length === 0) throw new RefusedError("NOT_A_MEMBER");
    const day = businessDayOf(new Date(read.happenedAt), ctx.timeZone);
    const rules = await rulesOn(ctx, group.id, day);
    const kind = orNotFound(kindsIn(rules.values).find(({ key }) => key === input.kindKey));
    const cited = await copiesOf(ctx, read.cites, { groupId: group.id, personId: person.id });
    if (kind.unlessGoodReason) await refuseGoodReason(ctx, person.id, read.happenedAt, read.cites);
    await measure(ctx, "CASE", [person.id]);
    const inside = stays.some(
      ({ joinedAt, leftAt }) =>
        Number(joinedAt) <= read.happenedAt &&
        (leftAt === null || Number(leftAt) > read.happenedAt),
    );
    const clause = await cite(ctx, rules, inside, person.id, read);
    // Rules of the time before settings were typed may leave it open; it is never guessed.
    const appealable = clause.citesNothing !== null || appealRulesIn(rules.values) !== null;
    refuseIf(appealable ? null : "CASE_WITHOUT_APPEALS");
    const hearing = await hearingOf(ctx, group.id, person.id, rules);
    const id = await insertNumbered(ctx, ViolationCase, {
      groupId: group.id,
      personId: person.id,
      kindKey: kind.key,
      kindName: kind.name,
      kindAtOnce: kind.atOnce ? 1 : 0,
      happenedAt: read.happenedAt,
      place: read.place,
      whatHappened: read.whatHappened,
      actKey,
      ...clause,
      settings: canonical(rules.values),
      reportedById: input.reportedById ?? null,
      harmedId: input.harmedId ?? null,
      keptFrom: keptFrom.length === 0 ? null : JSON.stringify(keptFrom),
      recordedById: callerId,
      recordedAt: ctx.now.getTime(),
      state: "OPEN",
      saysCorrected: 0,
      ...(clause.citesNothing === null ? hearing : {}),
    });
    await keepEvidence(ctx, id, { quote: read.quote, cited, fileIds: read.fileIds });
    const contentHash = hashOf({ whatHappened: read.whatHappened, quote: read.quote, actKey });
    await record(ctx, { deed: "case.recorded", subjectId: id, groupId: group.id, contentHash });
    const found = await caseById.existing(ctx, id);
    await announce(ctx, found, kind, rules);
    return found;
  });
}

function fieldsOf(ctx: Ctx, input: NewCase) {
  const fields = new Fields();
  const happenedAt = input.happenedAt.getTime();
  const age = ctx.now.getTime() - happenedAt;
  fields.expect("happenedAt", age >= 0 && age <= LIMITS.caseWithinDays * DAY);
  const read = {
    happenedAt,
    whatHappened: fields.text("whatHappened", input.whatHappened, TEXTS.caseText),
    place: fields.optional("place", input.place, LIMITS.casePlace) ?? "",
    quote: fields.optional("quote", input.quote, LIMITS.caseQuote),
    fileIds: fields.list("fileIds", input.fileIds, { min: 0, max: LIMITS.caseFiles }),
    cites: fields.list("cites", input.cites, { min: 0, max: LIMITS.caseCites }),
    clauseKey: input.clauseKey ?? null,
  };
  // Whom it is about neither reported nor suffered it.
  fields.expect("reportedById", input.reportedById !== input.personId);
  fields.expect("harmedId", input.harmedId !== input.personId);
  fields.done();
  return read;
}

/** Two reports of one message at the same instant are one; two messages within a second are two. */
const actKeyOf = (happenedAt: number, kindKey: string, words: string): string =>
  sha256(canonical({ happenedAt, kindKey, words: foldText(cleanText(words)) }));

/** The clause as it stood, and whether the person had signed it; or why nothing is cited. */
async function cite(
  ctx: Ctx,
  { versionId }: RulesOfDay,
  inside: boolean,
  personId: string,
  { clauseKey, happenedAt }: { clauseKey: string | null; happenedAt: number },
) {
  const nothing = (citesNothing: CitesNothing) => ({ citesNothing });
  if (!inside) return nothing("NOT_IN_GROUP");
  const version = versionId && (await citedVersion(ctx, versionId, personId, happenedAt));
  if (!version) return nothing("NO_RULES");
  const fields = new Fields();
  fields.expect("clauseKey", clauseKey !== null, "REQUIRED");
  fields.done();
  const clause = version.clauses.find(({ key, heading }) => key === clauseKey && !heading);
  if (!clause) return nothing("CLAUSE_MISSING");
  return {
    citesNothing: null,
    versionId: version.id,
    versionNumber: version.number,
    clauseKey: clause.key,
    clauseLabel: clause.label,
    clauseText: clause.text,
    signedAt: version.signedAt,
  };
}

/** From when until when the member is heard; nothing where no message can reach them: they are told in person. */
async function hearingOf(ctx: Ctx, groupId: string, personId: string, { values }: RulesOfDay) {
  if ((await boundAtOf(ctx, personId)) === null) return {};
  return await hearingFrom(ctx, groupId, values.hearingWorkingHours);
}

/** Tells the member what is alleged, and whoever would decide it that it is there. */
async function announce(
  ctx: Ctx,
  found: CaseRow,
  kind: ViolationKind,
  { values }: RulesOfDay,
): Promise<void> {
  const { personId, kindName, hearUntil } = found;
  const nothing = found.citesNothing !== null;
  const until = hearUntil === null ? null : clockTime(new Date(Number(hearUntil)), ctx);
  await notifyAboutCase(ctx, found, [personId], {
    kind: "CASE_RECORDED",
    title: words.recorded(kindName),
    body: nothing ? words.noMeasure : until === null ? words.hearOpen : words.hear(until),
    occasion: "recorded",
  });
  if (nothing) return;
  const signed = found.signedAt !== null;
  const act = { groupId: found.groupId, personId, kind, at: Number(found.happenedAt), signed };
  const { proposal } = await proposalFor(ctx, values, act);
  const holders = await roleHoldersFor(ctx, groupOfCase(found));
  const rights = orNotFound(values.rights);
  const { personIds } = entitledTo(DEED_OF[proposal.step.measure], rights, holders, inCase(found));
  await notifyAboutCase(
    ctx,
    found,
    personIds.filter((id) => id !== ctx.actor.personId),
    {
      kind: "CASE_TO_DECIDE",
      title: words.toDecide(await distinctName(ctx, personId), kindName),
      body: words.recordedBy(await myName(ctx)),
      occasion: "to-decide",
    },
  );
}
