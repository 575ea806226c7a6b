import type { RequestContext } from "../../../kernel/ctx.ts";
import { LEVELS } from "../../discipline/case/entitled.policy.ts";
import { holdersAround } from "../rise/holders.read.ts";
import { answering } from "../rise/rise.policy.ts";
import type { SuggestionRow } from "./suggestion.row.ts";

/** From which level on somebody answers, by where it lies. */
const FROM = { GROUP: LEVELS.OWNER, DEPARTMENT: LEVELS.HEAD, OFFICE: LEVELS.OFFICE } as const;

/** Who answers a suggestion. */
export interface Handlers {
  /** With whom it lies at this moment. */
  now: string[];
  /** These, and those with whom it lay before it went up: they may still answer it. */
  all: string[];
}

export async function handlersOf(
  ctx: RequestContext,
  organisationId: string,
  { place, groupId, departmentId, lineage, raised, authorId }: SuggestionRow,
): Promise<Handlers> {
  const id = place === "GROUP" ? groupId : departmentId;
  const around = { id: id ?? organisationId, lineage: lineage ?? "" };
  const holders = await holdersAround(ctx, organisationId, around);
  const apart = authorId === null ? [] : [authorId];
  const steps = Array.from({ length: Number(raised) + 1 }, (_, times) =>
    answering(times, FROM[place], holders, apart),
  );
  return { now: steps.at(-1) ?? [], all: [...new Set(steps.flat())] };
}
