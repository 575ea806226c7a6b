import type { ChosenSettings } from "@riqing/schema";
import { type BusinessDay, businessDayOf, dayAfter } from "../kernel/business-day.ts";
import { after, DAY, HOUR, MINUTE } from "../kernel/clock.ts";
import { startOfDay } from "../kernel/time-of-day.ts";
import { categoriesOf, saveCategory, type SettingWish } from "../modules/groups/index.ts";
import {
  answerComprehension,
  approveRules,
  declineRules,
  openRules,
  publishRules,
  type RulesDraft,
  RULE_TEMPLATES,
  saveComprehension,
  saveDraft,
  signRules,
} from "../modules/rules/index.ts";
import { byKeenness, chance, momentBetween } from "./chance.ts";
import { adopt, clauseDeeds } from "./clause-deeds.ts";
import type { StoryDeed, Stage } from "./stage.ts";
import type { StoryChange, StoryRulebook, StoryVersion } from "./story.ts";

type Clause = RulesDraft["clauses"][number];

/** The time of day at which rules are published. */
const PUBLICATION_TIME_MS = 9.5 * HOUR;
/** How long a version lies between its draft, its approval and its publication. */
const STEP_MS = 20 * MINUTE;
/** Older versions lie at least this long behind the newest, whatever their dates in the story. */
const MIN_VERSION_GAP_MS = 14 * DAY;
/** Who signs late signs within this long of the last day. */
const MAX_LATE_MS = 4 * DAY;
/** The last day ends at midnight: whoever is late signs from the next morning on. */
const MORNING_MS = 8 * HOUR;

/** When each version came out, in order. */
export function publicationsOf(
  versions: readonly StoryVersion[],
  now: Date,
  timeZone: string,
): Date[] {
  const newest = versions.find((one) => one.publishedHoursBeforeNow !== undefined);
  const newestAt = after(now, -(newest?.publishedHoursBeforeNow ?? 0) * HOUR);
  const dated = versions.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted();
  const last = dated.at(-1);
  const ahead = last
    ? startOfDay(last, timeZone).getTime() - (newestAt.getTime() - MIN_VERSION_GAP_MS)
    : 0;
  const weeks = Math.max(0, Math.ceil(ahead / (7 * DAY)));
  return versions.map(({ publishedOn, publishedHoursBeforeNow }) =>
    publishedOn === undefined
      ? after(now, -(publishedHoursBeforeNow ?? 0) * HOUR)
      : after(startOfDay(dayAfter(publishedOn, -7 * weeks), timeZone), PUBLICATION_TIME_MS),
  );
}

/** Everything that happened to the rules: drafted, approved, published, read, signed, declined. */
export function rulesDeeds(
  stage: Stage,
  story: StoryRulebook,
  { bound, now, timeZone }: { bound: readonly string[]; now: Date; timeZone: string },
): StoryDeed[] {
  const publications = publicationsOf(story.versions, now, timeZone);
  const template = RULE_TEMPLATES.find(({ key }) => key === story.template)!;
  const book: { id?: string; clauses: Clause[] } = { clauses: [...template.clauses] };

  const outs = story.versions.map(() => ({ versionId: "", textHash: "", publishedAt: now }));

  const deeds = story.versions.flatMap((version, i) => {
    const publishedAt = publications[i]!;
    const until = publications[i + 1] ?? now;
    const publishedOn = businessDayOf(publishedAt, timeZone);
    const signByOn = dayAfter(publishedOn, version.signByInDays);
    const out = outs[i]!;
    const office = (at: Date, deed: StoryDeed["do"]): StoryDeed => ({ at, by: "OFFICE", do: deed });

    return [
      office(after(publishedAt, -2 * STEP_MS), async (at) => {
        book.clauses = changed(book.clauses, version.changes);
        const draft = await saveDraft(stage.as(story.draftedBy, at), {
          rulebookId: book.id ?? null,
          title: story.title,
          groupIds: [],
          appliesToAll: story.appliesToAll,
          clauses: book.clauses,
          settings: [],
          // What it chooses its categories have from then on; later versions print what they have by then.
          chosen: i === 0 ? wishes({ ...template.chosen, ...story.settings }) : [],
          statedChange: version.statedChange,
          interpretingOffice: story.interpretingOffice,
          effectiveOn: dayAfter(publishedOn, version.effectiveInDays),
          signByOn,
        });
        book.id = draft.rulebookId;
        out.versionId = draft.id;
        const ctx = stage.as(story.draftedBy, at);
        const questions = version.comprehension;
        out.textHash = (await saveComprehension(ctx, { versionId: draft.id, questions })).textHash;
        await adopt(ctx, draft.id, version.adoption, timeZone);
      }),
      office(after(publishedAt, -STEP_MS), (at) =>
        approveRules(stage.as(story.approvedBy, at), out.versionId),
      ),
      office(publishedAt, (at) => {
        out.publishedAt = at;
        return publishRules(stage.as(story.publishedBy, at), out.versionId);
      }),
      ...signatures(stage, version, out, bound, { publishedAt, signByOn, until, timeZone }),
      ...version.declined.map(({ staffNo, reason }): StoryDeed => ({
        at: momentBetween(publishedAt.getTime(), until.getTime(), 0.6),
        by: "SIGNER",
        async do(at) {
          await openRules(stage.as(staffNo, after(at, -4 * MINUTE)), out.versionId, true);
          await declineRules(stage.as(staffNo, at), out.versionId, reason);
        },
      })),
    ];
  });
  return [...deeds, ...clauseDeeds(stage, story, outs.at(-1)!, now)];
}

const wishes = (chosen: ChosenSettings): SettingWish[] =>
  Object.entries(chosen).map(([key, value]) => ({ key, value }));

/** What becomes customary in categories, said by whoever administers them. */
export const customaryDeeds = (
  stage: Stage,
  { draftedBy, customary }: StoryRulebook,
  now: Date,
): StoryDeed[] =>
  customary.map(({ category, hoursBeforeNow, settings }) => ({
    at: after(now, -hoursBeforeNow * HOUR),
    by: "OFFICE",
    async do(at) {
      const ctx = stage.as(draftedBy, at);
      const known = (await categoriesOf(ctx)).find(({ name }) => name === category)!;
      await saveCategory(ctx, { ...known, settings: wishes(settings) });
    },
  }));

/** The text with its changes; every clause carries what this version says of it, or nothing. */
function changed(clauses: readonly Clause[], changes: readonly StoryChange[]): Clause[] {
  return changes.reduce<Clause[]>(
    (so, { key, kind, text, reason, label = "", afterKey }) => {
      const said = { text, change: kind, changeReason: reason };
      if (kind === "REMOVED") return so.filter((clause) => clause.key !== key);
      if (kind !== "ADDED") {
        return so.map((clause) => (clause.key === key ? { ...clause, ...said } : clause));
      }
      const at = so.findIndex((clause) => clause.key === afterKey);
      const added = { key, label, depth: so[at]?.depth ?? 0, heading: false, ...said };
      return so.toSpliced(at + 1, 0, added);
    },
    clauses.map((clause) => ({ ...clause, change: null, changeReason: null })),
  );
}

interface Window {
  publishedAt: Date;
  signByOn: BusinessDay;
  until: Date;
  timeZone: string;
}

function signatures(
  stage: Stage,
  { number, signedShare, lateShare, stillMissing, declined, comprehension }: StoryVersion,
  out: { versionId: string; textHash: string; publishedAt: Date },
  bound: readonly string[],
  { publishedAt, signByOn, until, timeZone }: Window,
): StoryDeed[] {
  const silent = new Set([...stillMissing, ...declined.map(({ staffNo }) => staffNo)]);
  const matter = `rules ${number}`;
  const people = byKeenness(
    matter,
    bound.filter((who) => !silent.has(who)),
  );
  const signing = people.slice(0, Math.round(bound.length * signedShare));
  const late = new Set(signing.slice(signing.length - Math.round(signing.length * lateShare)));
  const dueAt = Math.min(startOfDay(dayAfter(signByOn, 1), timeZone).getTime(), until.getTime());

  return signing.map((staffNo) => {
    const luck = chance(matter, staffNo, "when");
    const at = late.has(staffNo)
      ? momentBetween(dueAt + MORNING_MS, Math.min(dueAt + MAX_LATE_MS, until.getTime()), luck)
      : momentBetween(publishedAt.getTime(), dueAt, luck);
    const readingMs = Math.round((3 + 6 * luck) * MINUTE);
    return {
      at,
      by: "SIGNER",
      async do(at) {
        const opened = Math.max(out.publishedAt.getTime(), at.getTime() - readingMs);
        await openRules(stage.as(staffNo, new Date(opened)), out.versionId, true);
        for (const [place, { right: choice }] of comprehension.entries()) {
          const answer = { versionId: out.versionId, place, choice };
          await answerComprehension(stage.as(staffNo, at), answer);
        }
        await signRules(stage.as(staffNo, at), out);
      },
    };
  });
}
