import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GraphQLError, type GraphQLSchema } from "graphql";
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ObjectType,
  Query,
  Resolver,
  Root,
  buildSchema,
  registerEnumType,
} from "type-graphql";
import { openDatabase } from "../../src/database/database.ts";
import { readEnv } from "../../src/env.ts";
import { authChecker } from "../../src/kernel/auth-checker.ts";
import { stillClock } from "../../src/kernel/clock.ts";
import type { RequestContext } from "../../src/kernel/ctx.ts";
import { RefusedError } from "../../src/kernel/refusal.ts";
import { insertNew, run, sql } from "../../src/kernel/sql.ts";
import { ENTITIES } from "../../src/modules.ts";
import { openSession } from "../../src/modules/people/index.ts";
import { Organisation } from "../../src/modules/people/organisation.entity.ts";
import { Person, personKeys } from "../../src/modules/people/person.entity.ts";
import { Binding } from "../../src/modules/people/sign-in/account.entity.ts";
import { openDiskStore } from "../../src/ports/files/disk.ts";
import { openLog } from "../../src/ports/log.ts";
import { openMessages } from "../../src/ports/messages/open.ts";
import { type ServerOptions, buildServer } from "../../src/server.ts";

const Colour = { RED: "RED", GREEN: "GREEN" } as const;
type Colour = keyof typeof Colour;
registerEnumType(Colour, { name: "Colour" });

@ObjectType("Knot")
class Knot {
  @Field(() => String)
  name!: string;

  @Field(() => Knot)
  knot!: Knot;
}

@Resolver(() => Knot)
class KnotResolver {
  @FieldResolver(() => String, { nullable: true })
  async late(@Root() { name }: Knot): Promise<string> {
    if (name === "b") throw new RefusedError("NOT_ALLOWED", { name });
    return name;
  }
}

/** Questions that the product has not got: slow ones, endless ones, and ones that go wrong. */
@Resolver()
class Trouble {
  @Query(() => String)
  echo(@Arg("said", () => String) said: string): string {
    return said;
  }

  @Query(() => String)
  paint(@Arg("colour", () => Colour, { nullable: true }) colour?: Colour): string {
    return colour ?? "none";
  }

  @Authorized()
  @Query(() => String)
  whoAmI(@Ctx() ctx: RequestContext): string {
    return ctx.actor!.personId;
  }

  @Query(() => Knot)
  knot(): Knot {
    return { name: "k", knot: { name: "l" } as Knot };
  }

  @Query(() => [Knot])
  knots(): Knot[] {
    return ["a", "b"].map((name) => ({ name }) as Knot);
  }

  @Query(() => Knot, { nullable: true })
  maybe(): Knot | null {
    return null;
  }

  @Query(() => String, { nullable: true })
  async maybeRefused(): Promise<string> {
    throw new RefusedError("NOT_FOUND");
  }

  @Query(() => String)
  fault(): string {
    throw new Error("SECRET-in-a-message");
  }

  @Query(() => String)
  databaseLost(): string {
    throw Object.assign(new Error("Connection lost"), { code: "PROTOCOL_CONNECTION_LOST" });
  }

  @Query(() => String)
  foreignError(): string {
    throw new GraphQLError("SECRET-of-a-library");
  }

  @Query(() => String)
  nothing(): string {
    return null as unknown as string;
  }

  @Query(() => String)
  refused(): string {
    throw new RefusedError("NUDGED_RECENTLY", { nudgeAgainAt: "2026-03-02T12:00:00.000Z" });
  }

  @Query(() => String)
  async takenTwice(@Ctx() ctx: RequestContext): Promise<string> {
    const [id, openid] = [randomUUID(), "OPENID-of-lin"];
    const insert = () =>
      run(
        ctx,
        sql`insert into account (id, kind, external_id, created_at)
          values (${id}, 'WECHAT', ${openid}, 0)`,
      );
    await insert();
    await insert();
    return "not reached";
  }

  @Query(() => String)
  async slow(@Arg("ms", () => Number) ms: number): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return "done";
  }
}

let trouble: Promise<GraphQLSchema> | undefined;

/** A really listening server over `Trouble`, whose log can be read. */
export async function openHttpWorld(given: Partial<ServerOptions> = {}) {
  trouble ??= buildSchema({
    resolvers: [Trouble, KnotResolver],
    authChecker: authChecker,
    validate: false,
  });
  const lines: string[] = [];
  const orm = await openDatabase({ url: null, dataDir: ":memory:" }, ENTITIES);
  const clock = stillClock("2026-03-02T22:00:00+08:00");
  const folder = mkdtempSync(join(tmpdir(), "riqing-files-"));
  const files = openDiskStore(folder);
  const ports = {
    wechat: null,
    files,
    ...openMessages(readEnv({ RIQING_DATA_DIR: folder })),
    keys: { create: () => "", sign: () => "", publicKeyOf: async () => KEY },
    demo: false,
  };
  const server = await buildServer({
    orm,
    clock,
    ports,
    schema: await trouble,
    log: openLog("debug", { write: (line) => void lines.push(line) }),
    ...given,
  });
  const address = await server.listen(0, "127.0.0.1");

  /** Sends what a request consists of, as a client that knows the protocol. */
  const ask = async (body: object, headers: Record<string, string> = {}) => {
    const accept = "application/graphql-response+json";
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept, ...headers },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as {
      data?: Record<string, unknown> | null;
      errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
    };
    return { status: response.status, headers: response.headers, ...answer };
  };
  /** Sends `query` as the mini-program would. */
  const send = (query: string, headers: Record<string, string> = {}, variables?: object) =>
    ask({ query, variables }, { accept: "application/json", ...headers });

  /** Somebody of an organisation of their own, signed in. */
  const someone = async () => {
    const [organisationId, personId, accountId] = [randomUUID(), randomUUID(), randomUUID()];
    const em = orm.em.fork();
    const ctx = { em, now: clock.now() } as RequestContext;
    const at = clock.now().getTime();
    await insertNew(ctx, Organisation, [
      {
        id: organisationId,
        name: "示例",
        timeZone: "Asia/Shanghai",
        calendarThrough: 2026,
        isDemo: 0,
        publicKey: KEY,
        createdAt: at,
      },
    ]);
    const ids = { organisationId, personId: personId };
    await insertNew(ctx, Person, [
      {
        id: personId,
        organisationId,
        staffNo: "A1",
        name: "林小满",
        ...personKeys({ staffNo: "A1", name: "林小满" }),
        departmentId: randomUUID(),
        createdAt: at,
      },
    ]);
    await insertNew(ctx, Binding, [
      { id: randomUUID(), ...ids, accountId: accountId, live: 1, boundAt: at, newUntil: at },
    ]);
    const { token } = await openSession(ctx, accountId, { organisationId, personId }, null);
    return { organisationId, personId, token, headers: { authorization: `Bearer ${token}` } };
  };

  const stop = async (notice = 0) => {
    await server.stop(notice);
    rmSync(folder, { recursive: true, force: true });
  };

  return { ...server, stop, address, clock, files, folder, lines, orm, ask, send, someone };
}

export type HttpWorld = Awaited<ReturnType<typeof openHttpWorld>>;

/** A public key, as an organisation keeps it. */
export const KEY = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";

/** The code of an answer's first error. */
export const codeOf = ({ errors }: Awaited<ReturnType<HttpWorld["send"]>>): unknown =>
  errors?.[0]?.extensions.code;
