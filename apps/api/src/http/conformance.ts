import type { ApolloServerPlugin } from "@apollo/server";

/**
 * GraphQL over HTTP, 6.4.1: who asks for `application/json` alone is answered 200 even where the
 * request could not be run, since a status may then be a gateway's.
 */
export const legacyJsonIs200: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        const accept = request.http?.headers.get("accept") ?? "";
        const legacy =
          accept.includes("application/json") &&
          !accept.includes("application/graphql-response+json");
        const notRun = body.kind === "single" && !("data" in body.singleResult);
        if (legacy && notRun && http.status === 400) http.status = 200;
      },
    };
  },
};
