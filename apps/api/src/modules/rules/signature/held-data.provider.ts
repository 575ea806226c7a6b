import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { heldData } from "../../people/index.ts";
import { RulesSignature } from "./signature.entity.ts";

const s = table(RulesSignature, "s");

const signatures = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${s.pick("versionId", "statement", "signedAt", "textHash", "device")} from ${s}
      where ${s.organisationId} = ${actor.organisationId} and ${s.personId} = ${actor.personId}
      order by ${s.signedAt} desc limit ${limit}`,
  );

export const heldSignatures = heldData.provide("SIGNATURES", {
  title: "群规签署",
  read: signatures,
});
