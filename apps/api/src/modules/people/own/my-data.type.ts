import { Field, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType("HeldData", "One kind of thing that is kept about the caller.")
export class HeldDataType {
  @Field(() => String, { description: "What it is called, in Chinese." })
  title!: string;

  @Field(() => Int, { description: "How many are in the file." })
  count!: number;

  @Field(() => Boolean, { description: "Whether there are older ones that are not in the file." })
  hasMore!: boolean;
}

@OutputType("MyData", "What is kept about the caller, to take away (PIPL art. 45).")
export class MyDataType {
  @Field(() => String)
  fileName!: string;

  @Field(() => String, { description: "A JSON document." })
  content!: string;

  @Field(() => [HeldDataType])
  parts!: HeldDataType[];
}
