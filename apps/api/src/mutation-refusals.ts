import type { GraphQLSchema } from "graphql";
import { MUTATION_REFUSALS } from "./generated/mutation-refusals.ts";

/** Adds to each mutation's description which refusals it can answer beside the common ones. */
export function describeRefusals(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const codes = MUTATION_REFUSALS[field.name] ?? [];
    if (codes.length > 0) field.description += ` Refuses with ${codes.join(", ")}.`;
  }
}
