import { Authorized, Ctx as Context, Field, Int, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { callerRoles } from "../caller-roles.ts";
import { Department } from "../department.entity.ts";
import { Organisation } from "../organisation.entity.ts";
import { Person } from "../person.entity.ts";
import { canBeReached } from "../person.read.ts";
import { Invitation } from "../sign-in/invitation.entity.ts";

const o = table(Organisation, "o");
const p = table(Person, "p");
const d = table(Department, "d");
const i = table(Invitation, "i");

@OutputType("FirstSteps", "How far an organisation is with what it needs before it can begin.")
export class FirstStepsType {
  @Field(() => String)
  organisationName!: string;

  @Field(() => Date)
  startedAt!: Date;

  @Field(() => Int, { description: "Number of people on the roster." })
  people!: number;

  @Field(() => Int, { description: "Number of departments that have people in them." })
  departments!: number;

  @Field(() => Int, { description: "Number of people who were ever invited, but for the caller." })
  invited!: number;

  @Field(() => Int, { description: "Number of people who have signed in, but for the caller." })
  bound!: number;
}

/** The checklist of whoever sets an organisation up. */
@Resolver()
export class FirstStepsResolver {
  @Authorized()
  @Query(() => FirstStepsType, {
    nullable: true,
    description:
      "What an organisation needs before it can begin, and how far it is; for its administrators, null for others.",
  })
  async firstSteps(@Context() ctx: Ctx): Promise<FirstStepsType | null> {
    if (!(await callerRoles(ctx)).organisationAdmin) return null;
    const { organisationId, personId } = ctx.actor;
    const read = orNotFound(
      await row<FirstStepsType & { createdAt: number }>(
        ctx,
        sql`select ${o.name} as organisationName, ${o.createdAt} as createdAt,
          (select count(*) from ${p} where ${p.organisationId} = ${o.id} and ${p.departedAt} is null) as people,
          (select count(*) from ${d} where ${d.organisationId} = ${o.id} and exists (select 1 from ${p}
            where ${p.organisationId} = ${o.id} and ${p.departmentId} = ${d.id} and ${p.departedAt} is null)) as departments,
          (select count(distinct ${i.personId}) from ${i}
            where ${i.organisationId} = ${o.id} and ${i.personId} <> ${personId}) as invited,
          (select count(*) from ${p} where ${p.organisationId} = ${o.id} and ${p.departedAt} is null
            and ${p.id} <> ${personId} and ${canBeReached(organisationId, p.id)}) as bound
          from ${o} where ${o.id} = ${organisationId}`,
      ),
    );
    return {
      organisationName: read.organisationName,
      startedAt: new Date(Number(read.createdAt)),
      people: Number(read.people),
      departments: Number(read.departments),
      invited: Number(read.invited),
      bound: Number(read.bound),
    };
  }
}
