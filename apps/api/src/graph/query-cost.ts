import { LIMITS } from "@riqing/schema";
import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  isListType,
  isNonNullType,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { EXTRA_COST, LIST_SIZES } from "./list-sizes.ts";

/** For a list that `LIST_SIZES` does not name; those of the product it names all. */
const USUAL_LIST_SIZE = 20;

/**
 * A field costs one for itself, what it makes the server do beside that, and what is asked of each of its
 * entries: as many as the page asks for, or as the list usually has at most.
 */
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const name = `${type.name}.${field.name}`;
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  const isPaged = field.args.some((arg) => arg.name === "first");
  const { first } = args as { first?: number | null };
  let entries = 1;
  if (isPaged) entries = Math.max(1, first ?? LIMITS.pageSizeDefault);
  // A page's own list was counted with the page.
  else if (isList && !(type.name.endsWith("Page") && field.name === "nodes"))
    entries = LIST_SIZES[name] ?? USUAL_LIST_SIZE;
  return 1 + (EXTRA_COST[name] ?? 0) + entries * childComplexity;
};

export interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Record<string, unknown>;
  operationName: string | null | undefined;
}

/** About how many values an operation answers: fields times entries along the way, fragments included. */
export const costOf = ({ schema, document, variables, operationName }: Asked): number =>
  getComplexity({
    schema,
    query: document,
    variables,
    operationName: operationName ?? undefined,
    estimators: [estimate],
    maxQueryNodes: LIMITS.queryNodes,
  });

const costly = (message: string, facts: object = {}): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: "QUERY_TOO_COSTLY", ...facts, http: { status: 400 } },
  });

/** Whether the variables are no good, so that nothing will run: that is said where it would have run. */
function cannotRun({ schema, document, variables, operationName }: Asked): boolean {
  const operation = getOperationAST(document, operationName);
  if (!operation) return true;
  return (
    getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors !== undefined
  );
}

/**
 * Refuses an operation that would cost more than one request may, before any of it runs. What cannot be
 * estimated is refused, too: an argument that is null in spite of its type fails its own field, but all the
 * others would run. A mutation may cost less, since nothing bounds its answer while it is built.
 */
export function refuseCostly(asked: Asked): void {
  if (cannotRun(asked)) return;
  let cost: number;
  try {
    cost = costOf(asked);
  } catch (error) {
    throw costly(`What this asks for cannot be estimated: ${(error as Error).message}`);
  }
  const isMutation = getOperationAST(asked.document, asked.operationName)?.operation === "mutation";
  const limit = isMutation ? LIMITS.mutationCost : LIMITS.queryCost;
  if (cost > limit)
    throw costly(`This asks for ${cost} values; at most ${limit} are answered.`, { cost, limit });
}
