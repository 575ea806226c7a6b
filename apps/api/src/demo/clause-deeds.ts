import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { businessDayOf, dayAfter } from "../kernel/business-day.ts";
import { after, HOUR } from "../kernel/clock.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { storeUpload } from "../modules/files/index.ts";
import {
  answerClauseQuestion,
  askAboutClause,
  attachAdoption,
  proposeRevision,
} from "../modules/rules/index.ts";
import type { StoryDeed, Stage } from "./stage.ts";
import type { StoryAdoption, StoryRulebook } from "./story.ts";

/** What members ask and propose about clauses of the newest version, and what the office answers. */
export function clauseDeeds(
  stage: Stage,
  { questions, proposals }: StoryRulebook,
  newest: { versionId: string },
  now: Date,
): StoryDeed[] {
  const deeds: StoryDeed[] = [];
  const office = (hoursBeforeNow: number, deed: StoryDeed["do"]) =>
    void deeds.push({ at: after(now, -hoursBeforeNow * HOUR), by: "OFFICE", do: deed });
  for (const { hoursBeforeNow, by, clauseKey, question, answer } of questions) {
    const asked = { id: "" };
    office(hoursBeforeNow, async (at) => {
      const input = { versionId: newest.versionId, clauseKey, question };
      asked.id = (await askAboutClause(stage.as(by, at), input)).id;
    });
    if (!answer) continue;
    office(answer.hoursBeforeNow, (at) =>
      answerClauseQuestion(stage.as(answer.by, at), asked.id, answer.text),
    );
  }
  for (const { hoursBeforeNow, by, clauseKey, text, reason } of proposals) {
    office(hoursBeforeNow, (at) =>
      proposeRevision(stage.as(by, at), { versionId: newest.versionId, clauseKey, text, reason }),
    );
  }
  return deeds;
}

/** Attaches the evidence of how a version was adopted, a day or more before it is published. */
export async function adopt(
  ctx: Ctx,
  versionId: string,
  steps: readonly StoryAdoption[],
  timeZone: string,
): Promise<void> {
  const today = businessDayOf(ctx.now, timeZone);
  for (const { step, daysBefore, days, note, file, text } of steps) {
    const fromOn = dayAfter(today, -daysBefore);
    const untilOn = dayAfter(fromOn, days - 1);
    const { id } = await uploaded(ctx, file, text);
    await attachAdoption(ctx, { versionId, step, fromOn, untilOn, note, fileIds: [id] });
  }
}

/** A file of plain text, as somebody would have uploaded it. */
async function uploaded(ctx: Ctx, name: string, text: string) {
  const folder = await mkdtemp(join(tmpdir(), "riqing-demo-"));
  try {
    const path = join(folder, "upload");
    await writeFile(path, text);
    const upload = { purpose: "RULES_ADOPTION", name, declared: "text/plain", path };
    return await storeUpload(ctx, upload);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
