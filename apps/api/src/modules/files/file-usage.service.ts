import { LIMITS } from "@riqing/schema";
import { newId } from "../../kernel/column.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { refuseIf } from "../../kernel/refusal.ts";
import { addUp, list, rows, run, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { FileUsage } from "./file-usage.entity.ts";
import { whyNotKeepMore } from "./file.policy.ts";

const u = table(FileUsage, "u");

interface Usage {
  organisationId: string;
  uploadedById: string;
  bytes: number;
}

const add = (ctx: RequestContext, { organisationId, uploadedById, bytes }: Usage) =>
  addUp(
    ctx,
    FileUsage,
    ["organisationId", "ownerId"],
    // Always in this order: two uploads lock the two rows alike.
    [organisationId, uploadedById].map((ownerId) => ({
      id: newId(),
      organisationId,
      ownerId,
      n: bytes,
    })),
  );

/** Counts a file that is going to be kept; refuses it where its owner, or the organisation, has too much. */
export async function useBytes(ctx: RequestContext, usage: Usage): Promise<void> {
  await add(ctx, usage);
  const { organisationId, uploadedById } = usage;
  const read = await rows<{ ownerId: string; n: number }>(
    ctx,
    sql`select ${u.pick("ownerId", "n")} from ${u}
      where ${u.organisationId} = ${organisationId} and ${u.ownerId} in (${list([organisationId, uploadedById])})`,
  );
  const bytesOf = (id: string) => Number(read.find(({ ownerId }) => ownerId === id)?.n ?? 0);
  const refusal = whyNotKeepMore(bytesOf(uploadedById), bytesOf(organisationId));
  refuseIf(refusal, {
    limit:
      refusal === "FILES_OF_PERSON_TOO_LARGE"
        ? LIMITS.fileBytesPerPerson
        : LIMITS.fileBytesPerOrganisation,
  });
}

/** A file whose bytes are gone counts no more. */
export async function freeBytes(ctx: RequestContext, usage: Usage): Promise<void> {
  const { organisationId, uploadedById } = usage;
  await add(ctx, { ...usage, bytes: -usage.bytes });
  await run(
    ctx,
    sql`delete from file_usage where organisation_id = ${organisationId}
      and owner_id in (${list([organisationId, uploadedById])}) and n <= 0`,
  );
}
