import { LIMITS } from "@riqing/schema";
import { type DocumentNode, Kind, parse, visit } from "graphql";

/**
 * Whether a document repeats itself so often that checking it would take long: whether fields of one name
 * may be merged is found by comparing each with each. Looked at before that, in one pass.
 */
export function repeatsItself(source: string): boolean {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: LIMITS.queryTokens, noLocation: true });
  } catch {
    // What cannot be read is refused where it is read.
    return false;
  }
  const counts = new Map<string, number>();
  let most = 0;
  const add = (name: string): void => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    most = Math.max(most, count);
  };
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD) add((node.alias ?? node.name).value);
      else if (node.kind === Kind.FRAGMENT_SPREAD || node.kind === Kind.INLINE_FRAGMENT) add("...");
    },
  });
  return most > LIMITS.querySameNames;
}
