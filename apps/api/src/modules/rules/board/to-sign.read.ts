import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { groupView, membershipView } from "../../groups/index.ts";
import { changesForMe } from "../difference/difference.read.ts";
import { Rulebook } from "../rulebook/rulebook.entity.ts";
import { appliesTo, liveMemberships } from "../rulebook/rulebook.read.ts";
import { RulesDecline, RulesSignature } from "../signature/signature.entity.ts";
import { myDueOn } from "../signature/signature.read.ts";
import { currentOf, type VersionRow } from "../version/version.read.ts";

const r = table(Rulebook, "r");
const g = groupView("g");
const m = membershipView("m");
const s = table(RulesSignature, "s");
const rd = table(RulesDecline, "rd");

/** A version that waits for the caller's signature. */
export interface WaitingRules {
  version: VersionRow;
  title: string;
  dueOn: BusinessDay;
  /** The caller's own groups to which it applies. */
  groupNames: string[];
  /** Clauses that differ from the version the caller signed last; all 0 where they signed none. */
  changed: number;
  added: number;
  tightened: number;
  relaxed: number;
}

/** What the caller has to sign, the most pressing first. Who has declined has answered. */
export async function toSign(ctx: Ctx): Promise<WaitingRules[]> {
  const { organisationId, personId } = ctx.actor;
  const waiting = await rows<{ rulebookId: string; groupName: string }>(
    ctx,
    sql`select ${r.id} as rulebookId, ${g.name} as groupName from ${r}
      join ${liveMemberships} on ${m.organisationId} = ${r.organisationId} and ${m.personId} = ${personId}
      where ${r.organisationId} = ${organisationId} and ${r.currentVersionId} is not null
      and ${appliesTo(sql`${m.groupId}`)}
      and not exists (select 1 from ${s} where ${s.organisationId} = ${r.organisationId}
        and ${s.versionId} = ${r.currentVersionId} and ${s.personId} = ${personId})
      and not exists (select 1 from ${rd} where ${rd.organisationId} = ${r.organisationId}
        and ${rd.versionId} = ${r.currentVersionId} and ${rd.personId} = ${personId})
      order by ${r.id}, ${g.name}`,
  );
  const read = await Promise.all(
    [...Map.groupBy(waiting, (one) => one.rulebookId)].map(async ([rulebookId, of]) => {
      const groupNames = of.map(({ groupName }) => groupName);
      const version = orNotFound(await currentOf(ctx, rulebookId));
      const dueOn = orNotFound(await myDueOn(ctx, version));
      const { title } = version;
      return { version, title, dueOn, groupNames, ...(await countsFor(ctx, version)) };
    }),
  );
  return read.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

async function countsFor(ctx: Ctx, version: VersionRow) {
  const changes = await changesForMe(ctx, version);
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  return {
    changed: changes.length,
    added: count("ADDED"),
    tightened: count("TIGHTENED"),
    relaxed: count("RELAXED"),
  };
}
