import { randomUUID } from "node:crypto";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { type FastifyBaseLogger, type FastifyInstance, LogController, fastify } from "fastify";
import type { GraphQLSchema } from "graphql";
import { readinessOf } from "./checks/index.ts";
import type { ClockWatch } from "./clock-watch.ts";
import type { AppContext } from "./context.ts";
import { contractTexts } from "./graph/contract-documents.ts";
import { servePicturesWithoutName } from "./http/anonymous-pictures.ts";
import { answerError, refusal } from "./http/answer.ts";
import { legacyJsonIs200 } from "./http/conformance.ts";
import { executorOf } from "./http/executor.ts";
import { errorFormat, faultLogging } from "./http/faults.ts";
import { serveFiles } from "./http/files.ts";
import { serveGraphql } from "./http/graphql.ts";
import { guards } from "./http/guards.ts";
import { serveHealth } from "./http/health.ts";
import { secureHeaders, servePages } from "./http/pages.ts";
import { publishKeys } from "./http/public-keys.ts";
import { servePushedEvents } from "./http/pushed-events.ts";
import { limitQueryCost } from "./http/query-cost-limit.ts";
import { limitRates } from "./http/rates.ts";
import { logRequests, operationsAreNoted, type UnfinishedRequest } from "./http/request-log.ts";
import { limitHeaderTime, limitRequestTime, UPLOAD_TIMEOUT_MS } from "./http/request-timeout.ts";
import { serveSharedLinks } from "./http/shared-links.ts";
import { serveUploads } from "./http/uploads.ts";
import type { Jobs } from "./jobs/index.ts";
import type { RequestContext } from "./kernel/ctx.ts";
import type { Log } from "./ports/log.ts";

export interface ServerOptions extends AppContext {
  /** What is done by the clock beside the requests; ends before the database is closed. */
  jobs?: Jobs | null;
  /** Whether the time is believed; said at `/readyz`. */
  watch?: ClockWatch | null;
  schema: GraphQLSchema;
  log: Log;
  /** Hides what only developers need: introspection, and hints in error messages. */
  production?: boolean;
  /** The folder of the h5 build; null serves none. */
  pages?: string | null;
  /** Whether browsers keep the pages for when there is no network. */
  offlinePages?: boolean;
  /** The address that people use, where it is known; otherwise the one that was asked. */
  publicUrl?: string | null;
  /** Whose X-Forwarded-For is believed; by default nobody's. */
  trustedProxies?: string[];
  /** Where keys are, to be checked at `/readyz`; null in tests that have no such folder. */
  dataDir?: string | null;
  /** The documents worth compiling; by default the contract's. */
  compiled?: ReadonlySet<string>;
}

export interface Server {
  app: FastifyInstance;
  apollo: ApolloServer<RequestContext>;
  /** Answers the address that it listens at. */
  listen(port: number, host: string): Promise<string>;
  /**
   * Leaves: says so at `/readyz` for `notice` milliseconds, so that a balancer looks elsewhere;
   * accepts nothing new, finishes what is in flight, and closes the database.
   */
  stop(notice?: number): Promise<void>;
  /** What is not answered yet. */
  unfinished(): UnfinishedRequest[];
}

/** The server, to be listened to by `main` or spoken to by a test. */
export async function buildServer(options: ServerOptions): Promise<Server> {
  const { orm, log, schema, production = false, pages = null, trustedProxies = [] } = options;
  const { jobs = null, watch = null } = options;
  const { compiled = contractTexts, offlinePages = true } = options;
  let draining = false;

  const apollo = new ApolloServer<RequestContext>({
    ...guards(production),
    gateway: executorOf(schema, compiled),
    formatError: errorFormat(production),
    logger: log,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      faultLogging(log),
      operationsAreNoted,
      limitQueryCost(compiled),
      legacyJsonIs200,
    ],
  });
  await apollo.start();

  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    forceCloseConnections: "idle",
    requestTimeout: UPLOAD_TIMEOUT_MS,
    http: limitHeaderTime(),
  });
  // A form of another site's may send this type without asking; nothing of ours is written in it.
  app.removeContentTypeParser("text/plain");
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(refusal("NOT_FOUND", request.id)),
  );
  const unfinished = logRequests(app);
  limitRequestTime(app);
  secureHeaders(app);
  // A connection that is kept alive after its last answer would keep us here.
  app.addHook("onSend", async (_, reply) => {
    if (draining) void reply.header("connection", "close");
  });
  await limitRates(app);
  const { clock, ports, dataDir = null } = options;
  serveHealth(app, readinessOf({ orm, clock, ports, dataDir }), () => draining, watch);
  publishKeys(app, orm);
  await serveGraphql(app, apollo, options);
  serveFiles(app, options);
  await serveUploads(app, options);
  await servePicturesWithoutName(app, options);
  await servePushedEvents(app, options);
  serveSharedLinks(app, options.publicUrl ?? null);
  await servePages(app, pages, offlinePages);
  await app.ready();

  return {
    app,
    apollo,
    unfinished,
    listen: (port, host) => app.listen({ port, host }),
    async stop(notice = 0) {
      if (draining) return;
      draining = true;
      const idle = jobs?.stop();
      if (notice > 0) await new Promise((resolve) => setTimeout(resolve, notice));
      await app.close();
      await apollo.stop();
      await idle;
      watch?.stop();
      await orm.close();
    },
  };
}
