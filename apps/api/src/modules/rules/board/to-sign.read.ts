import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { groupView, membershipView } from "../../groups/index.ts";
import { changesForMe } from "../difference/difference.read.ts";
import { Rulebook } from "../rulebook/rulebook.entity.ts";
import { askedIn, liveMemberships } from "../rulebook/rulebook.read.ts";
import { RulesDecline, RulesSignature } from "../signature/signature.entity.ts";
import { myDueOn } from "../signature/signature.read.ts";
import { RulesVersion } from "../version/version.entity.ts";
import { versionById, type VersionRow } from "../version/version.read.ts";

const r = table(Rulebook, "r");
const v = table(RulesVersion, "v");
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

/** Which version is asked of the caller in one of their groups. */
interface Asked {
  rulebookId: string;
  versionId: string;
  number: number;
  groupName: string;
  answered: number;
}

/** What the caller has to sign, the most pressing first. Who has declined has answered. */
export async function toSign(ctx: Ctx): Promise<WaitingRules[]> {
  const { organisationId, personId } = ctx.actor;
  const asked = await rows<Asked>(
    ctx,
    sql`select ${r.id} as rulebookId, ${v.id} as versionId, ${v.pick("number")}, ${g.name} as groupName,
      case when exists (select 1 from ${s} where ${s.organisationId} = ${r.organisationId}
        and ${s.versionId} = ${v.id} and ${s.personId} = ${personId})
      or exists (select 1 from ${rd} where ${rd.organisationId} = ${r.organisationId}
        and ${rd.versionId} = ${v.id} and ${rd.personId} = ${personId}) then 1 else 0 end as answered
      from ${r}
      join ${liveMemberships} on ${m.organisationId} = ${r.organisationId} and ${m.personId} = ${personId}
      join ${v} on ${v.organisationId} = ${r.organisationId} and ${v.id} = ${askedIn(ctx, sql`${m.groupId}`)}
      where ${r.organisationId} = ${organisationId} and ${r.currentVersionId} is not null
      order by ${r.id}, ${v.number} desc, ${g.name}`,
  );
  const books = [...Map.groupBy(asked, ({ rulebookId }) => rulebookId).values()];
  const waiting = books.filter(([newest]) => Number(newest!.answered) === 0);
  const read = await Promise.all(
    waiting.map(async (of) => {
      const { versionId } = of[0]!;
      const groupNames = of
        .filter((one) => one.versionId === versionId)
        .map(({ groupName }) => groupName);
      const version = await versionById.existing(ctx, versionId);
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
