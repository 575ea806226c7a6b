import type { InboxKind } from "@riqing/schema";
import { type BusinessDay, businessDayOf, dayAfter } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { startOfDay } from "../../../kernel/time-of-day.ts";
import { personView } from "../../people/index.ts";
import type { Need } from "../channels/channel.ts";
import { digestUntil } from "../choice/choice.policy.ts";
import { choicesOf, digestsOn, type ReachChoiceRow } from "../choice/choice.read.ts";
import { InboxItem } from "../inbox-item.entity.ts";
import { quietUntilFor } from "../quiet.service.ts";
import type { Claim } from "./claim.service.ts";
import { Delivery } from "./delivery.entity.ts";
import { type Objection, onLeaving } from "./release.hooks.ts";
import { type Release, releaseOf } from "./release.policy.ts";

const d = table(Delivery, "d");
const i = table(InboxItem, "i");
const p = personView("p");

/** The most messages that one person is sent in a day, the urgent ones aside; what is over comes the next morning. */
const MESSAGES_PER_DAY = 12;

/** A delivery to a person that is in hand, with its message. */
export interface PersonDeliveryRow {
  id: string;
  personId: string;
  occasion: string;
  groupIds: string;
  urgent: number;
  ordinary: number;
  need: Need;
  dueAt: number | null;
  askedAt: number;
  kind: InboxKind;
  title: string;
  body: string;
  subjectKind: string | null;
  subjectId: string | null;
  subjectOn: BusinessDay | null;
  readAt: number | null;
  departedAt: number | null;
}

const groupsOf = ({ groupIds }: { groupIds: string }) => groupIds.split(" ").filter(Boolean);

const keyOf = ({ personId, occasion }: { personId: string; occasion: string }) =>
  `${personId} ${occasion}`;

/** A delivery in hand, and what becomes of it now. */
export interface Decided {
  row: PersonDeliveryRow;
  release: Release;
  /** What it is about is not named outside the product. */
  neutral: boolean;
  /** Goes as part of the day's digest. */
  digest: boolean;
  /** Until when it has to wait that has not left by then, because quiet hours have begun; null: it does not. */
  quietAt: (moment: Date) => Date | null;
}

/** Looks at everything that this process has in hand, in a few statements however much it is. */
export async function decideReleases(
  ctx: RequestContext,
  organisationId: string,
  { token, ids }: Claim,
): Promise<Decided[]> {
  const read = await rows<PersonDeliveryRow>(
    ctx,
    sql`select ${d.id}, ${d.recipientId} as personId, ${d.pick("occasion", "groupIds", "urgent", "ordinary")},
      ${d.pick("need", "dueAt", "askedAt")}, ${i.pick("kind", "title", "body", "subjectKind", "subjectId")},
      ${i.pick("subjectOn", "readAt")}, ${p.departedAt} as departedAt
      from ${d} join ${i} on ${i.organisationId} = ${d.organisationId}
        and ${i.personId} = ${d.recipientId} and ${i.occasion} = ${d.occasion}
      join ${p} on ${p.id} = ${d.recipientId}
      where ${d.organisationId} = ${organisationId} and ${d.token} = ${token} and ${d.id} in (${list(ids)})
      and ${d.state} = 'SENDING' order by ${d.askedAt}, ${d.id}`,
  );
  if (read.length === 0) return [];
  const people = [...new Set(read.map(({ personId }) => personId))];
  const quietUntil = await quietUntilFor(ctx, organisationId, [...new Set(read.flatMap(groupsOf))]);
  const objections = await objectionsTo(ctx, organisationId, read);
  const chosen = await choicesOf(ctx, organisationId, people);
  const hadDigest = await digestsOn(ctx, organisationId, people, ctx.today);
  const full = await fullToday(ctx, organisationId, people);
  const tomorrow = startOfDay(dayAfter(ctx.today, 1), ctx.timeZone);
  return read.map((row) => {
    const objection = objections.get(keyOf(row));
    const choice = chosen.get(row.personId) as ReachChoiceRow;
    const digest = row.ordinary === 1 && choice.ordinary === "DIGEST";
    const asked = { now: ctx.now, today: ctx.today, askedAt: new Date(Number(row.askedAt)) };
    return {
      row,
      neutral: objection?.neutral ?? false,
      digest,
      quietAt: (moment) => (row.urgent === 1 ? null : quietUntil(groupsOf(row), moment)),
      release: releaseOf({
        departed: row.departedAt !== null,
        settled: row.readAt !== null,
        objection: objection?.drop ?? null,
        urgent: row.urgent === 1,
        quietUntil: quietUntil(groupsOf(row)),
        digestUntil: digest
          ? digestUntil(asked, choice.digestAt, ctx.timeZone, hadDigest.has(row.personId))
          : null,
        turnedOff: row.ordinary === 1 && choice.ordinary === "NONE",
        fullUntil: full.has(row.personId) ? tomorrow : null,
      }),
    };
  });
}

/** What the modules above have against these messages, by person and occasion. */
async function objectionsTo(
  ctx: RequestContext,
  organisationId: string,
  read: readonly PersonDeliveryRow[],
): Promise<Map<string, Objection>> {
  const leaving = read.map((row) => ({ ...row, groupIds: groupsOf(row) }));
  const said = (await onLeaving.emit(ctx, organisationId, leaving)).flat();
  const all = new Map<string, Objection>();
  for (const one of said) {
    const before = all.get(keyOf(one));
    const neutral = one.neutral || before?.neutral;
    all.set(keyOf(one), {
      ...one,
      drop: before?.drop ?? one.drop,
      ...(neutral ? { neutral } : {}),
    });
  }
  return all;
}

/** Who of these people has been sent as much today as one person gets. */
async function fullToday(
  ctx: RequestContext,
  organisationId: string,
  personIds: readonly string[],
): Promise<Set<string>> {
  const since = startOfDay(businessDayOf(ctx.now, ctx.timeZone), ctx.timeZone).getTime();
  const read = await rows<{ personId: string; sent: unknown }>(
    ctx,
    sql`select ${d.recipientId} as personId, count(distinct ${d.token}) as sent from ${d}
      where ${d.organisationId} = ${organisationId} and ${d.recipientId} in (${list(personIds)})
      and ${d.state} = 'SENT' and ${d.endedAt} >= ${since} group by ${d.recipientId}`,
  );
  return new Set(
    read.filter(({ sent }) => Number(sent) >= MESSAGES_PER_DAY).map(({ personId }) => personId),
  );
}
