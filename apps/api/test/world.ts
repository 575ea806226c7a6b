import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Document, REFUSALS } from "@riqing/schema";
import * as contract from "@riqing/schema";
import { type DocumentNode, execute, parse, validate } from "graphql";
import { createConnection } from "mysql2/promise";
import type { Browser } from "playwright-core";
import { openRequestContext } from "../src/context.ts";
import { openDatabase, type Orm } from "../src/database/database.ts";
import { readEnv } from "../src/env.ts";
import { stillClock } from "../src/kernel/clock.ts";
import { newId } from "../src/kernel/column.ts";
import { type Ctx, inOrganisation, type Ports, type RequestContext } from "../src/kernel/ctx.ts";
import { nameKeyOf } from "../src/kernel/name-key.ts";
import { insertNew, rows, sql } from "../src/kernel/sql.ts";
import { ENTITIES } from "../src/modules.ts";
import { Department } from "../src/modules/people/department.entity.ts";
import { Grant } from "../src/modules/people/grant.entity.ts";
import {
  inviteFromConsole,
  onOrganisationCreated,
  openSession,
  type Role,
} from "../src/modules/people/index.ts";
import { Organisation } from "../src/modules/people/organisation.entity.ts";
import { Person, personKeys } from "../src/modules/people/person.entity.ts";
import { Account, Binding } from "../src/modules/people/sign-in/account.entity.ts";
import { openDiskStore } from "../src/ports/files/disk.ts";
import { openMessages } from "../src/ports/messages/open.ts";
import { schema } from "../src/schema.ts";
import "./listed-refusals.ts";
import "./statement-walls.ts";

declare global {
  /** What a worker's stories have in common. Set by jest's projects, in test/setup. */
  var riqing: {
    /** Where they are told: null is the embedded database. */
    databaseUrl: string | null;
    chromium?: string;
    /** The one that runs, for all files of the worker. */
    browser?: Promise<Browser>;
    webkit?: string;
    /** Databases that no world uses now. */
    idle: Orm[];
  };
}

const { databaseUrl } = riqing;

export interface Planted {
  id: string;
  name: string;
  staffNo: string;
  organisationId: string;
  departmentId: string;
}

type Given = {
  department?: string;
  organisation?: string;
  title?: string;
  phone?: string;
  /** Held in the organisation, or (HEAD) in the person's own department. */
  role?: "ORGANISATION_ADMIN" | "OFFICE" | "HEAD";
  /** Whether an account is bound to them, so that a message can arrive. */
  bound?: boolean;
};

/** What came back: the data, or the first refusal with what it said. */
export interface Answer<Data> {
  data: Data | null;
  refusal: string | null;
  facts: Record<string, unknown>;
}

export const refusalOf = async (sent: Promise<{ refusal: string | null }>) => (await sent).refusal;

/**
 * A database of its own, a clock that stands still, and people to act in it. What it plants it puts
 * there directly; what people do goes through the doors, with the mini-program's own documents.
 */
export async function openWorld({ now }: { now: string }) {
  const orm = await freshDatabase();
  const clock = stillClock(now);
  const keys = new Map<string, KeyObject>();
  const folder = mkdtempSync(join(tmpdir(), "riqing-files-"));
  const ports: { -readonly [K in keyof Ports]: Ports[K] } = {
    wechat: null,
    demo: false,
    files: openDiskStore(folder),
    ...openMessages(readEnv({ RIQING_DATA_DIR: folder })),
    keys: {
      create: (id) => {
        const pair = generateKeyPairSync("ed25519");
        keys.set(id, pair.privateKey);
        return publicHalfOf(pair.privateKey);
      },
      sign: (id, _, text) => sign(null, Buffer.from(text), keys.get(id)!).toString("base64"),
      publicKeyOf: async (id) => publicHalfOf(keys.get(id)!),
    },
  };
  /** Set while what is done is taken back afterwards. */
  let em = orm.em;
  const app = {
    orm: {
      get em() {
        return em;
      },
    } as Orm,
    clock,
    ports,
  };
  const plain = () => ({ em: em.fork(), now: clock.now() });
  const organisations = new Map<string, string>();
  const departments = new Map<string, { id: string; lineage: string }>();
  const sessions = new Map<string, { token: string; expiresAt: Date }>();
  let staff = 0;

  async function organisation(
    name = "江岳重工",
    given: { isDemo?: boolean } = {},
  ): Promise<string> {
    const known = organisations.get(name);
    if (known) return known;
    const id = newId();
    organisations.set(name, id);
    await insertNew(plain(), Organisation, [
      {
        id,
        name,
        timeZone: "Asia/Shanghai",
        calendarThrough: 2026,
        isDemo: given.isDemo ? 1 : 0,
        publicKey: ports.keys.create(id),
        createdAt: clock.now().getTime(),
      },
    ]);
    await onOrganisationCreated.emit(plain(), id);
    return id;
  }

  /** A department by its path, as "生产部/总装车间", with whatever is missing above it. */
  async function department(path: string, of = "江岳重工"): Promise<string> {
    const organisationId = await organisation(of);
    let parent: { id: string; lineage: string } | null = null;
    const names = path.split("/");
    for (const [i, name] of names.entries()) {
      const here = names.slice(0, i + 1).join("/");
      const key = `${organisationId} ${here}`;
      const known: { id: string; lineage: string } | undefined = departments.get(key);
      if (known) {
        parent = known;
        continue;
      }
      const id = newId();
      const planted: { id: string; lineage: string } = {
        id,
        lineage: `${parent?.lineage ?? ""}${id}/`,
      };
      await insertNew(plain(), Department, [
        {
          id,
          organisationId,
          parentId: parent?.id ?? null,
          name,
          path: here,
          pathKey: names
            .slice(0, i + 1)
            .map(nameKeyOf)
            .join("/"),
          lineage: planted.lineage,
        },
      ]);
      departments.set(key, planted);
      parent = planted;
    }
    return parent!.id;
  }

  /** One after the other, however they are asked for, so that each finds what the last has planted. */
  let turn: Promise<unknown> = Promise.resolve();
  function person(name: string, given: Given = {}): Promise<Planted> {
    const planted = turn.then(() => plantPerson(name, given));
    turn = planted.catch(() => null);
    return planted;
  }

  async function plantPerson(name: string, given: Given): Promise<Planted> {
    const of = given.organisation ?? "江岳重工";
    const organisationId = await organisation(of);
    const departmentId = await department(given.department ?? "生产部", of);
    const id = newId();
    const staffNo = `N${String((staff += 1)).padStart(4, "0")}`;
    const at = clock.now().getTime();
    await insertNew(plain(), Person, [
      {
        id,
        organisationId,
        staffNo: staffNo,
        name,
        ...personKeys({ staffNo, name, title: given.title }),
        departmentId: departmentId,
        title: given.title ?? null,
        phone: given.phone ?? null,
        departedAt: null,
        createdAt: at,
      },
    ]);
    const planted = { id, name, staffNo, organisationId, departmentId };
    if (given.bound ?? true) await bind(planted);
    if (given.role) {
      const scope = given.role === "HEAD" ? departmentId : organisationId;
      await grant(planted, given.role, scope);
    }
    return planted;
  }

  const grant = (to: Planted, role: Role, scopeId: string) =>
    insertNew(plain(), Grant, [
      {
        id: newId(),
        organisationId: to.organisationId,
        personId: to.id,
        role,
        scopeId: scopeId,
        grantedFrom: clock.now().getTime(),
        grantedUntil: null,
        live: 1,
      },
    ]);

  /** Binds a fresh account, as an invitation would. */
  async function bind(to: Planted): Promise<void> {
    const accountId = newId();
    const at = clock.now().getTime();
    await insertNew(plain(), Account, [
      { id: accountId, kind: "BROWSER", externalId: accountId, createdAt: at },
    ]);
    await insertNew(plain(), Binding, [
      {
        id: newId(),
        organisationId: to.organisationId,
        accountId: accountId,
        personId: to.id,
        live: 1,
        boundAt: at,
        newUntil: at,
        endedAt: null,
      },
    ]);
    const someone = { organisationId: to.organisationId, personId: to.id };
    const opened = await openSession(await contextWith(null), accountId, someone, null);
    sessions.set(to.id, opened);
  }

  async function sessionOf(who: Planted) {
    if (!sessions.has(who.id)) await bind(who);
    return { ...sessions.get(who.id)!, personId: who.id };
  }

  const tokenOf = async (who: Planted): Promise<string> => (await sessionOf(who)).token;

  const contextWith = (
    token: string | null,
    headers: Record<string, string> = {},
  ): Promise<RequestContext> =>
    openRequestContext(app, {
      requestId: "story",
      ip: "192.0.2.1",
      headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    });

  /** Sends one of the contract's documents, as whoever holds the token. */
  async function sendWith<Data, Variables extends object>(
    token: string | null,
    document: Document<Data, Variables>,
    variables: Variables,
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const answer = await execute({
      schema,
      document: checkedOnce(document.text),
      variableValues: { ...variables } as Record<string, unknown>,
      contextValue: await contextWith(token, headers),
    });
    const error = answer.errors?.[0];
    const code = error?.extensions.code as string | undefined;
    if (error && !REFUSALS.includes(code as never)) throw error.originalError ?? error;
    return {
      data: answer.data as Data | null,
      refusal: code ?? null,
      facts: error?.extensions ?? {},
    };
  }

  /** Somebody at their phone. */
  const as = (who: Planted) => ({
    send: async <Data, Variables extends object>(
      document: Document<Data, Variables>,
      variables: Variables,
      headers: Record<string, string> = {},
    ) => sendWith(await tokenOf(who), document, variables, headers),
    /** As `send`, where a refusal would be a mistake in the story. */
    do: async <Data, Variables extends object>(
      document: Document<Data, Variables>,
      variables: Variables,
    ): Promise<Data> => {
      const { data, refusal, facts } = await sendWith(await tokenOf(who), document, variables);
      if (refusal) throw new Error(`${document.name}: ${refusal} ${JSON.stringify(facts)}`);
      return data!;
    },
    /** What stands in their inbox, the newest first; of messages whose kind begins so. */
    titles: async (kind = ""): Promise<string[]> => {
      const { data } = await sendWith(await tokenOf(who), contract.Inbox, {});
      return data!.inbox.nodes.filter((one) => one.kind.startsWith(kind)).map((one) => one.title);
    },
    /** What a service is called with, for parts that have no door yet. */
    ctx: async () => (await contextWith(await tokenOf(who))) as Ctx,
  });

  /** Does something and takes all of it back, however it ended; what is done in it may be, too. */
  async function undone<T>(work: () => Promise<T>): Promise<T> {
    const outer = em;
    let done: { result: T } | undefined;
    try {
      await outer.fork().transactional(async (inner) => {
        em = staying(inner);
        done = { result: await work() };
        throw new TakenBack();
      });
    } catch (thrown) {
      if (!(thrown instanceof TakenBack)) throw thrown;
    } finally {
      em = outer;
    }
    return done!.result;
  }

  let admin: Planted | undefined;

  /** A group with its people, founded through the doors by an administrator. */
  async function group(
    name: string,
    given: {
      owner?: Planted;
      admins?: Planted[];
      publishers?: Planted[];
      leaders?: Planted[];
      members?: Planted[];
      department?: string;
      organisation?: string;
    } = {},
  ): Promise<{ id: string; name: string; owner: Planted }> {
    const of = given.organisation ?? "江岳重工";
    const founder =
      of === "江岳重工"
        ? (admin ??= await person("管理者", { role: "ORGANISATION_ADMIN", department: "总经办" }))
        : await person("管理者", { role: "ORGANISATION_ADMIN", organisation: of });
    const owner = given.owner ?? (await person(`${name}群主`, { organisation: of }));
    const by = as(founder);
    const input = {
      name,
      purpose: "协调",
      departmentId: await department(given.department ?? "生产部", of),
      ownerId: owner.id,
    };
    const { createGroup } = await by.do(contract.CreateGroup, { input });
    const groupId = createGroup.id;
    const roles = [
      ["ADMIN", given.admins],
      ["PUBLISHER", given.publishers],
      ["LEADER", given.leaders],
    ] as const;
    const inside = new Set([owner.id]);
    for (const one of [...(given.members ?? []), ...roles.flatMap(([, people]) => people ?? [])]) {
      if (inside.has(one.id)) continue;
      inside.add(one.id);
      await by.do(contract.AddMember, { groupId, personId: one.id });
    }
    for (const [role, people] of roles) {
      for (const one of people ?? []) {
        await by.do(contract.SetRole, { groupId, personId: one.id, role, held: true });
      }
    }
    return { id: groupId, name, owner };
  }

  return {
    orm,
    clock,
    ports,
    organisation,
    department,
    person,
    grant,
    bind,
    group,
    as,
    tokenOf,
    /** As an app keeps it. */
    sessionOf,
    /** A code that binds a further device of somebody at once, without anybody's consent. */
    invitation: async ({ id, organisationId }: Planted): Promise<string> => {
      const ctx = inOrganisation(await contextWith(null), organisationId);
      return (await inviteFromConsole(ctx, organisationId, id, "又一台设备")).code;
    },
    contextWith,
    /** What a job of an organisation is called with: nobody is signed in. */
    system: async (organisationId?: string) =>
      inOrganisation(await contextWith(null), organisationId ?? (await organisation())),
    sendWith,
    undone,
    /** The administrator who founds the groups. */
    admin: async () =>
      (admin ??= await person("管理者", { role: "ORGANISATION_ADMIN", department: "总经办" })),
    /** What was written down, in order; of one subject, or of all. */
    journal: async (subjectId?: string): Promise<string[]> =>
      (
        await rows<{ deed: string }>(
          plain(),
          sql`select deed from journal_entry
            ${subjectId ? sql`where subject_id = ${subjectId}` : sql``} order by at, id`,
        )
      ).map(({ deed }) => deed),
    /** Every row of every table, to see that a refusal has written nothing. */
    everything: () => everything(orm),
    rows: <T>(statement: ReturnType<typeof sql<T>>) => rows<T>(plain(), statement),
    /** Where its server keeps what is no row. */
    folder,
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      idle.push(orm);
    },
  };
}

const readBefore = new Map<string, DocumentNode>();

/** One of the contract's documents, read and checked against the schema the first time it is sent. */
function checkedOnce(text: string): DocumentNode {
  const known = readBefore.get(text);
  if (known) return known;
  const document = parse(text);
  const [wrong] = validate(schema, document);
  if (wrong) throw wrong;
  readBefore.set(text, document);
  return document;
}

const publicHalfOf = (key: KeyObject): string =>
  createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64");

class TakenBack extends Error {}

/** An entity manager whose forks, and theirs, stay in its transaction. */
function staying(em: Orm["em"]): Orm["em"] {
  const fork = em.fork.bind(em);
  em.fork = (options) => staying(fork({ ...options, keepTransactionContext: true }));
  return em;
}

export type World = Awaited<ReturnType<typeof openWorld>>;

/** A world of its own for each story of a file: opened before it, and closed after it. */
export function eachWorld(given: { now: string }): World {
  let world: World;
  beforeEach(async () => void (world = await openWorld(given)));
  afterEach(() => world.close());
  return new Proxy({} as World, { get: (_, part: keyof World) => world[part] });
}

const tableNames = (orm: Orm): string[] =>
  [...orm.getMetadata().getAll().values()].map(({ tableName }) => tableName).toSorted();

/** By table: how many rows, and a hash of what is in them. */
async function everything(orm: Orm): Promise<Record<string, string>> {
  const connection = orm.em.getConnection();
  const filled = new Set(await filledTables(orm));
  const tables: Record<string, string> = {};
  for (const table of tableNames(orm)) {
    const all: unknown[] = filled.has(table)
      ? await connection.execute(`select * from ${table} order by id`)
      : [];
    tables[table] =
      `${all.length} ${createHash("sha256").update(JSON.stringify(all)).digest("hex")}`;
  }
  return tables;
}

/** The tables that hold anything, found in one statement: to ask each of them costs a world more than its story. */
async function filledTables(orm: Orm): Promise<string[]> {
  const found = tableNames(orm).map((table) => `exists (select 1 from ${table}) as ${table}`);
  const [answer] = await orm.em
    .getConnection()
    .execute<Record<string, unknown>[]>(`select ${found.join(", ")}`);
  return tableNames(orm).filter((table) => Number(answer![table]) === 1);
}

/** Where a world's database is; null for the embedded one. */
export const databaseOf = (orm: Orm): string | null =>
  databaseUrl === null ? null : (orm.config.get("clientUrl") ?? null);

/** Databases of worlds that are closed, for those to come: to make one takes longest. */
const { idle } = riqing;

/** An empty database: the embedded one in memory, or this worker's own on the test server. */
async function freshDatabase(): Promise<Orm> {
  const known = idle.pop();
  const orm =
    known ?? (await openDatabase({ url: await serverUrl(), dataDir: ":memory:" }, ENTITIES));
  if (!known && databaseUrl === null) return orm;
  const filled = await filledTables(orm);
  await orm.em.fork().transactional(async (em) => {
    const connection = em.getConnection();
    const inside = em.getTransactionContext();
    for (const table of filled) await connection.execute(`delete from ${table}`, [], "run", inside);
  });
  return orm;
}

/** Where this worker's own database on the test server is, made if it is not there yet. */
async function serverUrl(): Promise<string | null> {
  if (databaseUrl === null) return null;
  const run = process.env.RIQING_TEST_RUN ?? "0";
  const name = `riqing_test_${run}_${process.env.JEST_WORKER_ID ?? "1"}`;
  const connection = await createConnection({ uri: databaseUrl });
  await connection.query(
    `create database if not exists ${name} character set utf8mb4 collate utf8mb4_bin`,
  );
  await connection.end();
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}
