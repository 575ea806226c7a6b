import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { attach, attachSame, detach } from "../../files/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { scopeOf, visibleRulebook } from "../rulebook/rulebook.read.ts";
import { whyNotEdit } from "../version/version.policy.ts";
import { lockedVersion, type VersionRow } from "../version/version.read.ts";
import { MATERIAL_PURPOSES, type MaterialKind } from "./material.read.ts";

/** Files to be read beside a version. */
export interface RulesMaterial {
  versionId: string;
  kind: MaterialKind;
  fileIds: readonly string[];
}

/**
 * Puts files beside an unpublished version, for everybody who reads it (Mission R6). Refuses with
 * `NOT_ALLOWED`, `RULES_ALREADY_PUBLISHED`, `BAD_INPUT`, `FILE_EXPIRED`; a stranger's version or file is not found.
 */
export function attachMaterial(ctx: Ctx, input: RulesMaterial): Promise<VersionRow> {
  return inTransaction(ctx, async (ctx) => {
    const version = await editableVersion(ctx, input.versionId);
    const fileIds = idsOf(input);
    const purpose = MATERIAL_PURPOSES[input.kind];
    const files = await attach(ctx, fileIds, purpose, version.id);
    const contentHash = hashOf({ kind: input.kind, files: files.map(({ sha256 }) => sha256) });
    await record(ctx, { deed: "rules.material_attached", subjectId: version.id, contentHash });
    ctx.cache.clear();
    return version;
  });
}

/** Takes files away from an unpublished version. Refuses as `attachMaterial` does. */
export function detachMaterial(ctx: Ctx, input: RulesMaterial): Promise<VersionRow> {
  return inTransaction(ctx, async (ctx) => {
    const version = await editableVersion(ctx, input.versionId);
    await detach(ctx, idsOf(input), MATERIAL_PURPOSES[input.kind], version.id);
    await record(ctx, { deed: "rules.material_detached", subjectId: version.id });
    ctx.cache.clear();
    return version;
  });
}

/** A new draft begins with the files of the version before it, in the transaction that begins it. */
export async function carryMaterials(ctx: Ctx, from: string, versionId: string): Promise<void> {
  for (const purpose of Object.values(MATERIAL_PURPOSES))
    await attachSame(ctx, purpose, from, versionId);
}

async function editableVersion(ctx: Ctx, versionId: string): Promise<VersionRow> {
  const version = await lockedVersion(ctx, versionId);
  const book = await visibleRulebook(ctx, version.rulebookId);
  refuseIf(whyNotEdit(version, await scopeOf(ctx, book), await callerRoles(ctx)));
  return version;
}

function idsOf({ fileIds }: RulesMaterial): string[] {
  const fields = new Fields();
  const ids = fields.list("fileIds", fileIds, { max: LIMITS.filesPerTask });
  fields.done();
  return ids;
}
