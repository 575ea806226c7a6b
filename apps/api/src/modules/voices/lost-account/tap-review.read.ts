import type { TapKind } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inWindow, type Tap, tapKinds, type TapWindow } from "../../people/index.ts";
import { TapReview } from "./lost-account.entity.ts";
import type { LossRow } from "./lost-account.row.ts";
import type { Verdict } from "./tap-review.policy.ts";

const v = table(TapReview, "v");

/** A tap with what its owner says of it. */
export interface ReviewedTap extends Tap {
  kind: TapKind;
  verdict: Verdict | null;
  askedAgain: number;
}

/** A request that began before the report may end a little after it. */
const STRAGGLE_MS = 60_000;

/** From the loss until nothing could be tapped any more. */
export const windowOf = ({ lostAt, reportedAt }: Pick<LossRow, "lostAt" | "reportedAt">) => ({
  from: Number(lostAt),
  until: Number(reportedAt) + STRAGGLE_MS,
});

/** What was disowned, which its module does not show any more. */
async function disowned(ctx: Ctx, window: TapWindow): Promise<ReviewedTap[]> {
  const { organisationId, personId } = ctx.actor;
  const read = await rows<ReviewedTap>(
    ctx,
    sql`select ${v.tapId} as id, ${v.pick("kind", "title", "groupId", "verdict", "askedAgain")}, ${v.tappedAt} as at
      from ${v} where ${v.organisationId} = ${organisationId} and ${v.personId} = ${personId}
      and ${v.verdict} = 'NOT_MINE' and ${inWindow(v.tappedAt, v.tapId, window)}`,
  );
  return read.map((tap) => ({ ...tap, at: Number(tap.at), askedAgain: Number(tap.askedAgain) }));
}

/** The taps of the caller in a window, of all kinds, the newest first. */
export async function tapsIn(ctx: Ctx, window: TapWindow): Promise<ReviewedTap[]> {
  const found = new Map<string, ReviewedTap>();
  const keep = (tap: ReviewedTap) => found.set(`${tap.kind} ${tap.id}`, tap);
  for (const [kind, source] of tapKinds.all())
    for (const tap of await source.read(ctx, ctx.actor, window))
      keep({ ...tap, kind, verdict: null, askedAgain: 0 });
  for (const tap of await disowned(ctx, window)) keep(tap);
  const taps = [...found.values()].toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const shown = taps.slice(0, window.most);
  const owned = await rows<{ kind: TapKind; tapId: string }>(
    ctx,
    sql`select ${v.pick("kind", "tapId")} from ${v} where ${v.organisationId} = ${ctx.actor.organisationId}
      and ${v.personId} = ${ctx.actor.personId} and ${v.verdict} = 'MINE'
      and ${v.tapId} in (${list(shown.map(({ id }) => id))})`,
  );
  for (const { kind, tapId } of owned) {
    const tap = found.get(`${kind} ${tapId}`);
    if (tap && tap.verdict === null) tap.verdict = "MINE";
  }
  return shown;
}

/** What was tapped between the loss of the caller's account and its report, the newest first. */
export async function listTaps(
  ctx: Ctx,
  loss: LossRow,
  request: PageRequest,
): Promise<Page<ReviewedTap>> {
  const size = sizeOf(request);
  const [at, id] = cursorOf(request, 2, 1) ?? [];
  const after = at !== undefined && id !== undefined ? { at: Number(at), id } : null;
  const taps = await tapsIn(ctx, { ...windowOf(loss), after, only: null, most: size + 1 });
  return pageOf(taps, size, (tap) => [String(tap.at), tap.id]);
}

/** The most taps that are counted. */
const COUNTED = 500;

/** How many taps between the loss of the caller's account and its report they have not answered for yet. */
export async function countTapsLeft(
  ctx: Ctx,
  loss: Pick<LossRow, "lostAt" | "reportedAt">,
): Promise<number> {
  const taps = await tapsIn(ctx, { ...windowOf(loss), after: null, only: null, most: COUNTED });
  return taps.filter(({ verdict }) => verdict === null).length;
}

const disownedColumns = v.pick(
  "id",
  "personId",
  "kind",
  "title",
  "groupId",
  "tappedAt",
  "reviewedAt",
);

/** A deed upon others that was not its author's, for whoever answers for the group. */
export type DisownedDeedRow = {
  id: string;
  personId: string;
  kind: TapKind;
  title: string;
  groupId: string | null;
  tappedAt: number;
  reviewedAt: number;
};

/** The deeds in a group that their authors disown and that stand, the newest first. */
export async function listDisowned(
  ctx: Ctx,
  groupId: string,
  request: PageRequest,
): Promise<Page<DisownedDeedRow>> {
  const size = sizeOf(request);
  const after = cursorOf(request, 1)?.[0] ?? "~";
  const read = await rows(
    ctx,
    sql<DisownedDeedRow>`select ${disownedColumns} from ${v} where ${v.organisationId} = ${ctx.actor.organisationId}
      and ${v.groupId} = ${groupId} and ${v.verdict} = 'NOT_MINE' and ${v.askedAgain} = 0
      and ${v.id} < ${after} order by ${v.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, ({ id }) => [id]);
}
