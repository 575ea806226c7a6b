import { Field, ID } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";
import { pageTypeOf } from "../../kernel/page.type.ts";

@OutputType("Department", "A department in the tree (Mission M8).")
export class DepartmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'The names from the top, such as "生产部/总装车间".' })
  path!: string;
}

/** What the world may see of a person, with what else a field may need to be answered. */
@OutputType("Person", "A line of the roster (Mission M8).")
export class PersonType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "The organisation's number for the person (工号)." })
  staffNo!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  organisationId!: string;
  departmentId!: string;
  departedAt!: number | null;
  /** Whether a colleague has the same name, see `personColumns`. */
  namesakes!: number | null;
}

@OutputType("PersonPage", "A page of people.")
export class PersonPageType extends pageTypeOf(PersonType) {}
