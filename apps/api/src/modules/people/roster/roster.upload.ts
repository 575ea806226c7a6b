import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { readUpload } from "../../files/index.ts";
import { record } from "../../journal/index.ts";
import { callerRoles } from "../caller-roles.ts";
import { readRosterUpload } from "./roster.file.ts";
import { RosterError } from "./roster.line.ts";
import { whyNotImportRoster } from "./roster.policy.ts";
import { followProgress } from "./roster.progress.ts";
import { type ImportOptions, applyRoster } from "./roster.service.ts";
import type { RosterImportType } from "./roster.type.ts";

const MAX_ERRORS_SHOWN = 200;

/** Which upload to import, how, and whether only as a dry run. */
export interface RosterImportRequest extends Pick<
  ImportOptions,
  "sheet" | "firstDepartment" | "doubtful" | "newParents"
> {
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
  const { uploadId, dryRun } = asked;
  const { onProgress, end } = followProgress(ctx.actor.personId, uploadId);
  try {
    const roster = await readRosterUpload(ctx.actor.personId, bytes, asked);
    const { organisationId } = ctx.actor;
    const options = { ...asked, onProgress };
    const imported = await applyRoster(ctx, organisationId, roster, options, {
      before: async (ctx) => refuseIf(await whyNotUploadRoster(ctx as Ctx)),
      last: async (ctx) => {
        const deed = "roster.imported";
        await record(ctx as Ctx, { deed, subjectId: uploadId, contentHash: sha256 });
      },
    });
    return { ...imported, file, dryRun, applied: !dryRun, errorCount: 0, errors: [] };
  } catch (thrown) {
    if (!(thrown instanceof RosterError)) throw thrown;
    const { sheet = null, sheets = [], headerLine = 0 } = thrown.source ?? {};
    return { ...nothing, file, dryRun, sheet, sheets, headerLine, ...errorsOf(thrown) };
  } finally {
    end();
  }
}

const errorsOf = ({ lines }: RosterError) => ({
  errorCount: lines.length,
  errors: lines.slice(0, MAX_ERRORS_SHOWN),
});

const nothing = {
  applied: false,
  leftOut: [],
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
  endingRoles: [],
  unknownParents: [],
  doubtful: [],
};
