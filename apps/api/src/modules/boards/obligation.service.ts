import { LIMITS, type ObligationKind } from "@riqing/schema";
import { businessDayOf } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { searchOf } from "../../kernel/input.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../kernel/page.ts";
import { orNotFound, refuseIf } from "../../kernel/refusal.ts";
import { visibleGroup, whyNotSeeBoard } from "../groups/index.ts";
import { callerRoles } from "../people/index.ts";
import { mayNudgeAgainAt } from "../reach/index.ts";
import { type Deadline, obligationKinds } from "./obligation.kinds.ts";
import { keyOf, type ObligationName, obligationNames, overAt } from "./obligation.names.ts";
import {
  byUrgency,
  type OrganisationClock,
  type GroupProgress,
  stateOf,
} from "./obligation.policy.ts";
import * as read from "./obligation.read.ts";
import type { DebtState } from "./obligation.state.ts";
import type { ObligationMatrixType, PersonDebtType } from "./obligation.type.ts";

/** The obligations of the group, for those who may see names; strangers find no group. */
export async function obligationScope(ctx: Ctx, groupId: string): Promise<read.ObligationScope> {
  const group = await visibleGroup(ctx, groupId);
  refuseIf(whyNotSeeBoard(await callerRoles(ctx), group));
  const kinds = await Promise.all(
    obligationKinds
      .all()
      .map(async ([kind, provider]) => [kind, await provider.inGroup(ctx, groupId)] as const),
  );
  return { groupId, kinds: new Map(kinds) };
}

const clockOf = (ctx: Ctx): OrganisationClock => ({
  now: ctx.now,
  today: ctx.today,
  dayOf: (at) => businessDayOf(at, ctx.timeZone),
});

/** A row of the matrix, before its fields are read. */
interface MatrixRow {
  /** The states of one person, by obligation. */
  [obligation: string]: DebtState;
}

/**
 * Who owes what in a group: its members, those who owe the most first, against what is open, by
 * urgency (Mission B6). The same few statements, however many people and obligations there are.
 */
export async function matrix(
  ctx: Ctx,
  groupId: string,
  { indebtedOnly, search }: { indebtedOnly: boolean; search?: string | null },
  request: PageRequest,
): Promise<ObligationMatrixType> {
  const size = sizeOf(request);
  const filter = { indebtedOnly, search: searchOf(search) };
  const after = cursorOf(request, 3, 2);
  const of = await obligationScope(ctx, groupId);
  const page: Page<read.DebtorRow> = pageOf(
    await read.debtorsOf(ctx, of, filter, after, size + 1),
    size,
    (one) => [String(one.behind), String(one.lack), one.sortKey],
  );
  const ids = page.nodes.map(({ personId }) => personId);
  return {
    ...(await matrixOf(ctx, of, page.nodes, ids, LIMITS.obligationColumns)),
    endCursor: page.endCursor,
    hasMore: page.hasMore,
    ...(await read.headcount(ctx, of)),
  };
}

/** As `matrix`, with everybody and all that is open. */
export async function wholeMatrix(ctx: Ctx, groupId: string): Promise<MatrixPart> {
  const of = await obligationScope(ctx, groupId);
  const { people } = await read.headcount(ctx, of);
  return await matrixOf(ctx, of, await read.debtorsOf(ctx, of, {}, null, people), null, Infinity);
}

type MatrixPart = Pick<ObligationMatrixType, "columns" | "moreColumns" | "rows">;

/** These people against as many columns; `ids`: theirs, or null for everybody's. */
async function matrixOf(
  ctx: Ctx,
  of: read.ObligationScope,
  people: readonly read.DebtorRow[],
  ids: readonly string[] | null,
  width: number,
): Promise<MatrixPart> {
  const open = await read.openObligations(ctx, of);
  const names = await obligationNames(of, open);
  const placed = open
    .map((one) => ({ one, name: orNotFound(names.get(keyOf(one))) }))
    .map(({ one, name }) => ({ one, name, id: keyOf(one), until: overAt(ctx, name) }))
    .toSorted(byUrgency(clockOf(ctx)));
  const shown = placed.slice(0, width);
  const only = idsByKind(shown.map(({ one }) => one));
  const asked = await askedBy(ctx, of, only);
  const shares = await read.obligationsOf(ctx, of, only, ids);
  const others = new Map(
    shown.map(({ one: { missing }, id }) => [id, { asked: asked(id), missing }]),
  );
  const cells = cellsOf(ctx, people, shares, names, others);
  return {
    columns: shown.map(({ one, name }) => ({
      id: one.id,
      kind: one.kind,
      title: name.title,
      dueAt: name.dueAt,
      dueOn: name.dueOn,
      asked: asked(keyOf(one)),
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

function idsByKind(some: readonly { kind: ObligationKind; id: string }[]): read.ObligationIds {
  const ids = new Map<ObligationKind, string[]>();
  for (const { kind, id } of some) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  return ids;
}

/** How many are asked each of these obligations. */
async function askedBy(ctx: Ctx, of: read.ObligationScope, only: read.ObligationIds) {
  const counts = await read.countAsked(ctx, of, only);
  const by = new Map(counts.map((one) => [keyOf(one), one.asked]));
  return (obligation: string) => by.get(obligation) ?? 0;
}

function cellsOf(
  ctx: Ctx,
  people: readonly read.DebtorRow[],
  shares: readonly read.OwnObligation[],
  names: Map<string, ObligationName>,
  others: Map<string, GroupProgress>,
): Map<string, MatrixRow> {
  const reached = new Map(people.map((one) => [one.personId, one.reached === 1]));
  const cells = new Map<string, MatrixRow>();
  for (const share of shares) {
    const name = names.get(keyOf(share));
    const asked = others.get(keyOf(share));
    if (!name || !asked) continue;
    const reachable = reached.get(share.personId) ?? false;
    const row = cells.get(share.personId) ?? {};
    row[keyOf(share)] = debtStateOf(ctx, share, name, asked, reachable);
    cells.set(share.personId, row);
  }
  return cells;
}

/** The deadline that holds for this person: a later joiner's is their own. */
const deadlineFor = (share: read.OwnObligation, name: ObligationName): Deadline =>
  share.deadline ?? { dueAt: name.dueAt, dueOn: name.dueOn };

function debtStateOf(
  ctx: Ctx,
  share: read.OwnObligation,
  name: ObligationName,
  others: GroupProgress,
  reachable: boolean,
): DebtState {
  const flags = {
    done: Number(share.done) === 1,
    exempt: Number(share.exempt) === 1,
    slow: Number(share.slow) === 1,
  };
  return stateOf({ ...flags, reachable, ...deadlineFor(share, name) }, others, clockOf(ctx));
}

/** All that one member of a group owes in it, by urgency (Mission B6). */
export async function debtsOf(
  ctx: Ctx,
  groupId: string,
  personId: string,
): Promise<PersonDebtType[]> {
  const of = await obligationScope(ctx, groupId);
  const { reached } = orNotFound(await read.memberOf(ctx, groupId, personId));
  const owed = await read.obligationsOf(ctx, of, null, [personId]);
  const names = await obligationNames(of, owed);
  const asked = await askedBy(ctx, of, idsByKind(owed));
  const missing = new Map(
    (await read.openObligations(ctx, of)).map((one) => [keyOf(one), one.missing]),
  );
  const debts = owed.map((share) => {
    const name = orNotFound(names.get(keyOf(share)));
    const due = deadlineFor(share, name);
    const others = { asked: asked(keyOf(share)), missing: missing.get(keyOf(share)) ?? 0 };
    const state = debtStateOf(ctx, share, name, others, reached === 1);
    return { ...name, ...due, state };
  });
  return debts
    .map((debt) => ({ debt, id: keyOf(debt), until: overAt(ctx, debt) }))
    .toSorted(byUrgency(clockOf(ctx)))
    .map(({ debt }) => debt);
}
