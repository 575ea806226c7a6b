import type { ApolloServerPlugin } from "@apollo/server";
import { refuseCostly } from "../graph/query-cost.ts";
import type { RequestContext } from "../kernel/ctx.ts";

/**
 * Refuses a request that asks for too much before any of it runs. Documents in `known` are the product's
 * own: their cost is looked at by a test, not at each request.
 */
export const limitQueryCost = (known: ReadonlySet<string>): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operationName, source }) {
        if (known.has(source)) return;
        refuseCostly({ schema, document, variables: request.variables ?? {}, operationName });
      },
    };
  },
});
