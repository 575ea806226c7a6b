import type { Ctx } from "../../../kernel/ctx.ts";
import type { Extension } from "../../../kernel/extension.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { receiptsOf } from "../../journal/index.ts";
import { Department } from "../department.entity.ts";
import { Grant } from "../grant.entity.ts";
import { heldData } from "../people-data.kinds.ts";
import { Person } from "../person.entity.ts";
import { Account, Binding } from "../sign-in/account.entity.ts";

const p = table(Person, "p");
const d = table(Department, "d");
const b = table(Binding, "b");
const a = table(Account, "a");
const g = table(Grant, "g");

const profile = ({ em, actor }: Ctx): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${p.pick("name", "staffNo", "title", "phone", "createdAt")},
        ${d.path} as department
      from ${p} left join ${d} on ${d.id} = ${p.departmentId}
      where ${p.organisationId} = ${actor.organisationId} and ${p.id} = ${actor.personId}`,
  );

const devices = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${a.pick("kind")}, ${b.pick("device", "boundAt", "endedAt", "lastUsedOn")}
      from ${b} join ${a} on ${a.id} = ${b.accountId}
      where ${b.organisationId} = ${actor.organisationId} and ${b.personId} = ${actor.personId}
      order by ${b.boundAt} desc, ${b.id} desc limit ${limit}`,
  );

const roles = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${g.pick("role", "grantedFrom", "grantedUntil")} from ${g}
      where ${g.organisationId} = ${actor.organisationId} and ${g.personId} = ${actor.personId}
      order by ${g.grantedFrom} desc, ${g.id} desc limit ${limit}`,
  );

/** What people and the journal below it keep about somebody. */
export const heldByPeople: readonly Extension[] = [
  heldData.provide("PROFILE", { title: "个人资料", read: profile }),
  heldData.provide("DEVICES", { title: "登录设备", read: devices }),
  heldData.provide("ROLES", { title: "角色", read: roles }),
  heldData.provide("RECEIPTS", { title: "回执", read: receiptsOf }),
];
