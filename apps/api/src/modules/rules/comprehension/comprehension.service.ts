import { LIMITS, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { canonical, record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { changeDraft } from "../draft/draft-change.service.ts";
import { scopeOf, visibleRulebook } from "../rulebook/rulebook.read.ts";
import { whyNotAnswer } from "../signature/signature.policy.ts";
import { factsOf } from "../signature/signature.read.ts";
import type { ClauseText } from "../text/clause.ts";
import { whyNotEdit } from "../version/version.policy.ts";
import {
  contentOf,
  lockedVersion,
  type VersionRow,
  versionRow,
  visibleVersion,
} from "../version/version.read.ts";
import { ComprehensionAnswer } from "./comprehension-answer.entity.ts";
import type { StoredComprehension } from "./comprehension.policy.ts";

/** The questions of a draft, all of them. */
export interface ComprehensionWish {
  versionId: string;
  /** Of what was on screen. */
  textHash?: string | null;
  questions: readonly StoredComprehension[];
}

/**
 * Writes the questions of a draft anew (Mission R6); what was approved is a draft again, for they are signed
 * with the text. Refuses with `NOT_ALLOWED`, `RULES_ALREADY_PUBLISHED`, `RULES_TEXT_DIFFERS`, `BAD_INPUT`.
 */
export function saveComprehension(ctx: Ctx, input: ComprehensionWish): Promise<VersionRow> {
  return inTransaction(ctx, async (ctx) => {
    const version = await lockedVersion(ctx, input.versionId);
    const book = await visibleRulebook(ctx, version.rulebookId);
    refuseIf(whyNotEdit(version, await scopeOf(ctx, book), await callerRoles(ctx)));
    const content = await contentOf(ctx, version);
    const comprehension = questionsOf(input.questions, content.clauses);
    if (canonical(comprehension) === canonical(content.comprehension)) return version;
    refuseIf(input.textHash && input.textHash !== version.textHash ? "RULES_TEXT_DIFFERS" : null);
    await changeDraft(ctx, version, { comprehension });
    const after = orNotFound(await versionRow(ctx, version.id));
    const { id: subjectId, textHash: contentHash } = after;
    await record(ctx, { deed: "rules.comprehension_saved", subjectId, contentHash });
    return after;
  });
}

function questionsOf(
  given: readonly StoredComprehension[],
  clauses: readonly ClauseText[],
): StoredComprehension[] {
  const fields = new Fields();
  const keys = new Set(clauses.filter(({ heading }) => !heading).map(({ key }) => key));
  const questions = fields
    .list("questions", given, { min: 0, max: LIMITS.comprehensionQuestions })
    .map((one, i) => {
      const at = `questions.${i}`;
      const choices = fields
        .list(`${at}.choices`, one.choices, {
          min: LIMITS.comprehensionChoicesMin,
          max: LIMITS.comprehensionChoicesMax,
        })
        .map((choice, k) => fields.text(`${at}.choices.${k}`, choice, TEXTS.comprehensionChoice));
      fields.expect(`${at}.choices`, new Set(choices).size === choices.length);
      fields.expect(`${at}.right`, Number.isInteger(one.right) && choices[one.right] !== undefined);
      fields.expect(`${at}.clauseKey`, keys.has(one.clauseKey));
      const question = fields.text(`${at}.question`, one.question, TEXTS.comprehensionQuestion);
      return { clauseKey: one.clauseKey, question, choices, right: one.right };
    });
  fields.done();
  return questions;
}

/** What somebody chose. */
export interface ComprehensionChoice {
  versionId: string;
  /** The place of the question, from 0. */
  place: number;
  choice: number;
}

/**
 * Answers a question before signing. A right answer is kept; a wrong one is kept nowhere, and may be followed
 * by another. Refuses with `RULES_SUPERSEDED`, `RULES_NOT_FOR_YOU`, `RULES_NOT_PUBLISHED`, `SAID_TOO_OFTEN`,
 * `BAD_INPUT`.
 */
export function answerComprehension(
  ctx: Ctx,
  { versionId, place, choice }: ComprehensionChoice,
): Promise<{ right: boolean; version: VersionRow }> {
  return inTransaction(ctx, async (ctx) => {
    const { version } = await visibleVersion(ctx, versionId);
    refuseIf(whyNotAnswer(await factsOf(ctx, version)));
    const question = (await contentOf(ctx, version)).comprehension[place];
    const fields = new Fields();
    fields.expect("place", question !== undefined);
    fields.expect("choice", question === undefined || question.choices[choice] !== undefined);
    fields.done();
    await measure(ctx, "COMPREHENSION", [versionId]);
    if (orNotFound(question).right !== choice) return { right: false, version };
    const { organisationId, personId } = ctx.actor;
    const answer = { organisationId, versionId, personId, place, answeredAt: ctx.now.getTime() };
    const added = await insertNew(ctx, ComprehensionAnswer, [{ id: newId(), ...answer }]);
    if (added > 0) await record(ctx, { deed: "rules.question_understood", subjectId: versionId });
    return { right: true, version };
  });
}
