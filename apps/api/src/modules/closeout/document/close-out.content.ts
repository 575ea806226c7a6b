import type { BusinessDay } from "../../../kernel/business-day.ts";
import { hashOf } from "../../journal/index.ts";
import type { ComposedLine, Totals } from "./compose.ts";

/** What identifies a closed day. */
export interface RecordHeader extends Totals {
  organisationId: string;
  groupId: string;
  day: BusinessDay;
  number: number;
  dueAt: number;
  closedAt: number;
  summary: string;
}

/**
 * SHA-256 over the canonical JSON of a closed day with all its lines in their order: whoever has the
 * rows can tell that none was changed, added or lost. That nobody had a part is in the summary, and in
 * the line's person, who is not its assignment's.
 */
export const contentHashOf = (head: RecordHeader, lines: readonly ComposedLine[]): string =>
  hashOf({
    v: 1,
    organisation: head.organisationId,
    group: head.groupId,
    day: head.day,
    number: head.number,
    dueAt: new Date(head.dueAt).toISOString(),
    closedAt: new Date(head.closedAt).toISOString(),
    due: head.due,
    people: head.people,
    done: head.done,
    carried: head.carried,
    open: head.open,
    blocked: head.blocked,
    late: head.late,
    exempt: head.exempt,
    exemptPeople: head.exemptPeople,
    handedOver: head.handedOver,
    handedOverPeople: head.handedOverPeople,
    summary: head.summary,
    lines: lines.map(
      ({ personId, personName, departmentId, departmentName, unassigned: _, ...line }) => ({
        ...line,
        person: { id: personId, name: personName },
        department: { id: departmentId, name: departmentName },
        dueAt: new Date(line.dueAt).toISOString(),
        doneAt: line.doneAt === null ? null : new Date(line.doneAt).toISOString(),
      }),
    ),
  });
