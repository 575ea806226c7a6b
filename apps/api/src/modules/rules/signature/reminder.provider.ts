import type { ReminderSteps } from "@riqing/schema";
import { type BusinessDay, businessDayOf } from "../../../kernel/business-day.ts";
import { HOUR } from "../../../kernel/clock.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { startOfDay } from "../../../kernel/time-of-day.ts";
import { words } from "../../../words/zh-cn.ts";
import { membershipView } from "../../groups/index.ts";
import { awayAmong } from "../../leave/index.ts";
import { type Owing, planReminders } from "../../reach/index.ts";
import { Rulebook } from "../rulebook/rulebook.entity.ts";
import { askedIn, liveMemberships } from "../rulebook/rulebook.read.ts";
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

/** Who is to sign by then the version that is asked of them, has said neither yes nor no, and is not away. */
export async function rulesOwing(
  ctx: RequestContext,
  organisationId: string,
  rulebookId: string,
  dueAt: Date,
): Promise<Owing | null> {
  // Of those in several groups, the newest version is asked.
  const asked = await rows<Asked>(
    ctx,
    sql`select ${m.personId} as personId, min(${m.joinedAt}) as joinedAt, max(${v.number}) as number from ${r}
      join ${liveMemberships} on ${m.organisationId} = ${r.organisationId}
      join ${v} on ${v.organisationId} = ${r.organisationId} and ${v.id} = ${askedIn(ctx, sql`${m.groupId}`)}
      where ${r.id} = ${rulebookId} and ${r.organisationId} = ${organisationId} group by ${m.personId}`,
  );
  const numbers = [...new Set(asked.map(({ number }) => Number(number)))];
  const versions = await rows<VersionToSign>(
    ctx,
    sql`select ${v.pick("id", "title", "number", "signByOn", "publishedAt")} from ${v}
      where ${v.organisationId} = ${organisationId} and ${v.rulebookId} = ${rulebookId}
      and ${v.number} in (${list(numbers)}) order by ${v.number} desc`,
  );
  const [newest] = versions;
  if (!newest) return null;
  const day = businessDayOf(dueAt, ctx.timeZone);
  const owing: { version: VersionToSign; personIds: string[] }[] = [];
  for (const version of versions) {
    const period = { ...version, publishedAt: Number(version.publishedAt) };
    const theirs = asked
      .filter(({ number }) => Number(number) === version.number)
      .filter(({ joinedAt }) => dueOnOf(period, Number(joinedAt), ctx.timeZone) === day)
      .map(({ personId }) => personId);
    const said = await answered(ctx, organisationId, version.id, theirs);
    owing.push({ version, personIds: theirs.filter((id) => !said.has(id)) });
  }
  const personIds = owing.flatMap((one) => one.personIds);
  const away = await awayAmong(ctx, organisationId, personIds, ctx.today);
  const named = owing.filter((one) => one.personIds.length > 0);
  const only = named.length === 1 ? named[0]!.version : null;
  return {
    personIds: personIds.filter((id) => !away.has(id)),
    kind: "RULES_REMINDER",
    name: only ? `${only.title}${words.rules.versionLabel(only.number)}` : newest.title,
    groupIds: [],
    urgent: false,
  };
}

interface Asked {
  personId: string;
  joinedAt: number;
  number: number;
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
