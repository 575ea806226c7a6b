import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import type { MembershipChange } from "../../groups/index.ts";
import { send } from "../../reach/index.ts";
import { Rulebook } from "../rulebook/rulebook.entity.ts";
import { askedIn } from "../rulebook/rulebook.read.ts";
import { planRulesReminders } from "../signature/reminder.provider.ts";
import { RulesSignature } from "../signature/signature.entity.ts";
import { dueOnOf } from "../signature/signature.policy.ts";
import { RulesVersion } from "../version/version.entity.ts";
import { messageToSign } from "./publication.service.ts";

const r = table(Rulebook, "r");
const v = table(RulesVersion, "v");
const s = table(RulesSignature, "s");

const columns = v.pick(
  "id",
  "rulebookId",
  "title",
  "number",
  "statedChange",
  "signByOn",
  "publishedAt",
);
/** The published version of a rulebook: it has an instant of publication. */
type VersionToSign = RowOf<typeof columns> & { publishedAt: number };

/**
 * People have joined a group: they are told at once which rules to sign there (Mission M3), with as
 * many days as everybody had. Who has signed, or was told before, gets no message.
 */
export async function notifyJoined(
  ctx: RequestContext,
  { organisationId, groupId, personIds }: MembershipChange,
): Promise<void> {
  const asking = await rows<VersionToSign>(
    ctx,
    sql`select ${columns}
      from ${r} join ${v} on ${v.organisationId} = ${r.organisationId} and ${v.id} = ${askedIn(ctx, sql`${groupId}`)}
      where ${r.organisationId} = ${organisationId} and ${r.currentVersionId} is not null order by ${r.id}`,
  );
  if (asking.length === 0) return;
  const signed = await rows<{ versionId: string; personId: string }>(
    ctx,
    sql`select ${s.pick("versionId", "personId")} from ${s}
      where ${s.organisationId} = ${organisationId} and ${s.personId} in (${list(personIds)})
      and ${s.versionId} in (${list(asking.map(({ id }) => id))})`,
  );
  const done = new Set(signed.map(({ versionId, personId }) => `${versionId} ${personId}`));
  for (const version of asking) {
    const dueOn = dueOnOf(version, ctx.now.getTime(), ctx.timeZone);
    const waiting = personIds.filter((personId) => !done.has(`${version.id} ${personId}`));
    await send(
      ctx,
      organisationId,
      waiting.map((personId) => messageToSign(personId, version, dueOn)),
    );
    await planRulesReminders(ctx, organisationId, version.rulebookId, [dueOn]);
  }
}
