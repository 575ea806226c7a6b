import { type Ctx, inOrganisation, type RequestContext } from "../../kernel/ctx.ts";
import { peopleWords } from "../../words/people.zh-cn.ts";
import { departmentById, personById } from "./person.read.ts";
import type { PersonType } from "./person.type.ts";

/** Whether a colleague of the same name is in a department that is called the same, too. */
const isBesideNamesake = ({ namesakes }: PersonType): boolean => Number(namesakes) === 2;

/** The name; with the department or the staff number, where a colleague has the same. */
export async function distinctNameOf(ctx: RequestContext, person: PersonType): Promise<string> {
  const { name, staffNo, departmentId } = person;
  if (person.namesakes === null) return name;
  if (isBesideNamesake(person)) return peopleWords.distinct(name, staffNo);
  const there = inOrganisation(ctx, person.organisationId);
  const department = await departmentById(there, departmentId);
  return peopleWords.distinct(name, department?.name ?? staffNo);
}

/** As `distinctNameOf`, of somebody known by their id; empty for nobody. */
export async function distinctName(ctx: RequestContext, personId: string | null): Promise<string> {
  const person = await personById(ctx, personId);
  return person ? await distinctNameOf(ctx, person) : "";
}

/** The caller, as others are told of them. */
export const myName = (ctx: Ctx): Promise<string> => distinctName(ctx, ctx.actor.personId);

/**
 * As somebody is called in the chat: department, then name. The staff number only where the department
 * does not tell them apart.
 */
export async function chatNameOf(ctx: RequestContext, personId: string): Promise<string> {
  const person = await personById.existing(ctx, personId);
  const department = await departmentById(ctx, person.departmentId);
  const { name, staffNo } = person;
  const called = isBesideNamesake(person) ? peopleWords.distinct(name, staffNo) : name;
  return `${department?.name ?? ""}-${called}`;
}
