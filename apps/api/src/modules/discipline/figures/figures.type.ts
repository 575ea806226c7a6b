import { Field, ID, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType("OverturnCounts", "Decided measures, and what became of them on appeal (Mission B11).")
export class OverturnCountsType {
  @Field(() => Int, { description: "How many were decided; five or more." })
  decided!: number;

  @Field(() => Int)
  revoked!: number;

  @Field(() => Int)
  lowered!: number;
}

@OutputType("KindFigures", "Decided measures of one kind, by month.")
export class KindFiguresType {
  @Field(() => ID)
  kindKey!: string;

  @Field(() => String)
  kindName!: string;

  @Field(() => OverturnCountsType, { nullable: true, description: "Null: withheld." })
  counts!: OverturnCountsType | null;

  @Field(() => [Int], {
    nullable: "items",
    description: "In the order of the months; null: withheld.",
  })
  byMonth!: (number | null)[];
}

@OutputType("IssuerFigures", "What somebody has decided, and what became of it (Mission B11).")
export class IssuerFiguresType {
  @Field(() => OverturnCountsType, { nullable: true, description: "Null: withheld." })
  counts!: OverturnCountsType | null;

  personId!: string;
}

@OutputType("ClauseFigures", "What was decided by a clause, and what became of it (Mission B11).")
export class ClauseFiguresType {
  @Field(() => ID)
  clauseKey!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String, { description: "As the newest of the cases cites it." })
  text!: string;

  @Field(() => OverturnCountsType, { nullable: true, description: "Null: withheld." })
  counts!: OverturnCountsType | null;
}

@OutputType(
  "DisciplineFigures",
  "Measures decided in this month and the eleven before. Numbers under five are withheld, with as many more, or all, as keep them from being worked out (Mission B11).",
)
export class DisciplineFiguresType {
  @Field(() => [String], { description: 'Such as "2026-11", the oldest first.' })
  months!: string[];

  @Field(() => OverturnCountsType, { nullable: true, description: "Null: withheld." })
  total!: OverturnCountsType | null;

  @Field(() => [KindFiguresType])
  kinds!: KindFiguresType[];

  @Field(() => [IssuerFiguresType])
  issuers!: IssuerFiguresType[];

  @Field(() => [ClauseFiguresType])
  clauses!: ClauseFiguresType[];
}
