import { LIMITS } from "@riqing/schema";
import { businessDayOf } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../kernel/page.ts";
import { orNotFound, refuseIf } from "../../kernel/refusal.ts";
import { visibleGroup, whyNotSeeBoard } from "../groups/index.ts";
import { callerRoles } from "../people/index.ts";
import { mayNudgeAgainAt } from "../reach/index.ts";
import { rulesOfGroup, signByOnOf } from "../rules/index.ts";
import { keyOf, type Named, named, untilOf } from "./obligation.names.ts";
import { byTheClock, type Clock, type Others, stateOf } from "./obligation.policy.ts";
import * as read from "./obligation.read.ts";
import type { DebtState } from "./obligation.state.ts";
import type { ObligationMatrixType, PersonDebtType } from "./obligation.type.ts";

/** The group's board, for those who see names on it; strangers find no group. */
export async function asking(ctx: Ctx, groupId: string): Promise<read.Asking> {
  const group = await visibleGroup(ctx, groupId);
  refuseIf(whyNotSeeBoard(await callerRoles(ctx), group));
  return { groupId, rules: await rulesOfGroup(ctx, groupId) };
}

const clockOf = (ctx: Ctx): Clock => ({
  now: ctx.now,
  today: ctx.today,
  dayOf: (at) => businessDayOf(at, ctx.timeZone),
});

/** A row of the matrix, before its fields are read. */
interface Cells {
  /** The states of one person, by obligation. */
  [obligation: string]: DebtState;
}

/**
 * Who owes what in a group: its members, those who owe the most first, against what is open, by the
 * clock (Mission B6). The same few statements, however many people and obligations there are.
 */
export async function matrix(
  ctx: Ctx,
  groupId: string,
  indebtedOnly: boolean,
  request: PageRequest,
): Promise<ObligationMatrixType> {
  const size = sizeOf(request);
  const after = cursorOf(request, 3, 2);
  const of = await asking(ctx, groupId);
  const page: Page<read.DebtorRow> = pageOf(
    await read.debtorsOf(ctx, of, indebtedOnly, after, size + 1),
    size,
    (one) => [String(one.behind), String(one.lack), one.sortKey],
  );
  const ids = page.nodes.map(({ personId }) => personId);
  return {
    ...(await drawn(ctx, of, page.nodes, ids, LIMITS.obligationColumns)),
    endCursor: page.endCursor,
    hasMore: page.hasMore,
    ...(await read.headcount(ctx, of)),
  };
}

/** As `matrix`, with everybody and all that is open. */
export async function wholeMatrix(ctx: Ctx, groupId: string): Promise<Drawn> {
  const of = await asking(ctx, groupId);
  const { people } = await read.headcount(ctx, of);
  return await drawn(ctx, of, await read.debtorsOf(ctx, of, false, null, people), null, Infinity);
}

type Drawn = Pick<ObligationMatrixType, "columns" | "moreColumns" | "rows">;

/** These people against as many columns; `ids`: theirs, or null for everybody's. */
async function drawn(
  ctx: Ctx,
  of: read.Asking,
  people: readonly read.DebtorRow[],
  ids: readonly string[] | null,
  width: number,
): Promise<Drawn> {
  const open = await read.openObligations(ctx, of);
  const names = await named(ctx, of, open);
  const placed = open
    .map((one) => ({ one, name: orNotFound(names.get(keyOf(one))) }))
    .map(({ one, name }) => ({ one, name, id: keyOf(one), until: untilOf(ctx, name) }))
    .toSorted(byTheClock(clockOf(ctx)));
  const shown = placed.slice(0, width);
  const shares = await read.sharesOf(ctx, of, ids);
  const cells = cellsOf(
    ctx,
    of,
    people,
    shares,
    names,
    new Map(open.map((one) => [keyOf(one), one])),
  );
  return {
    columns: shown.map(({ one, name }) => ({
      id: one.id,
      kind: one.kind,
      title: name.title,
      dueAt: name.dueAt,
      dueOn: name.dueOn,
      asked: one.asked,
      missing: one.missing,
      nudgeable: one.nudgeable,
      unreachable: one.missing - one.reachable,
      nudgeAgainAt: one.nudgedAt === null ? null : mayNudgeAgainAt(new Date(one.nudgedAt)),
    })),
    moreColumns: placed.length - shown.length,
    rows: people.map((one) => ({
      personId: one.personId,
      departmentId: one.departmentId,
      debts: one.debts,
      own: one.behind === 0,
      reachable: one.reached === 1,
      away: Number(one.away) === 1,
      phone: one.phone,
      cells: shown.map(({ id }) => cells.get(one.personId)?.[id] ?? "NOT_ASKED"),
    })),
  };
}

function cellsOf(
  ctx: Ctx,
  of: read.Asking,
  people: readonly read.DebtorRow[],
  shares: readonly read.ShareRow[],
  names: Map<string, Named>,
  others: Map<string, Others>,
): Map<string, Cells> {
  const reached = new Map(people.map((one) => [one.personId, one.reached === 1]));
  const cells = new Map<string, Cells>();
  for (const share of shares) {
    const name = names.get(keyOf(share));
    const asked = others.get(keyOf(share));
    if (!name || !asked) continue;
    const reachable = reached.get(share.personId) ?? false;
    const row = cells.get(share.personId) ?? {};
    row[keyOf(share)] = standing(ctx, of, share, name, asked, reachable);
    cells.set(share.personId, row);
  }
  return cells;
}

/** The deadline that holds for this person: a later joiner's is their own. */
function dueOf(ctx: Ctx, of: read.Asking, share: read.ShareRow, name: Named) {
  if (share.kind !== "RULES") {
    return { dueAt: share.dueAt === null ? name.dueAt : new Date(share.dueAt), dueOn: name.dueOn };
  }
  const rules = of.rules.find(({ rulebookId }) => rulebookId === share.id);
  const dueOn = rules && share.since !== null ? signByOnOf(ctx, rules, share.since) : name.dueOn;
  return { dueAt: null, dueOn };
}

function standing(
  ctx: Ctx,
  of: read.Asking,
  share: read.ShareRow,
  name: Named,
  others: Others,
  reachable: boolean,
): DebtState {
  const flags = {
    done: Number(share.done) === 1,
    exempt: Number(share.exempt) === 1,
    slow: Number(share.slow) === 1,
  };
  return stateOf({ ...flags, reachable, ...dueOf(ctx, of, share, name) }, others, clockOf(ctx));
}

/** All that one member of a group owes in it, by the clock (Mission B6). */
export async function debtsOf(
  ctx: Ctx,
  groupId: string,
  personId: string,
): Promise<PersonDebtType[]> {
  const of = await asking(ctx, groupId);
  const { reached } = orNotFound(await read.memberOf(ctx, groupId, personId));
  const owed = await read.sharesOf(ctx, of, [personId], true);
  const names = await named(ctx, of, owed);
  const others = new Map((await read.openObligations(ctx, of)).map((one) => [keyOf(one), one]));
  const debts = owed.map((share) => {
    const name = orNotFound(names.get(keyOf(share)));
    const due = dueOf(ctx, of, share, name);
    const asked = others.get(keyOf(share)) ?? { asked: 1, missing: 1 };
    const state = standing(ctx, of, share, name, asked, reached === 1);
    return { ...name, ...due, state };
  });
  return debts
    .map((debt) => ({ debt, id: keyOf(debt), until: untilOf(ctx, debt) }))
    .toSorted(byTheClock(clockOf(ctx)))
    .map(({ debt }) => debt);
}
