import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as contract from "@riqing/schema";
import { type GraphQLField, type GraphQLOutputType, isLeafType, getNamedType } from "graphql";
import { type MessageServer, openMessageServer } from "../src/demo/message-server.ts";
import { newId } from "../src/kernel/column.ts";
import { insertNew } from "../src/kernel/sql.ts";
import { storeUpload } from "../src/modules/files/index.ts";
import { openSession } from "../src/modules/people/index.ts";
import { Account } from "../src/modules/people/sign-in/account.entity.ts";
import { openGroupBots } from "../src/ports/messages/group-bots.ts";
import { schema } from "../src/schema.ts";
import { days } from "./authorisation/days.ts";
import { discipline } from "./authorisation/discipline.ts";
import { groups } from "./authorisation/groups.ts";
import { notices } from "./authorisation/notices.ts";
import { people } from "./authorisation/people.ts";
import { reach } from "./authorisation/reach.ts";
import { reports } from "./authorisation/reports.ts";
import { rules } from "./authorisation/rules.ts";
import {
  AFTERNOON,
  type Column,
  COLUMNS,
  DAY_BEFORE,
  LETTERS,
  type Questions,
  type Rows,
  type Standing,
} from "./authorisation/table.ts";
import { tasks } from "./authorisation/tasks.ts";
import { voices } from "./authorisation/voices.ts";
import { type Planted, openWorld, type World } from "./world.ts";

/**
 * Who may use which door. Each operation of the live schema has a row (in authorisation/); a column is a
 * way to stand to the thing that is asked for.
 */
const PARTS: Rows[] = [
  // The day is closed in its evening, before anything else happens.
  days,
  people,
  groups,
  reach,
  rules,
  notices,
  tasks,
  discipline,
  voices,
  reports,
];
const TABLE: Record<string, string> = Object.assign({}, ...PARTS.map(({ table }) => table));
const FORMER_AUTHORS: NonNullable<Rows["formerAuthors"]> = Object.assign(
  {},
  ...PARTS.map(({ formerAuthors }) => formerAuthors),
);

/** Doors anyone may use, signed in or not; their own stories say what they do. */
const OPEN = [
  "signInWithWechat",
  "bindInvitation",
  "reportLostByCode",
  "waitingDevice",
  "nudgeForDevice",
  "enterAs",
  "signOut",
  "demoPeople",
  "tokenKeys",
  "anonymityFigure",
  "fileAnonymousReport",
  "reportByCode",
  "answerByCode",
  "reopenByCode",
];

const DOORS = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    name: field.name,
    field,
    kind: type === schema.getMutationType() ? "mutation" : "query",
  })),
);

let world: World;
let server: MessageServer;
let tokens: Record<Column, string | null>;
/** Takes somebody's roles in the group; or all of their membership. */
let dismiss: (author: Column, removed: boolean) => Promise<unknown>;
let asked: Questions["asked"];
let before: NonNullable<Questions["before"]>;
let refused: Questions["refused"];

const selection = (type: GraphQLOutputType) =>
  isLeafType(getNamedType(type)) ? "" : "{ __typename }";

interface Door {
  name: string;
  field: GraphQLField<unknown, unknown>;
  kind: string;
}

function send(
  { name, field, kind }: Door,
  variables: Record<string, unknown>,
  token: string | null,
) {
  const given = field.args.filter(({ name }) => name in variables);
  const heads = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const passes = given.map(({ name }) => `${name}: $${name}`).join(", ");
  const text = `${kind} Knock${heads && `(${heads})`} { ${name}${passes && `(${passes})`} ${selection(field.type)} }`;
  return world.sendWith(token, { name: "Knock", text }, variables);
}

/** Asks, and takes back what came of it. */
const knock = (
  door: Door,
  variables: Record<string, unknown>,
  token: string | null,
): Promise<string> =>
  world.undone(async () => {
    const { refusal, facts } = await send(door, variables, token);
    if (refusal === null) return ".";
    return LETTERS[refusal] ?? ` ${refusal} ${JSON.stringify(facts.fields ?? "")} `;
  });

/** As each of `columns` in turn, every one of them finding the same. */
const knocks = (
  door: Door,
  variables: Record<string, unknown>,
  columns: readonly Column[],
): Promise<string[]> =>
  world.undone(async () => {
    await before[door.name]?.();
    const answers = [];
    for (const column of columns) answers.push(await knock(door, variables, tokens[column]));
    return answers;
  });

beforeAll(async () => {
  world = await openWorld({ now: `${DAY_BEFORE}T15:42:00+08:00` });
  const inGroup = { department: "生产部/总装车间" };
  const member = await world.person("成员", inGroup);
  const publisher = await world.person("发布人", inGroup);
  const leader = await world.person("领导", inGroup);
  const admin = await world.person("管理员", inGroup);
  const owner = await world.person("群主", inGroup);
  const head = await world.person("部门负责人", { department: "生产部", role: "HEAD" });
  const otherHead = await world.person("别的负责人", { department: "物流部", role: "HEAD" });
  const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
  const organisationAdmin = await world.admin();
  const sibling = await world.person("别群群主", { department: "物流部" });
  const stranger = await world.person("外人", { organisation: "别家", role: "ORGANISATION_ADMIN" });
  const colleague = await world.person("同事", inGroup);
  const newcomer = await world.person("新人", inGroup);
  const group = await world.group("总装群", {
    owner,
    admins: [admin],
    publishers: [publisher],
    leaders: [leader],
    members: [member, colleague],
    ...inGroup,
  });
  await world.group("物流群", { owner: sibling, department: "物流部" });

  // A bot that works, at a server on this machine.
  server = await openMessageServer({ appId: "", secret: "", templates: [] });
  world.ports.groupBots = openGroupBots({ wecomUrl: server.url });

  const path = join(world.ports.files.incoming, "roster");
  const staying = `${organisationAdmin.staffNo},管理者,总经办,组织管理员`;
  writeFileSync(path, `工号,姓名,部门,角色\n${staying}\n1,林晓燕,生产部,\n`);
  const brought = { name: "花名册.csv", declared: "text/csv", path };
  const upload = async (whose: Planted, purpose: string) =>
    storeUpload(await world.as(whose).ctx(), { ...brought, purpose });

  const inside = { member, publisher, leader, admin, owner };
  const standing: Standing = {
    world,
    groupId: group.id,
    ...inside,
    inside: Object.values(inside),
    head,
    otherHead,
    office,
    organisationAdmin,
    sibling,
    stranger,
    colleague,
    newcomer,
    upload,
  };
  [asked, before, refused] = [{}, {}, {}];
  for (const part of PARTS) {
    const questions = await part.prepare(standing);
    Object.assign(asked, questions.asked);
    Object.assign(before, questions.before);
    Object.assign(refused, questions.refused);
    world.clock.set(AFTERNOON);
  }

  const accountId = newId();
  const context = await world.system();
  await insertNew(context, Account, [
    { id: accountId, kind: "WECHAT", externalId: accountId, createdAt: 0 },
  ]);
  const unbound = await openSession(context, accountId, null, null);
  tokens = {
    nobody: null,
    unbound: unbound.token,
    member: await world.tokenOf(member),
    publisher: await world.tokenOf(publisher),
    leader: await world.tokenOf(leader),
    admin: await world.tokenOf(admin),
    owner: await world.tokenOf(owner),
    head: await world.tokenOf(head),
    otherHead: await world.tokenOf(otherHead),
    office: await world.tokenOf(office),
    organisationAdmin: await world.tokenOf(organisationAdmin),
    sibling: await world.tokenOf(sibling),
    stranger: await world.tokenOf(stranger),
  };
  dismiss = async (author, removed) => {
    const { id: personId } = inside[author as keyof typeof inside];
    const by = world.as(organisationAdmin);
    if (author === "owner")
      await by.do(contract.SetRole, {
        groupId: group.id,
        personId: admin.id,
        role: "OWNER",
        held: true,
      });
    if (author === "publisher" || author === "leader") {
      const role = author === "publisher" ? "PUBLISHER" : "LEADER";
      await by.do(contract.SetRole, { groupId: group.id, personId, role, held: false });
    }
    if (removed)
      await by.do(contract.EndMembership, { groupId: group.id, personId, why: "DEPARTED" });
  };
});
afterAll(async () => {
  server.close();
  await world.close();
});

it("has a row for every operation, and no row for none", () => {
  const doors = DOORS.map(({ name }) => name).filter((name) => !OPEN.includes(name));
  expect(doors.toSorted()).toEqual(Object.keys(TABLE).toSorted());
});

it.each(DOORS.filter(({ name }) => !OPEN.includes(name)))(
  "$name lets in whom the table says",
  async (door) => {
    const answers = await knocks(door, asked[door.name] ?? {}, COLUMNS);
    expect(answers.join("")).toBe(TABLE[door.name]);
  },
);

it.each(DOORS.filter(({ name }) => name in FORMER_AUTHORS))(
  "$name gives its author nothing once membership and role do not",
  async (door) => {
    const [author, answers] = FORMER_AUTHORS[door.name]!;
    const variables = asked[door.name] ?? {};
    const knocksAfter = (removed: boolean, columns: readonly Column[]) =>
      world.undone(async () => {
        await before[door.name]?.();
        await dismiss(author, removed);
        const heard = [];
        for (const column of columns) heard.push(await knock(door, variables, tokens[column]));
        return heard;
      });
    // Whoever was the owner has passed the group on to the admin.
    const now = author === "owner" ? (["admin", "admin"] as const) : (["owner", "admin"] as const);
    const [removed, ...others] = await knocksAfter(true, [author, ...now]);
    const [demoted] = await knocksAfter(false, [author]);
    expect([removed, demoted, ...others].join("")).toBe(answers);
  },
);

/** The same question about things that nobody has. */
const missing = (value: unknown, key = ""): unknown => {
  if (typeof value === "string" && /(^id|Id)$/.test(key)) return newId();
  if (Array.isArray(value)) return value.map((one) => missing(one, key.replace(/Ids$/, "Id")));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, missing(one, name)]));
};

/** Doors that answer null for whatever is not the caller's, whether it exists or not. */
const NULL_FOR_OTHERS = ["rosterProgress"];

it.each(DOORS.filter(({ name }) => ![...OPEN, ...NULL_FOR_OTHERS].includes(name)))(
  "$name does not tell what does not exist from what is hidden",
  async (door) => {
    const variables = asked[door.name] ?? {};
    const others = missing(variables) as Record<string, unknown>;
    // What names nothing cannot ask for what does not exist.
    if (JSON.stringify(others) === JSON.stringify(variables)) return;
    const answers = new Set(await knocks(door, others, COLUMNS.slice(2)));
    // Whoever may not do it anywhere is told so before anything is looked for.
    answers.delete("a");
    // What is configured is the same for everybody.
    answers.delete("c");
    expect([...answers].join("")).toMatch(/^n?$/);
  },
);

/** Those who stand outside the group and the department that everything here is about. */
const OUTSIDE = ["otherHead", "sibling", "stranger"] as const;

it.each(DOORS.filter(({ name }) => !OPEN.includes(name)))(
  "$name tells nobody outside that something is there by forbidding it",
  async (door) => {
    const variables = asked[door.name] ?? {};
    const there = await knocks(door, variables, OUTSIDE);
    const gone = await knocks(door, missing(variables) as Record<string, unknown>, OUTSIDE);
    // Whoever is let in may know; whoever is not is answered as if there were nothing.
    expect(there.map((answer, i) => (answer === "." ? gone[i] : answer))).toEqual(gone);
  },
);

/** Doors whose refusal says something else: it cannot be refused, or a wrong code is counted. */
const UNREFUSED = ["signOut", "bindInvitation", "reportLostByCode"];
const MUTATIONS = DOORS.filter(
  ({ name, kind }) => kind === "mutation" && !UNREFUSED.includes(name),
);

it.each(MUTATIONS)("$name, refused, writes nothing", async (door) => {
  const [column, instead, code] = refused[door.name]!;
  const { input, ...rest } = asked[door.name] ?? {};
  const variables = { ...rest, ...(input ? { input: { ...input, ...instead } } : instead) };
  const written = await world.everything();
  const { refusal } = await send(door, variables, tokens[column]);
  expect(refusal).toBe(code);
  expect(await world.everything()).toEqual(written);
});
