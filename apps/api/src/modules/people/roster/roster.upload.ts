import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { REASONS } from "../../../words/roster.zh-cn.ts";
import { type FileType, readUpload } from "../../files/index.ts";
import { record } from "../../journal/index.ts";
import { callerRoles } from "../caller-roles.ts";
import { type Roster, RosterError, fileError } from "./roster.csv.ts";
import { planOf, type RosterPlan } from "./roster.plan.ts";
import { whyNotApply, whyNotImportRoster } from "./roster.policy.ts";
import { applyPlan, lockCurrentRoster } from "./roster.service.ts";
import type { RosterImportType } from "./roster.type.ts";
import { readRosterUpload } from "./roster.xlsx.ts";

const MAX_NAMES_SHOWN = 100;
const MAX_ERRORS_SHOWN = 200;

/** Which upload to import, and whether only as a dry run. */
export interface RosterImportRequest {
  uploadId: string;
  dryRun: boolean;
  /** How many the caller has seen would leave; null where nothing was shown. */
  departures: number | null;
}

/** Why the caller may not upload a roster. */
export const whyNotUploadRoster = async (ctx: Ctx) => whyNotImportRoster(await callerRoles(ctx));

/**
 * Takes over a roster that the caller uploaded (Mission M8), or says what that would change. It
 * answers the errors by line; then nothing has changed. Refuses with `ROSTER_CHANGED` where others
 * would leave than were shown.
 */
export async function importUpload(
  ctx: Ctx,
  asked: RosterImportRequest,
): Promise<RosterImportType> {
  refuseIf(await whyNotUploadRoster(ctx));
  const { file, sha256, bytes } = await readUpload(ctx, asked.uploadId, "ROSTER");
  try {
    const roster = await readRosterUpload(ctx.actor.personId, bytes);
    return await takeOver(ctx, asked, roster, { file, sha256 });
  } catch (thrown) {
    if (!(thrown instanceof RosterError)) throw thrown;
    return { ...nothing, file, dryRun: asked.dryRun, ...errorsOf(thrown) };
  }
}

const takeOver = (
  ctx: Ctx,
  { uploadId, dryRun, departures }: RosterImportRequest,
  roster: Roster,
  { file, sha256 }: { file: FileType; sha256: string },
): Promise<RosterImportType> =>
  inTransaction(ctx, async (ctx) => {
    refuseIf(await whyNotUploadRoster(ctx));
    const { organisationId } = ctx.actor;
    const known = await lockCurrentRoster(ctx, organisationId);
    const plan = planOf(roster, known, true);
    const leaving = plan.departed.length;
    if (!dryRun) {
      refuseIf(whyNotApply(leaving, departures), { departures: leaving });
      if (plan.manyDepart && departures === null)
        throw fileError(REASONS.manyDepartUnseen(leaving));
      await applyPlan(ctx, organisationId, plan);
      await record(ctx, { deed: "roster.imported", subjectId: uploadId, contentHash: sha256 });
    }
    const leavers = new Set(plan.departed.slice(0, MAX_NAMES_SHOWN));
    const departing = known.people
      .filter(({ id }) => leavers.has(id))
      .map(({ name, staffNo }) => `${name}（${staffNo}）`);
    return { ...countsOf(plan), file, dryRun, applied: !dryRun, departing, ...noErrors };
  });

const countsOf = (plan: RosterPlan) => ({
  added: plan.added.length,
  updated: plan.touched.size,
  returned: plan.returned.length,
  departed: plan.departed.length,
  unchanged: plan.unchanged,
  newDepartments: plan.newDepartments.length,
  movedDepartments: plan.movedDepartments.length,
  grantedRoles: plan.granted.length,
  endedRoles: plan.ended.length,
  manyDepart: plan.manyDepart,
  newDepartmentPaths: plan.newDepartments.slice(0, MAX_NAMES_SHOWN).map(({ path }) => path),
});

const noErrors = { errorCount: 0, errors: [] };

const errorsOf = ({ lines }: RosterError) => ({
  errorCount: lines.length,
  errors: lines.slice(0, MAX_ERRORS_SHOWN),
});

const nothing = {
  applied: false,
  added: 0,
  updated: 0,
  returned: 0,
  departed: 0,
  unchanged: 0,
  newDepartments: 0,
  movedDepartments: 0,
  grantedRoles: 0,
  endedRoles: 0,
  manyDepart: false,
  departing: [],
  newDepartmentPaths: [],
};
