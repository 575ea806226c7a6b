import type { SettingValues } from "@riqing/schema";
import { batchedBy } from "../../../kernel/batch.ts";
import { organisationOf, type Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { columns, type RowOf, table } from "../../../kernel/table.ts";
import { groupView } from "../../groups/index.ts";
import { authorityScope } from "../../people/authority.policy.ts";
import { callerRoles, departmentView } from "../../people/index.ts";
import { ViolationCase } from "./case.entity.ts";
import type { CaseGroup } from "./case.policy.ts";

/** Cases, their groups and the departments of these, under the aliases of `caseTables`. */
export const c = table(ViolationCase, "c");
const g = groupView("g");
const d = departmentView("d");

export const caseColumns = columns(
  c.pick(
    "id",
    "number",
    "groupId",
    "personId",
    "kindKey",
    "kindName",
    "kindAtOnce",
    "happenedAt",
    "place",
    "whatHappened",
    "versionId",
    "versionNumber",
    "clauseKey",
    "clauseLabel",
    "clauseText",
    "signedAt",
    "citesNothing",
    "settings",
    "reportedById",
    "harmedId",
    "keptFrom",
    "recordedById",
    "recordedAt",
    "state",
    "heardFromAt",
    "hearUntil",
    "side",
    "sideStatedAt",
    "saysCorrected",
    "correction",
    "correctionAskedAt",
    "closedAt",
    "closedById",
    "closeReason",
  ),
  d.pick("lineage"),
);
/** A case as the services and the fields read it, with the line of its group's department. */
export type CaseRow = RowOf<typeof caseColumns>;

export const caseTables = sql`${c} join ${g} on ${g.id} = ${c.groupId} and ${g.organisationId} = ${c.organisationId}
  join ${d} on ${d.id} = ${g.departmentId}`;

/** The settings that held when it happened: by them it is judged. */
export const settingsOfCase = ({ settings }: Pick<CaseRow, "settings">): Partial<SettingValues> =>
  JSON.parse(settings) as Partial<SettingValues>;

/** Where, and within how many working days, to appeal against a measure; and to answer. */
export type AppealRules = Pick<SettingValues, "appealBody" | "appealDays" | "answerDays">;

/** What settings say of appeals; null where any of it is missing: it is never guessed (semantics). */
export const appealRulesIn = ({
  appealBody,
  appealDays,
  answerDays,
}: Partial<SettingValues>): AppealRules | null =>
  appealBody === undefined || appealDays === undefined || answerDays === undefined
    ? null
    : { appealBody, appealDays, answerDays };

/** How to appeal in a case that can bring a measure: none is recorded without it. */
export function appealRulesOf(found: Pick<CaseRow, "number" | "settings">): AppealRules {
  const rules = appealRulesIn(settingsOfCase(found));
  if (!rules) throw new Error(`case ${found.number} does not say how to appeal`);
  return rules;
}

export const groupOfCase = ({ groupId, lineage }: CaseRow): CaseGroup => ({ id: groupId, lineage });

/** Who can neither decide nor review it: whom it is about, who reported it, whom it harmed, and who is kept from it. */
export const inCase = ({
  personId,
  reportedById,
  harmedId,
  keptFrom,
}: Pick<CaseRow, "personId" | "reportedById" | "harmedId" | "keptFrom">): Set<string> =>
  new Set(
    [personId, reportedById, harmedId, ...peopleKeptFrom({ keptFrom })].filter((id) => id !== null),
  );

/** Who neither decides nor reviews a case, and of whom it says nothing: they reported it in confidence. */
export const peopleKeptFrom = ({ keptFrom }: Pick<CaseRow, "keptFrom">): string[] =>
  keptFrom === null ? [] : (JSON.parse(keptFrom) as string[]);

export const caseById = batchedBy("id", (ctx, ids) =>
  rows<CaseRow>(
    ctx,
    sql`select ${caseColumns} from ${caseTables}
      where ${c.organisationId} = ${organisationOf(ctx)} and ${c.id} in (${list(ids)})`,
  ),
);

/** Of the cases of `caseTables`: those in groups whose cases the caller handles. */
export async function handledByCaller(ctx: Ctx) {
  const { all, groupIds, lineages } = authorityScope(await callerRoles(ctx), "RECORD_VIOLATION");
  if (all) return sql`1 = 1`;
  const headed = lineages.map((lineage) => sql`or ${d.lineage} like ${`${lineage}%`}`);
  return sql`(${c.groupId} in (${list(groupIds)}) ${sql.join(headed, sql` `)})`;
}
