import { randomBytes } from "node:crypto";
import { ristretto255_oprf } from "@noble/curves/ed25519.js";
import { tokenInfo, weekOf } from "@riqing/schema";
import { businessDayOf, dayAfter } from "../kernel/business-day.ts";
import { rows, sql } from "../kernel/sql.ts";
import { instantAt, minuteOfDay } from "../kernel/time-of-day.ts";
import { workingCalendarOf } from "../modules/calendar/index.ts";
import { recordDeviceUse } from "../modules/people/index.ts";
import {
  acceptReport,
  askReporter,
  fileAnonymously,
  handOverDue,
  issueTokens,
  tokenKeysOf,
} from "../modules/voices/index.ts";
import type { Stage, StoryDeed } from "./stage.ts";
import type { StoryAnonymousReport } from "./story.ts";

/** As long it takes, in days, until there was a workday, holidays or not. */
const LONGEST_BREAK = 14;

/**
 * What somebody reports without a name on the last workday, and what its handler asks. Who sent it is not in the
 * story, either: `holders` hold a token, and any of them could have.
 */
export function anonymousDeeds(
  stage: Stage,
  report: StoryAnonymousReport,
  { holders, now, timeZone }: { holders: readonly string[]; now: Date; timeZone: string },
): StoryDeed[] {
  const filed: { id: string; day: string } = { id: "", day: "" };
  const at = (time: string) => instantAt(filed.day, minuteOfDay(time), timeZone);
  /** A moment at which everything else has happened, and the deed still comes before the demo begins. */
  const begins: StoryDeed = {
    at: now,
    by: "OFFICE",
    do: async () => {
      const today = businessDayOf(now, timeZone);
      const calendar = await workingCalendarOf(stage.contextAt(now), stage.organisationId);
      for (let back = 1; back <= LONGEST_BREAK && filed.day === ""; back += 1)
        if (calendar.isWorkday(dayAfter(today, -back))) filed.day = dayAfter(today, -back);
      const [token] = await hold(stage, holders, at(report.sentAt));
      await fileAnonymously(stage.contextAt(at(report.sentAt)), {
        organisationId: stage.organisationId,
        kind: report.kind,
        text: report.text,
        code: report.code,
        token: token!,
      });
      await handOverDue(stage.contextAt(at(report.handledAt)));
      const [received] = await rows<{ id: string }>(
        stage.contextAt(now),
        sql`select id from report where organisation_id = ${stage.organisationId} and source = 'ANONYMOUS'`,
      );
      filed.id = received!.id;
      await acceptReport(stage.as(report.by, at(report.handledAt)), filed.id);
      await askReporter(stage.as(report.by, at(report.handledAt)), filed.id, report.question);
      // So that somebody who tries the demo is not the only one who could have been it.
      for (const one of holders) await recordDeviceUse(stage.as(one, now));
      await hold(stage, holders, now);
    },
  };
  return [begins];
}

/** These use the app on a day and fetch a token, as everybody's app does; answers the tokens. */
async function hold(stage: Stage, staffNos: readonly string[], at: Date) {
  const { organisationId } = stage;
  const context = stage.contextAt(at);
  const week = weekOf(context.today);
  const [key] = await tokenKeysOf(context, organisationId);
  const info = Uint8Array.from(Buffer.from(tokenInfo(organisationId, week), "ascii"));
  const poprf = ristretto255_oprf.poprf(info);
  const tokens = [];
  for (const staffNo of staffNos) {
    const ctx = stage.as(staffNo, at);
    await recordDeviceUse(ctx);
    const input = Uint8Array.from(randomBytes(32));
    const point = poprf.blind(input, bytesOf(key!.publicKey));
    const { evaluated, proof } = await issueTokens(ctx, { week, blinded: [textOf(point.blinded)] });
    const item = { input, ...point, evaluated: bytesOf(evaluated[0]!) };
    // One is spent; that of the others is never looked at.
    if (tokens.length > 0) continue;
    const [output] = poprf.finalizeBatch([item], bytesOf(proof), point.tweakedKey);
    tokens.push({ input: textOf(input), output: textOf(output!) });
  }
  return tokens;
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "base64url"));
