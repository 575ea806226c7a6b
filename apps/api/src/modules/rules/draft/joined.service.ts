import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { send } from "../../reach/index.ts";
import { appliesTo } from "../rulebook/rulebook.read.ts";
import { dueOnOf } from "../signature/signature.policy.ts";
import { messageToSign } from "./publication.service.ts";

interface Movement {
  organisationId: string;
  groupId: string;
  personIds: string[];
}

interface Asking {
  id: string;
  rulebookId: string;
  title: string;
  number: number;
  statedChange: string;
  signByOn: string;
  publishedAt: number;
}

/**
 * People have joined a group: they are told at once which rules to sign there (Mission M3), with as
 * many days as everybody had. Who has signed, or was told before, hears nothing.
 */
export async function tellJoined(
  ctx: RequestContext,
  { organisationId, groupId, personIds }: Movement,
): Promise<void> {
  const asking = await rows<Asking>(
    ctx,
    sql`select v.id, v.rulebook_id as rulebookId, v.title, v.number, v.stated_change as statedChange,
      v.sign_by_on as signByOn, v.published_at as publishedAt
      from rulebook r join rules_version v on v.id = r.current_version_id
      where r.organisation_id = ${organisationId} and ${appliesTo(sql`${groupId}`)} order by r.id`,
  );
  if (asking.length === 0) return;
  const signed = await rows<{ versionId: string; personId: string }>(
    ctx,
    sql`select version_id as versionId, person_id as personId from rules_signature
      where organisation_id = ${organisationId} and person_id in (${list(personIds)})
      and version_id in (${list(asking.map(({ id }) => id))})`,
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
  }
}
