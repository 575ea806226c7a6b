import type { BoardKind } from "@riqing/schema";
import type { BusinessDay } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { type Kind, kinds } from "../../kernel/kinds.ts";
import type { ExportTable } from "../../kernel/table-file.ts";
import { addIdField, ExportBoardInput, type IdField } from "./board.input.ts";

/**
 * How far the people of one thing are. What else its module puts into it, the fields that the module
 * adds to the summary will find there.
 */
export interface BoardEntry {
  id: string;
  title: string;
  dueAt: Date | null;
  dueOn: BusinessDay | null;
  asked: number;
  confirmed: number;
  /** Missing people whose deadline has passed. */
  overdue: number;
  groupNames: string[];
  publishedAt: Date;
}

/** Which boards are asked for. */
export interface BoardsAsked {
  /** Of one group, or of all. */
  groupId: string | null;
  /** What the title contains, however it is typed. */
  search: string | null;
  /** Those after this id; null: from the first. */
  after: string | null;
  limit: number;
}

/** What a module brings for its kind of board. */
export interface BoardProvider extends Kind {
  /** By which an export names such a board. */
  idField: IdField;
  /**
   * Boards on which the caller sees names, in an order of their own: `limit` of them or more.
   */
  entries(ctx: Ctx, asked: BoardsAsked): Promise<BoardEntry[]>;
  /** One board as a table, of everybody or, where the kind has boards of groups, of one group. */
  table(ctx: Ctx, id: string, groupId: string | null): Promise<ExportTable>;
}

/** Filled by the modules that ask people for an answer; boards are listed in the order of the modules. */
export const boardKinds = kinds<BoardKind, BoardProvider>(
  { name: "BoardKind", description: "What kind of thing a board is about." },
  ({ idField }) => addIdField(ExportBoardInput, idField),
);
