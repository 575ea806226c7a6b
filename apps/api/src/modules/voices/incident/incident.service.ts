import { LIMITS, TEXTS } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { insertNumbered } from "../../../kernel/numbered.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { incidentWords as words } from "../../../words/incidents.zh-cn.ts";
import { lockGroups, visibleGroup } from "../../groups/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { may } from "../../people/authority.policy.ts";
import { callerRoles, colleague } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { answerBy } from "../days/days.read.ts";
import { addNote } from "../note/note.service.ts";
import { departmentsOf, dueOnOf, tellDepartments, tellPerson } from "./incident.change.ts";
import { Incident } from "./incident.entity.ts";
import { incidentById, type IncidentRow, recordedByTap } from "./incident.read.ts";

/** What somebody records. */
export interface NewIncident {
  groupId: string;
  title: string;
  risk: string;
  /** What was done at once. */
  measure?: string | null;
  /** Who sees to it; left out: the caller. */
  personId?: string | null;
  departmentIds?: readonly string[] | null;
  /** By which day it is to be closed; left out: the set working days from today. */
  dueOn?: BusinessDay | null;
  fileIds?: readonly string[] | null;
  tapId?: string | null;
}

/**
 * Records a safety incident of a group (Mission V6). The same tap sent again answers the same incident. Refuses with
 * `NOT_ALLOWED`, `NO_HEAD_TO_ASK`, `SAID_TOO_OFTEN`, `FILE_EXPIRED`, `BAD_INPUT`; a stranger's group, person or department is not found.
 */
export function recordIncident(ctx: Ctx, input: NewIncident): Promise<IncidentRow> {
  return inTransaction(ctx, async (ctx) => {
    const group = await visibleGroup(ctx, input.groupId);
    refuseIf(may(await callerRoles(ctx), "RECORD_INCIDENT", { group }) ? null : "NOT_ALLOWED");
    const { id: personId } = await colleague(ctx, input.personId ?? ctx.actor.personId);
    const fields = new Fields();
    const read = {
      title: fields.text("title", input.title, TEXTS.voiceTitle),
      risk: fields.text("risk", input.risk, TEXTS.voiceText),
      measure: fields.optional("measure", input.measure, LIMITS.voiceText),
      tapId: fields.optional("tapId", input.tapId, LIMITS.tapId),
      departmentIds: departmentsOf(fields, input.departmentIds),
      dueOn: dueOnOf(fields, ctx, input.dueOn) ?? (await answerBy(ctx)),
    };
    fields.done();
    await lockGroups(ctx, [group.id]);
    const before = await recordedByTap(ctx, read.tapId);
    if (before) return before;
    await measure(ctx, "VOICE", [group.id]);
    const id = await insertNumbered(ctx, Incident, {
      groupId: group.id,
      title: read.title,
      personId,
      recordedById: ctx.actor.personId,
      recordedAt: ctx.now.getTime(),
      dueOn: read.dueOn,
      riseOn: read.dueOn,
      raised: 0,
      state: "OPEN",
      tapId: read.tapId,
    });
    await addNote(ctx, id, { kind: "FILED", text: read.risk, fileIds: input.fileIds });
    if (read.measure) await addNote(ctx, id, { kind: "MEASURE", text: read.measure });
    const contentHash = hashOf({ title: read.title, risk: read.risk, measure: read.measure });
    await record(ctx, { deed: "incident.recorded", subjectId: id, groupId: group.id, contentHash });
    const found = await incidentById.existing(ctx, id);
    await tellPerson(ctx, found);
    await tellDepartments(ctx, found, read.departmentIds);
    return found;
  });
}

/**
 * Makes an incident of what a report says of a risk (Mission V1, V6): whoever handles the report records it, sees to it,
 * and nothing in it leads back to the report. Within the transaction of that deed. Refuses as `recordIncident`.
 */
export const incidentFromReport = (
  ctx: Ctx,
  { groupId, text }: { groupId: string; text: string },
): Promise<IncidentRow> => recordIncident(ctx, { groupId, title: words.fromReport, risk: text });
