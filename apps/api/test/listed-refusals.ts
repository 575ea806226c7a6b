import { COMMON_REFUSALS, type Refusal } from "@riqing/schema";
import { MUTATION_REFUSALS } from "../src/generated/mutation-refusals.ts";
import { RefusedError } from "../src/kernel/refusal.ts";
import { schema } from "../src/schema.ts";

const isListed = (mutation: string, code: Refusal): boolean =>
  COMMON_REFUSALS.includes(code) || MUTATION_REFUSALS[mutation]?.includes(code) === true;

/**
 * In every story, a mutation may refuse only with codes that its description lists. The list is read from
 * the code without running it (scripts/refusals.mjs); this finds what cannot be seen that way.
 */
for (const field of Object.values(schema.getMutationType()!.getFields())) {
  const resolve = field.resolve!;
  field.resolve = async (...asked) => {
    try {
      return (await resolve(...asked)) as unknown;
    } catch (thrown) {
      if (thrown instanceof RefusedError && !isListed(field.name, thrown.code))
        throw new Error(`${field.name} refuses with ${thrown.code}, and does not list it`);
      throw thrown;
    }
  };
}
