import { after, HOUR, MINUTE } from "../kernel/clock.ts";
import {
  acknowledgeMeasure,
  decideAppeal,
  decideMeasure,
  dismissCase,
  lodgeAppeal,
  markCarriedOut,
  recordViolation,
  stateMySide,
  takeAppeal,
} from "../modules/discipline/index.ts";
import type { StoryCase, StoryCaseStep } from "./case-story.ts";
import type { Stage, StoryDeed } from "./stage.ts";

interface Setting {
  groupIds: ReadonlyMap<string, string>;
  now: Date;
}

/** How long after it happened something is recorded. */
const RECORDED_AFTER_MS = 10 * MINUTE;

/** What became of something that may have been a violation, from its record on. */
export function caseDeeds(stage: Stage, story: StoryCase, { groupIds, now }: Setting): StoryDeed[] {
  const found = { id: "" };
  const office = (hoursBeforeNow: number, deed: StoryDeed["do"]): StoryDeed => ({
    at: after(now, -hoursBeforeNow * HOUR),
    by: "OFFICE",
    do: deed,
  });
  const recorded = office(story.hoursBeforeNow, async (at) => {
    const input = {
      groupId: groupIds.get(story.group)!,
      personId: await stage.personId(story.person),
      kindKey: story.kind,
      clauseKey: story.clauseKey,
      happenedAt: after(at, -RECORDED_AFTER_MS),
      whatHappened: story.what,
      quote: story.quote ?? null,
    };
    found.id = (await recordViolation(stage.as(story.by, at), input)).id;
  });
  const steps = story.steps.map((step) =>
    office(step.hoursBeforeNow, (at) => doStep(stage, story.person, step, found.id, at)),
  );
  return [recorded, ...steps];
}

function doStep(
  stage: Stage,
  person: string,
  step: StoryCaseStep,
  caseId: string,
  at: Date,
): Promise<unknown> {
  const ctx = stage.as("by" in step ? step.by : person, at);
  switch (step.do) {
    case "SAY":
      return stateMySide(ctx, caseId, step.text, false);
    case "DECIDE": {
      const { measure, days, reason } = step;
      return decideMeasure(ctx, { caseId, measure, days, deviationReason: reason });
    }
    case "DISMISS":
      return dismissCase(ctx, caseId, step.reason, false);
    case "ACKNOWLEDGE":
      return acknowledgeMeasure(ctx, caseId);
    case "CARRY_OUT":
      return markCarriedOut(ctx, { caseId });
    case "APPEAL":
      return lodgeAppeal(ctx, { caseId, text: step.text });
    case "TAKE":
      return takeAppeal(ctx, caseId);
    case "JUDGE": {
      const { outcome, reason, measure } = step;
      return decideAppeal(ctx, { caseId, outcome, reason, measure });
    }
  }
}
