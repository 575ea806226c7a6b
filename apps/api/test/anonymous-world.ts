import { randomBytes } from "node:crypto";
import * as contract from "@riqing/schema";
import { businessDayOf } from "../src/kernel/business-day.ts";
import { list, sql } from "../src/kernel/sql.ts";
import { handOverDue, settleDays } from "../src/modules/voices/index.ts";
import { fetchTokens, type Token } from "./token-phone.ts";
import type { Planted, World } from "./world.ts";

/** A Monday, and the days after it. */
export const MONDAY = "2026-11-16";
export const at = (day: string, time: string): string => `${day}T${time}:00+08:00`;

/** Somebody's phone, as far as it sends something without a name: its tokens and its code. */
export interface Phone {
  tokens: Token[];
  code: string;
}

/** An organisation in which everybody holds tokens and has opened the app today. */
export async function company(world: World, members: number, week: string = MONDAY) {
  const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
  const admin = await world.admin();
  const people: Planted[] = [];
  for (let i = 1; i <= members; i += 1) people.push(await world.person(`成员${i}`));
  const phones = new Map<string, Phone>();
  for (const one of people) {
    const code = contract.reportCodeOf(randomBytes(10));
    phones.set(one.id, { tokens: await fetchTokens(world, one, week, 4), code });
  }
  await openAll(world, people);
  return { office, admin, people, phones, organisationId: office.organisationId };
}

/** That these have used the app today. */
export const openAll = (world: World, people: readonly Planted[]): Promise<unknown> =>
  world.rows(
    sql`update binding set last_used_on = ${businessDayOf(world.clock.now(), "Asia/Shanghai")}
      where person_id in (${list(people.map(({ id }) => id))})`,
  );

/** What the clock does: the hours for handing over, and the end of a day. */
export async function jobs(world: World, organisationId: string): Promise<void> {
  await settleDays(await world.system(organisationId));
  await handOverDue(await world.system(organisationId));
}

/** What a phone sends to report something. */
export const reportOf = (
  { tokens, code }: Phone,
  organisationId: string,
  more: Partial<contract.FileAnonymousReportMutationVariables["input"]> = {},
): contract.FileAnonymousReportMutationVariables => ({
  input: {
    organisationId,
    code,
    kind: "LEAK",
    text: "图纸被发到外面的供应商群，看得见图号。",
    token: tokens.shift()!,
    ...more,
  },
});
