import type { Refusal } from "@riqing/schema";
import type { Planted, World } from "../world.ts";

/** A column of the table: a way to stand to the thing that is asked for. */
export const COLUMNS = [
  "nobody", // no token
  "unbound", // an account that is nobody yet
  "member", // of the group
  "publisher",
  "leader",
  "admin",
  "owner",
  "head", // of the department above the group
  "otherHead", // of another department
  "office",
  "organisationAdmin",
  "sibling", // owner of another group
  "stranger", // administrator of another organisation
] as const;

export type Column = (typeof COLUMNS)[number];

/** Who is there, and the group that all of it is about. */
export interface Standing extends Record<Exclude<Column, "nobody" | "unbound">, Planted> {
  world: World;
  groupId: string;
  /** A member, and somebody of the department who is none. */
  colleague: Planted;
  newcomer: Planted;
  /** Everybody who is in the group by a column. */
  inside: Planted[];
  /** A file of somebody's. */
  upload: (whose: Planted, purpose: string) => Promise<{ id: string }>;
}

export interface Questions {
  /** What each operation is asked with: so that whoever may do it succeeds. */
  asked: Record<string, Record<string, unknown>>;
  /** What has to have happened before that, where it is more than the world begins with. */
  before?: Record<string, () => Promise<unknown>>;
  /** Of each mutation a call that is refused: by whom, with what instead, and the refusal. */
  refused: Record<string, [Column, Record<string, unknown>, Refusal]>;
}

/**
 * The rows of some modules. "." is done, for everybody under the same conditions and taken back
 * afterwards; a letter is a refusal:
 *
 *     S sign in first · B bind first · n not found · a not allowed · p not a publisher · y not for you
 *     c not configured · d in the demo only
 *     x has a part in the case
 */
export interface Rows {
  table: Record<string, string>;
  /**
   * What was made by somebody who may not make it any more, who has the door's answers in this order: its
   * author who was removed from the group; its author who holds no role there any more, but is a member; and
   * once the author was removed, the owner and an admin of the group.
   */
  formerAuthors?: Record<string, [author: Column, answers: string]>;
  /** Makes what is asked about, once for all of these rows. */
  prepare(standing: Standing): Promise<Questions>;
}

export const LETTERS: Record<string, string> = {
  SIGN_IN_FIRST: "S",
  BIND_FIRST: "B",
  NOT_FOUND: "n",
  NOT_ALLOWED: "a",
  CHANNEL_NOT_CONFIGURED: "c",
  DEMO_ONLY: "d",
  NOT_A_PUBLISHER: "p",
  NOTICE_NOT_FOR_YOU: "y",
  RULES_NOT_FOR_YOU: "y",
  TASK_NOT_YOURS: "y",
  CASE_CONFLICTED: "x",
  APPEAL_CONFLICTED: "x",
};

/** The day on which everything is asked, and the one before, which is closed. */
export const DAY_BEFORE = "2026-11-18";
export const THURSDAY = "2026-11-19";
export const AFTERNOON = `${THURSDAY}T15:42:00+08:00`;
