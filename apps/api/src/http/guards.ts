import type { ApolloServerOptions } from "@apollo/server";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import { LIMITS } from "@riqing/schema";
import { GraphQLError, type ValidationRule } from "graphql";
import type { RequestContext } from "../kernel/ctx.ts";

/** graphql-js finds out only when it runs it, and then it looks like a fault of ours. */
const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }));
  },
});

/**
 * What a request may cost before anything of it is run. Tokens are counted by the parser itself:
 * armor's own count answers 500 to what is the caller's mistake.
 */
export function guards(production: boolean) {
  const { validationRules } = new ApolloArmor({
    // What fragments are named does not make a question deeper.
    maxDepth: { n: LIMITS.queryDepth, flattenFragments: true },
    // Of every field: "__typename" under a thousand names is a long answer, too.
    maxAliases: { n: LIMITS.queryAliases, allowList: [] },
    maxDirectives: { n: LIMITS.queryAliases },
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return {
    validationRules: [...validationRules, knownOperations],
    parseOptions: { maxTokens: LIMITS.queryTokens },
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
  } satisfies Partial<ApolloServerOptions<RequestContext>>;
}
