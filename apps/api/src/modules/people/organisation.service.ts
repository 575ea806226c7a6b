import { LIMITS } from "@riqing/schema";
import { newId } from "../../kernel/column.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { Fields } from "../../kernel/input.ts";
import { nameKeyOf } from "../../kernel/name-key.ts";
import { insertNew, sql, update } from "../../kernel/sql.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { LAST_KNOWN_YEAR } from "../../kernel/working-calendar.ts";
import { peopleWords } from "../../words/people.zh-cn.ts";
import { recordFor } from "../journal/index.ts";
import { Department } from "./department.entity.ts";
import { Grant } from "./grant.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { onOrganisationCreated } from "./people.hooks.ts";
import { Person, personKeys } from "./person.entity.ts";
import { openInvitation } from "./sign-in/invitation.service.ts";

export interface NewOrganisation {
  name: string;
  /** An IANA name; Asia/Shanghai when left out. */
  timeZone?: string;
  isDemo?: boolean;
  adminName: string;
  adminStaffNo: string;
  /** Where the first administrator works, until a roster says. */
  department?: string;
}

export interface CreatedOrganisation {
  organisationId: string;
  departmentId: string;
  /** The first administrator. */
  personId: string;
  /** Their invitation, which is shown this once. */
  code: string;
  expiresAt: Date;
}

/**
 * Sets up an organisation with its key pair, one department, and a first administrator with an
 * invitation. For whoever runs the machine: nobody is asked. Refuses with `BAD_INPUT`.
 */
export function createOrganisation(
  ctx: RequestContext,
  asked: NewOrganisation,
): Promise<CreatedOrganisation> {
  return inTransaction(ctx, async (ctx) => {
    const { name, timeZone, adminName, adminStaffNo, department } = fieldsOf(asked);
    const [organisationId, departmentId, personId] = [newId(), newId(), newId()];
    const at = ctx.now.getTime();
    await insertNew(ctx, Organisation, [
      {
        id: organisationId,
        name,
        timeZone: timeZone,
        isDemo: asked.isDemo ? 1 : 0,
        publicKey: ctx.ports.keys.create(organisationId),
        firstAdminId: personId,
        calendarThrough: LAST_KNOWN_YEAR,
        createdAt: at,
      },
    ]);
    const within = { organisationId };
    const lineage = `${departmentId}/`;
    await insertNew(ctx, Department, [
      {
        ...within,
        id: departmentId,
        parentId: null,
        name: department,
        path: department,
        pathKey: nameKeyOf(department),
        lineage,
      },
    ]);
    await insertNew(ctx, Person, [
      {
        ...within,
        id: personId,
        staffNo: adminStaffNo,
        name: adminName,
        ...personKeys({ staffNo: adminStaffNo, name: adminName }),
        departmentId: departmentId,
        title: null,
        phone: null,
        departedAt: null,
        createdAt: at,
      },
    ]);
    await insertNew(ctx, Grant, [
      {
        ...within,
        id: newId(),
        personId: personId,
        role: "ORGANISATION_ADMIN",
        scopeId: organisationId,
        grantedFrom: at,
        grantedUntil: null,
        live: 1,
      },
    ]);
    await recordFor(ctx, organisationId, null, {
      deed: "organisation.created",
      subjectId: organisationId,
    });
    await onOrganisationCreated.emit(ctx, organisationId);
    const { code, expiresAt, id } = await openInvitation(ctx, organisationId, personId, null);
    await recordFor(ctx, organisationId, null, { deed: "invitation.issued", subjectId: id });
    return { organisationId, departmentId, personId, code, expiresAt };
  });
}

function fieldsOf(asked: NewOrganisation) {
  const fields = new Fields();
  const read = {
    name: fields.text("name", asked.name, { max: LIMITS.groupName }),
    timeZone: fields.text("timeZone", asked.timeZone ?? "Asia/Shanghai", { max: 40 }),
    adminName: fields.text("adminName", asked.adminName, { max: LIMITS.personName }),
    adminStaffNo: fields.text("adminStaffNo", asked.adminStaffNo, { max: 40 }),
    department: fields.text("department", asked.department ?? peopleWords.firstDepartment, {
      max: 40,
    }),
  };
  fields.expect("timeZone", isTimeZone(read.timeZone));
  fields.expect("department", !nameKeyOf(read.department).includes("/"));
  fields.done();
  return read;
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("sv-SE", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/**
 * Notes through which year the organisation's calendar has been told to those who count by it; answers 0
 * where somebody else was quicker.
 */
export const markCalendarKnown = (
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  { from, through }: { from: number; through: number },
): Promise<number> =>
  update(
    ctx,
    Organisation,
    { calendarThrough: through },
    (o) => sql`${o.id} = ${organisationId} and ${o.calendarThrough} = ${from}`,
  );
