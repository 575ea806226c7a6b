import { ladderText, type Refusal, RIGHT_DEEDS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { isOpenCase } from "../case/case.policy.ts";
import { handlesCase } from "../case/case.read.ts";
import { caseById, inCase, settingsOfCase } from "../case/case.row.ts";
import { rightIn } from "../case/right.read.ts";
import type { LadderStepType } from "../ladder/ladder.type.ts";
import { decisionFacts } from "./decide.service.ts";
import { measureOfCase } from "./measure.read.ts";

// These are asked for as fields of a case that the caller was let in to. They do not ask again whether it is
// visible: who loses a role while they decide is told that the decision stands.

/** What the ladder proposes for an open case, for those who handle it. */
export async function proposalOf(ctx: Ctx, caseId: string): Promise<LadderStepType | null> {
  const found = await caseById.existing(ctx, caseId);
  if (!isOpenCase(found.state) || found.citesNothing !== null) return null;
  if (!(await handlesCase(ctx, found))) return null;
  const { facts } = await decisionFacts(ctx, found, await measureOfCase(ctx, caseId), "NOT");
  return facts.proposal.step;
}

/** What one more case of this kind would bring the person now. */
export async function nextOf(ctx: Ctx, caseId: string): Promise<string | null> {
  const found = await caseById.existing(ctx, caseId);
  if (found.citesNothing !== null) return null;
  const now = { ...found, happenedAt: ctx.now.getTime() + 1 };
  const { facts } = await decisionFacts(ctx, now, await measureOfCase(ctx, caseId), "NOT");
  return ladderText([facts.proposal.step]);
}

/** Why the caller can neither decide nor propose anything in a case, before they have chosen what. */
export async function whyNotDecideHere(ctx: Ctx, caseId: string): Promise<Refusal | null> {
  const found = await caseById.existing(ctx, caseId);
  if (inCase(found).has(ctx.actor.personId)) return "CASE_CONFLICTED";
  const { rights } = settingsOfCase(found);
  const held = await Promise.all(RIGHT_DEEDS.map((deed) => rightIn(ctx, found, rights, deed)));
  if (held.every((right) => right === "NOT")) return "NOT_ALLOWED";
  const measure = await measureOfCase(ctx, caseId);
  if (measure !== null && measure.decidedAt !== null) return "CASE_DECIDED";
  if (!isOpenCase(found.state)) return "CASE_CLOSED";
  return found.citesNothing === null ? null : "CASE_CITES_NOTHING";
}
