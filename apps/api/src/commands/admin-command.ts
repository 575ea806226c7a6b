import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { cleanText, foldText } from "@riqing/schema";
import { type AppContext, systemContext } from "../context.ts";
import { clockDifference } from "../database/clock-difference.ts";
import { businessDayOf } from "../kernel/business-day.ts";
import { inOrganisation, type RequestContext } from "../kernel/ctx.ts";
import { RefusedError } from "../kernel/refusal.ts";
import { inTransaction } from "../kernel/transaction.ts";
import { confirmClock } from "../modules/clock/index.ts";
import { recordFor } from "../modules/journal/index.ts";
import {
  createOrganisation,
  importRoster,
  inviteFromConsole,
  inviteManyFromConsole,
  type OrganisationSummary,
  listOrganisations,
  personIdOf,
  RosterError,
} from "../modules/people/index.ts";
import { adminWords as words } from "../words/admin.zh-cn.ts";
import { showChannels } from "./channels-command.ts";
import { invitationLink, invitationSheet } from "./invitation-sheet.ts";

const MAX_FAULTS_SHOWN = 100;
/** What takes longer to read than somebody waits without a word. */
const LONG_READING_BYTES = 256 * 1024;

/** What was asked cannot be done, said in a sentence. */
class CommandError extends Error {}

/** Where a command writes: what it did, and what went wrong. */
export interface Console {
  info(text: string): void;
  error(text: string): void;
}

/**
 * Does what a line of the console says, as whoever runs the machine. Answers the exit code: 0 when
 * done, 1 when refused (with nothing changed), 2 when not understood.
 */
export async function runCommand(
  args: string[],
  app: AppContext,
  out: Console,
): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  if (name === "help" || args.some((each) => each === "--help" || each === "-h")) {
    out.info(words.help[name ?? ""] ?? words.usage);
    return 0;
  }
  const command = name === undefined ? undefined : commands.get(name);
  if (!command) {
    if (name !== undefined) out.error(words.unknownCommand(name));
    out.error(words.usage);
    return 2;
  }
  let said: Said;
  try {
    said = understand(rest);
  } catch (thrown) {
    out.error(words.option(thrown instanceof Error ? thrown.message : String(thrown)));
    out.error(words.usage);
    return 2;
  }
  try {
    await command(systemContext(app, "console"), said, out);
    return 0;
  } catch (thrown) {
    for (const line of sentencesOf(thrown)) out.error(line);
    return 1;
  }
}

type Said = ReturnType<typeof understand>;

/** Throws a `TypeError` for an option that nobody knows. */
function understand(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      admin: { type: "string" },
      "staff-no": { type: "string" },
      department: { type: "string" },
      "time-zone": { type: "string" },
      organisation: { type: "string" },
      reason: { type: "string" },
      address: { type: "string" },
      again: { type: "boolean" },
      "dry-run": { type: "boolean" },
      sheet: { type: "string" },
      "first-department": { type: "boolean" },
      "changed-numbers": { type: "string" },
      "new-parents": { type: "boolean" },
      departures: { type: "string" },
      "allow-many-departures": { type: "boolean" },
    },
  });
  return { ...values, subject: positionals[0] ?? null };
}

const commands = new Map<string, (ctx: RequestContext, said: Said, out: Console) => Promise<void>>([
  ["create-organisation", create],
  ["import-roster", takeRoster],
  ["invite", invite],
  ["invite-all", inviteAll],
  ["list", list],
  ["confirm-clock", believeClock],
  ["channels", (ctx, _, out) => showChannels(ctx, (text) => out.info(text))],
]);

async function create(ctx: RequestContext, said: Said, out: Console): Promise<void> {
  const name = cleanText(needed(said.subject, words.needed.organisation));
  const adminName = needed(said.admin, words.needed.admin);
  const adminStaffNo = needed(said["staff-no"], words.needed.adminStaffNo);
  const known = await listOrganisations(ctx);
  if (known.some((each) => foldText(each.name) === foldText(name)))
    throw new CommandError(words.nameTaken(name));
  const { organisationId, code, expiresAt } = await createOrganisation(ctx, {
    name,
    adminName,
    adminStaffNo,
    ...(said.department === undefined ? {} : { department: said.department }),
    ...(said["time-zone"] === undefined ? {} : { timeZone: said["time-zone"] }),
  });
  out.info(words.created(name, organisationId));
  out.info(words.invitation(adminName, adminStaffNo, code, dayOf(ctx, expiresAt)));
}

async function takeRoster(ctx: RequestContext, said: Said, out: Console): Promise<void> {
  const file = needed(said.subject, words.needed.file);
  const { id, name } = await organisationOf(ctx, said);
  const bytes = await readFile(file).catch(() => {
    throw new CommandError(words.unreadable(file));
  });
  const dryRun = said["dry-run"] ?? false;
  if (bytes.byteLength > LONG_READING_BYTES) out.info(words.reading(file, bytes.byteLength));
  const imported = await importRoster(inOrganisation(ctx, id), id, bytes, {
    dryRun,
    allowManyDepartures: said["allow-many-departures"] ?? false,
    departures: departuresOf(said),
    sheet: said.sheet ?? null,
    firstDepartment: said["first-department"] ?? false,
    doubtful: doubtfulOf(said),
    newParents: said["new-parents"] ?? false,
    onProgress: (done, total) => out.info(words.progress(done, total)),
  });
  out.info(words.imported(name, dryRun));
  out.info(words.source(imported.sheet, imported.headerLine));
  for (const [kind, label] of Object.entries(words.counts))
    out.info(`  ${label} ${words.people(imported[kind as keyof typeof words.counts])}`);
  for (const [kind, label] of Object.entries(words.things)) {
    const count = imported[kind as keyof typeof words.things];
    if (count > 0) out.info(`  ${label} ${count}`);
  }
  const { departing, endingRoles, newDepartmentPaths, leftOut, doubtful, unknownParents } =
    imported;
  for (const line of words.named.departing(departing, imported.departed)) out.info(line);
  for (const line of words.named.endingRoles(endingRoles, imported.endedRoles)) out.info(line);
  for (const line of words.named.newDepartments(newDepartmentPaths, imported.newDepartments))
    out.info(line);
  for (const { line, text } of leftOut) out.info(words.leftOut(line, text));
  if (!dryRun) return;
  for (const { kind, line, was, now } of doubtful) out.info(words.doubtful[kind](line, was, now));
  for (const parent of unknownParents) out.info(words.unknownParent(parent));
}

const CHANGED_NUMBERS = { same: "SAME_PEOPLE", other: "OTHER_PEOPLE" } as const;

function doubtfulOf({ "changed-numbers": said }: Said): "SAME_PEOPLE" | "OTHER_PEOPLE" | null {
  if (said === undefined) return null;
  const who = Object.hasOwn(CHANGED_NUMBERS, said)
    ? CHANGED_NUMBERS[said as keyof typeof CHANGED_NUMBERS]
    : null;
  if (!who) throw new CommandError(words.notSaid("--changed-numbers", "same、other"));
  return who;
}

function departuresOf({ departures }: Said): number | null {
  if (departures === undefined) return null;
  if (!/^\d{1,6}$/.test(departures)) throw new CommandError(words.notSaid("--departures", "人数"));
  return Number(departures);
}

async function invite(ctx: RequestContext, said: Said, out: Console): Promise<void> {
  const staffNo = needed(said.subject, words.needed.staffNo);
  const { id } = await organisationOf(ctx, said);
  const personId = await personIdOf(ctx, id, staffNo);
  if (personId === null) throw new CommandError(words.unknownPerson(staffNo));
  const { code, expiresAt, person } = await inviteFromConsole(
    inOrganisation(ctx, id),
    id,
    personId,
    said.reason ?? null,
  );
  out.info(words.invitation(person.name, person.staffNo, code, dayOf(ctx, expiresAt)));
}

/** Whoever has never signed in, of a department or of all, each as a text; and as a sheet to be printed. */
async function inviteAll(ctx: RequestContext, said: Said, out: Console): Promise<void> {
  const { id, name } = await organisationOf(ctx, said);
  const address = said.address === undefined ? null : addressOf(said.address);
  const sheet = said.sheet ?? null;
  // Codes are shown once: that the sheet can be written is known before there are any.
  if (sheet !== null) {
    await writeFile(sheet, "", { flag: "wx", mode: 0o600 }).catch(() => {
      throw new CommandError(words.unwritable(sheet));
    });
  }
  const batch = await inviteManyFromConsole(inOrganisation(ctx, id), id, {
    path: said.department ?? null,
    again: said.again ?? false,
  });
  if (batch === null) throw new CommandError(words.unknownDepartment(said.department ?? ""));
  const slips = batch.invitations.map(({ person, code, expiresAt }) => ({
    name: person.name,
    staffNo: person.staffNo,
    code,
    until: dayOf(ctx, expiresAt),
  }));
  if (sheet !== null) await writeFile(sheet, invitationSheet(name, slips, address));
  for (const { name: to, staffNo, code, until } of slips) {
    out.info(words.invitation(to, staffNo, code, until));
    if (address !== null) out.info(words.invitationLink(invitationLink(address, code)));
  }
  out.info(words.invitedAll(slips.length, batch.invitedBefore, sheet));
}

/** An address of the web, without the slash at its end. */
function addressOf(said: string): string {
  const url = URL.canParse(said) ? new URL(said) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol))
    throw new CommandError(words.badAddress(said));
  return url.href.replace(/\/+$/, "");
}

async function list(ctx: RequestContext, _: Said, out: Console): Promise<void> {
  const known = await listOrganisations(ctx);
  if (known.length === 0) out.info(words.noOrganisation);
  for (const { name, id, present, bound, isDemo } of known) {
    out.info(words.organisation(name, id, present, bound, isDemo));
  }
}

/** Says to all servers of this database that the clock of this machine is right (docs/decisions/0038). */
async function believeClock(ctx: RequestContext, _: Said, out: Console): Promise<void> {
  const leadMs = (await clockDifference(ctx, { now: () => ctx.now })) ?? 0;
  await inTransaction(ctx, async (ctx) => {
    const subjectId = await confirmClock(ctx, leadMs);
    for (const { id } of await listOrganisations(ctx))
      await recordFor(ctx, id, null, { deed: "clock.confirmed", subjectId });
  });
  out.info(words.clockConfirmed(ctx.now, ctx.timeZone, Math.round(leadMs / 1_000)));
}

/** The organisation that is named, or the only one there is. */
async function organisationOf(
  ctx: RequestContext,
  { organisation }: Said,
): Promise<OrganisationSummary> {
  const known = await listOrganisations(ctx);
  const fitting =
    organisation === undefined
      ? known
      : known.filter(
          ({ id, name }) => id === organisation || foldText(name) === foldText(organisation),
        );
  const [one, ...others] = fitting;
  if (one && others.length === 0) return one;
  if (known.length === 0) throw new CommandError(words.noOrganisation);
  if (!one) throw new CommandError(words.unknownOrganisation(organisation ?? ""));
  throw new CommandError(
    words.whichOrganisation(fitting.map(({ id, name }) => `${name}（${id}）`)),
  );
}

function needed(value: string | null | undefined, what: string): string {
  if (value === null || value === undefined)
    throw new CommandError(`${words.missing(what)}\n${words.usage}`);
  return value;
}

const dayOf = (ctx: RequestContext, at: Date): string => businessDayOf(at, ctx.timeZone);

function sentencesOf(thrown: unknown): string[] {
  if (thrown instanceof CommandError) return [thrown.message];
  if (thrown instanceof RosterError) {
    const shown = thrown.lines.slice(0, MAX_FAULTS_SHOWN);
    const hidden = thrown.lines.length - shown.length;
    return [
      ...(thrown.source ? [words.source(thrown.source.sheet, thrown.source.headerLine)] : []),
      words.rosterRefused(thrown.lines.length),
      ...shown.map(({ line, column, reason }) => words.fault(line, column, reason)),
      ...(hidden > 0 ? [words.moreFaults(hidden)] : []),
    ];
  }
  if (thrown instanceof RefusedError) {
    const { fields, departures } = thrown.extensions as {
      fields?: { path: string }[];
      departures?: number;
    };
    if (thrown.code === "ROSTER_CHANGED") return [words.otherDepartures(departures ?? 0)];
    if (fields) return [words.badInput(fields.map(({ path }) => words.fields[path] ?? path))];
    return [words.refusals[thrown.code] ?? words.refused(thrown.code)];
  }
  throw thrown;
}
