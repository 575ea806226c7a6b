import { LIMITS } from "@riqing/schema";
import {
  type DocumentNode,
  Kind,
  type NamedTypeNode,
  parse,
  type SelectionSetNode,
  visit,
} from "graphql";
import { contractTexts } from "./contract-documents.ts";
import { EXTRA_COST } from "./list-sizes.ts";

/** What is known of a document before it is checked against the schema. */
export interface DocumentFacts {
  /**
   * Whether it repeats itself so often that checking it would take long: whether fields of one name may be
   * merged is found by comparing each with each.
   */
  repeatsItself: boolean;
  /** Whether it asks for something that makes the server work; of these one caller has one at a time. */
  isExpensive: boolean;
}

const expensiveFields = new Set(
  Object.keys(EXTRA_COST)
    .map((name) => name.split(".") as [type: string, field: string])
    .filter(([type]) => type === "Query" || type === "Mutation")
    .map(([, field]) => field),
);

/** Of an operation, or a fragment on one; the fields of other types may have the same names. */
const namesExpensive = (
  { selections }: SelectionSetNode,
  onType: NamedTypeNode | undefined,
): boolean =>
  (onType === undefined || ["Query", "Mutation"].includes(onType.name.value)) &&
  selections.some((one) => one.kind === Kind.FIELD && expensiveFields.has(one.name.value));

function read(source: string): DocumentFacts {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: LIMITS.queryTokens, noLocation: true });
  } catch {
    // What cannot be read is refused where it is read.
    return { repeatsItself: false, isExpensive: false };
  }
  const counts = new Map<string, number>();
  let most = 0;
  let isExpensive = false;
  const add = (name: string): void => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    most = Math.max(most, count);
  };
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD) add((node.alias ?? node.name).value);
      else if (node.kind === Kind.FRAGMENT_SPREAD) add("...");
      else if (node.kind === Kind.INLINE_FRAGMENT) {
        add("...");
        isExpensive ||= namesExpensive(node.selectionSet, node.typeCondition);
      } else if (node.kind === Kind.OPERATION_DEFINITION)
        isExpensive ||= namesExpensive(node.selectionSet, undefined);
      else if (node.kind === Kind.FRAGMENT_DEFINITION)
        isExpensive ||= namesExpensive(node.selectionSet, node.typeCondition);
    },
  });
  return { repeatsItself: most > LIMITS.querySameNames, isExpensive };
}

const knownFacts = new Map<string, DocumentFacts>();

/** Reads a document in one pass; those of the contract are read once. */
export function documentFacts(source: string): DocumentFacts {
  const known = knownFacts.get(source);
  if (known) return known;
  const facts = read(source);
  if (contractTexts.has(source)) knownFacts.set(source, facts);
  return facts;
}
