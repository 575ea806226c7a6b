import { randomInt } from "node:crypto";
import type { EntityClass } from "@mikro-orm/core";
import { newId } from "./column.ts";
import type { Ctx } from "./ctx.ts";
import { insertNew } from "./sql.ts";
import type { NewRow } from "./table.ts";

/** Of ten thousand numbers a year, so many are tried before it is a fault. */
const NUMBERS_TRIED = 200;

interface Numbered {
  id: string;
  organisationId: string;
  number: string;
}

/**
 * Adds a row of the caller's organisation under a number of its own, of the year and four random digits, as
 * "2026-0137": nobody can tell from it how many there are, or which came before. Answers its id. The number is
 * the only unique key that may be taken.
 */
export async function insertNumbered<E extends Numbered>(
  ctx: Ctx,
  entity: EntityClass<E>,
  row: Omit<NewRow<E>, keyof Numbered>,
): Promise<string> {
  const year = ctx.today.slice(0, 4);
  for (let tried = 0; tried < NUMBERS_TRIED; tried += 1) {
    const id = newId();
    const number = `${year}-${String(randomInt(10_000)).padStart(4, "0")}`;
    const { organisationId } = ctx.actor;
    const numbered = { ...row, id, organisationId, number } as unknown as NewRow<E>;
    if ((await insertNew(ctx, entity, [numbered])) === 1) return id;
  }
  throw new Error("no number of this year is free");
}
