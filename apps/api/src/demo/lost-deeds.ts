import { after, HOUR } from "../kernel/clock.ts";
import { recoverAccount, reportLostAccount } from "../modules/voices/index.ts";
import type { StoryDeed, Stage } from "./stage.ts";
import type { StoryLoss } from "./story.ts";

/** An account that its owner reported lost, and what became of it. */
export function lostDeeds(stage: Stage, losses: readonly StoryLoss[], now: Date): StoryDeed[] {
  return losses.flatMap(({ by, hoursBeforeNow, lostForHours, kind, words, found }) => {
    const loss = { id: "" };
    const at = after(now, -hoursBeforeNow * HOUR);
    return [
      {
        at,
        by: "OFFICE" as const,
        do: async (at: Date) => {
          const lostAt = after(at, -lostForHours * HOUR);
          loss.id = (await reportLostAccount(stage.as(by, at), { kind, words, lostAt })).id;
        },
      },
      {
        at: after(at, HOUR),
        by: "OFFICE" as const,
        do: (at: Date) => recoverAccount(stage.as(by, at), { id: loss.id, words: found }),
      },
    ];
  });
}
