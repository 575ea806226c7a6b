import { after, HOUR } from "../kernel/clock.ts";
import { acceptReport, askReporter, fileReport } from "../modules/voices/index.ts";
import type { Stage, StoryDeed } from "./stage.ts";
import type { StoryReport } from "./story.ts";

/** What members report by name, and what they are asked. */
export function reportDeeds(
  stage: Stage,
  reports: readonly StoryReport[],
  { groupIds, now }: { groupIds: ReadonlyMap<string, string>; now: Date },
): StoryDeed[] {
  const deeds: StoryDeed[] = [];
  const office = (hoursBeforeNow: number, deed: StoryDeed["do"]) =>
    void deeds.push({ at: after(now, -hoursBeforeNow * HOUR), by: "OFFICE", do: deed });
  for (const { hoursBeforeNow, by, kind, group, named, text, handled } of reports) {
    const filed = { id: "" };
    office(hoursBeforeNow, async (at) => {
      const namedIds = named.map((staffNo) => stage.as(staffNo, at).actor.personId);
      const groupId = groupIds.get(group)!;
      filed.id = (await fileReport(stage.as(by, at), { kind, text, groupId, namedIds })).id;
    });
    if (!handled) continue;
    office(handled.hoursBeforeNow, async (at) => {
      await acceptReport(stage.as(handled.by, at), filed.id);
      await askReporter(stage.as(handled.by, at), filed.id, handled.question);
    });
  }
  return deeds;
}
