import type { ReminderSteps } from "@riqing/schema";
import { type BusinessDay, businessDayOf } from "../../../kernel/business-day.ts";
import { HOUR } from "../../../kernel/clock.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { startOfDay } from "../../../kernel/time-of-day.ts";
import { words } from "../../../words/zh-cn.ts";
import { membershipView } from "../../groups/index.ts";
import { awayAmong } from "../../leave/index.ts";
import { type Owing, planReminders } from "../../reach/index.ts";
import { Rulebook } from "../rulebook/rulebook.entity.ts";
import { appliesTo, liveMemberships } from "../rulebook/rulebook.read.ts";
import { RulesVersion } from "../version/version.entity.ts";
import { RulesDecline, RulesSignature } from "./signature.entity.ts";
import { dueOnOf } from "./signature.policy.ts";

const m = membershipView("m");
const r = table(Rulebook, "r");
const v = table(RulesVersion, "v");
const s = table(RulesSignature, "s");
const x = table(RulesDecline, "x");

/** A day by which to sign is spoken of in its morning. */
const HOUR_OF_DAY = 9;

const momentOf = (day: BusinessDay, timeZone: string) =>
  new Date(startOfDay(day, timeZone).getTime() + HOUR_OF_DAY * HOUR);

/** The day before, on the day, and the day after. Signing is asked of several groups at once, so of none's settings. */
const STEPS: ReminderSteps = { beforeHours: [24], atDeadline: true, afterHours: [24] };

/** Sets when whoever has not signed is reminded; they may have other days than the version says. */
export const planRulesReminders = (
  ctx: RequestContext,
  organisationId: string,
  rulebookId: string,
  days: readonly BusinessDay[],
  moved = false,
): Promise<void> =>
  planReminders(ctx, organisationId, {
    subjectKind: "RULEBOOK",
    subjectId: rulebookId,
    deadlines: days.map((day) => momentOf(day, ctx.timeZone)),
    steps: STEPS,
    moved,
  });

/** Who is to sign the current version by then, has said neither yes nor no, and is not away. */
export async function rulesOwing(
  ctx: RequestContext,
  organisationId: string,
  rulebookId: string,
  dueAt: Date,
): Promise<Owing | null> {
  const version = await row<VersionToSign>(
    ctx,
    sql`select ${v.pick("id", "title", "number", "signByOn", "publishedAt")} from ${r}
      join ${v} on ${v.id} = ${r.currentVersionId}
      where ${r.id} = ${rulebookId} and ${r.organisationId} = ${organisationId}`,
  );
  if (!version) return null;
  const publishedAt = Number(version.publishedAt);
  const asked = await rows<{ personId: string; joinedAt: number }>(
    ctx,
    sql`select ${m.personId} as personId, min(${m.joinedAt}) as joinedAt from ${r}
      join ${liveMemberships} on ${m.organisationId} = ${r.organisationId}
      where ${r.id} = ${rulebookId} and ${r.organisationId} = ${organisationId}
      and ${appliesTo(sql`${m.groupId}`)} group by ${m.personId}`,
  );
  const day = businessDayOf(dueAt, ctx.timeZone);
  const theirs = asked
    .filter(
      ({ joinedAt }) =>
        dueOnOf({ ...version, publishedAt }, Number(joinedAt), ctx.timeZone) === day,
    )
    .map(({ personId }) => personId);
  const said = await answered(ctx, organisationId, version.id, theirs);
  const away = await awayAmong(ctx, organisationId, theirs, ctx.today);
  return {
    personIds: theirs.filter((id) => !said.has(id) && !away.has(id)),
    kind: "RULES_REMINDER",
    name: `${version.title}${words.rules.versionLabel(version.number)}`,
    groupIds: [],
    urgent: false,
  };
}

interface VersionToSign {
  id: string;
  title: string;
  number: number;
  signByOn: BusinessDay;
  publishedAt: number;
}

/** Who of these people has signed this version, or declined to. */
async function answered(
  ctx: RequestContext,
  organisationId: string,
  versionId: string,
  personIds: readonly string[],
): Promise<Set<string>> {
  const people = list(personIds);
  const read = await rows<{ personId: string }>(
    ctx,
    sql`select ${s.personId} as personId from ${s} where ${s.organisationId} = ${organisationId}
      and ${s.versionId} = ${versionId} and ${s.personId} in (${people})
      union select ${x.personId} as personId from ${x} where ${x.organisationId} = ${organisationId}
      and ${x.versionId} = ${versionId} and ${x.personId} in (${people})`,
  );
  return new Set(read.map(({ personId }) => personId));
}
