import { businessDayOf } from "../kernel/business-day.ts";
import { after, HOUR } from "../kernel/clock.ts";
import {
  answerSuggestion,
  concludeMediation,
  confirmMediation,
  fileSuggestion,
  recordIncident,
  recordMediationMeeting,
  startMediation,
} from "../modules/voices/index.ts";
import type { Stage, StoryDeed } from "./stage.ts";
import type { StoryVoices } from "./story.ts";

/** What people said: an incident that is open, a suggestion that was taken up, and a mediation that one party has confirmed. */
export function voiceDeeds(
  stage: Stage,
  { incidents, suggestions, mediations }: StoryVoices,
  groupIds: ReadonlyMap<string, string>,
  { now, timeZone }: { now: Date; timeZone: string },
): StoryDeed[] {
  const deeds: StoryDeed[] = [];
  const office = (hoursBeforeNow: number, deed: StoryDeed["do"]) =>
    void deeds.push({ at: after(now, -hoursBeforeNow * HOUR), by: "OFFICE", do: deed });
  const groupId = (key: string) => groupIds.get(key)!;

  for (const { hoursBeforeNow, by, group, person, ...said } of incidents)
    office(hoursBeforeNow, async (at) => {
      const personId = await stage.personId(person);
      return recordIncident(stage.as(by, at), { groupId: groupId(group), personId, ...said });
    });

  for (const { hoursBeforeNow, by, group, kind, title, text, answer } of suggestions) {
    const filed = { id: "" };
    office(hoursBeforeNow, async (at) => {
      const input = { groupId: groupId(group), kind, title, text };
      filed.id = (await fileSuggestion(stage.as(by, at), input)).id;
    });
    if (!answer) continue;
    office(answer.hoursBeforeNow, (at) => {
      const given = { answer: answer.answer, text: answer.text, thanks: true };
      return answerSuggestion(stage.as(answer.by, at), { suggestionId: filed.id, ...given });
    });
  }

  for (const { hoursBeforeNow, by, group, parties, mediator, title, text, ...more } of mediations) {
    const begun = { id: "" };
    office(hoursBeforeNow, async (at) => {
      const partyIds = await Promise.all(parties.map((one) => stage.personId(one)));
      const mediatorId = await stage.personId(mediator);
      const input = { groupId: groupId(group), partyIds, mediatorId, title, text };
      begun.id = (await startMediation(stage.as(by, at), input)).id;
    });
    office(more.met.hoursBeforeNow, (at) => {
      const met = { heldOn: businessDayOf(at, timeZone), text: more.met.text };
      return recordMediationMeeting(stage.as(mediator, at), { mediationId: begun.id, ...met });
    });
    office(more.outcome.hoursBeforeNow, (at) => {
      const outcome = { mediationId: begun.id, agreed: true, text: more.outcome.text };
      return concludeMediation(stage.as(mediator, at), outcome);
    });
    office(more.confirmed.hoursBeforeNow, (at) =>
      confirmMediation(stage.as(more.confirmed.by, at), {
        mediationId: begun.id,
        revision: 1,
        agrees: true,
      }),
    );
  }
  return deeds;
}
