import type { TapKind } from "@riqing/schema";
import type { RawBuilder } from "kysely";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { type Kind, kinds } from "../../../kernel/kinds.ts";
import { sql } from "../../../kernel/sql.ts";
import { published } from "../../../kernel/table.ts";
import type { PersonKey } from "../sign-in/session.service.ts";

/** Something that was done in a person's name. */
export interface Tap {
  /** Another tap on the same thing has another. */
  id: string;
  title: string;
  /** The group that it was done in; null: none, or several. */
  groupId: string | null;
  at: number;
}

/** Which taps are asked for: in a span of time, after a place in the list, or one of them. */
export interface TapWindow {
  from: number;
  until: number;
  /** The newest first, after this one. */
  after: { at: number; id: string } | null;
  only: string | null;
  most: number;
}

/** A tap that was not its owner's. */
export interface DisownedTap {
  id: string;
  at: number;
  /** Since when the account was in other hands. */
  lostAt: number;
}

/** A kind of deed as the module to which it belongs knows it. */
interface TapSource extends Kind {
  /** What stands of it: whatever was taken back since is left out. */
  read(ctx: Pick<RequestContext, "em">, whose: PersonKey, window: TapWindow): Promise<Tap[]>;
  /**
   * The thing is asked of the caller again, without lateness; the tap and its receipt stay, marked. False: it
   * has gone on since, so that nothing is asked. Null: it
   * was done to others, and nothing is undone by a tap: whoever answers for the group sees to it.
   */
  disown: ((ctx: Ctx, tap: DisownedTap) => Promise<boolean>) | null;
}

/** Filled by the modules in which people act (Mission V4). */
export const tapKinds = kinds<TapKind, TapSource>({
  name: "TapKind",
  description: "What somebody has done, where it may have been somebody else with their account.",
});

/** The end of a select of taps: those of the window, by the columns of their instant and their id. */
export const inWindow = (
  at: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
  { from, until, after, only, most }: TapWindow,
) =>
  published(sql`${at} >= ${from} and ${at} <= ${until}
    ${only ? sql`and ${id} = ${only}` : sql``}
    ${after ? sql`and (${at} < ${after.at} or (${at} = ${after.at} and ${id} < ${after.id}))` : sql``}
    order by ${at} desc, ${id} desc limit ${most}`);
