import { type Document, Me, Rules } from "@riqing/schema";
import { newId } from "../src/kernel/column.ts";
import { insertNew } from "../src/kernel/sql.ts";
import { RulesVersion } from "../src/modules/rules/version/version.entity.ts";
import { openDoor } from "./door.ts";
import { draftOf, rulesIn } from "./rules-world.ts";
import { openWorld, type Planted, type World } from "./world.ts";

let world: World;
let door: Awaited<ReturnType<typeof openDoor>>;
let lin: Planted;
let groupId: string;
let rulebookId: string;
beforeAll(async () => {
  world = await openWorld({ now: "2026-11-19T15:42:00+08:00" });
  door = await openDoor(world);
  const rules = rulesIn(world);
  const shop = await rules.workshop();
  ({ lin, groupId } = shop);
  ({ rulebookId } = await rules.publish(shop.office, draftOf(groupId)));
});
afterAll(async () => {
  await door.close();
  await world.close();
});

const query = (text: string): Document<Record<string, unknown>, Record<string, unknown>> => ({
  name: "Question",
  text,
});

async function ask(who: Planted | null, text: string, variables = {}, operationName?: string) {
  const response = await fetch(`${door.address}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...(await door.headersOf(who)),
    },
    body: JSON.stringify({ query: text, variables, operationName }),
  });
  const body = (await response.json()) as {
    data?: unknown;
    errors?: { extensions: { code: string } }[];
  };
  return { status: response.status, code: body.errors?.[0]?.extensions.code ?? null, ...body };
}

const back = (depth: number): string =>
  depth === 0 ? "clauses{text}" : `rulebook{versions{${back(depth - 1)}}}`;

describe("a request that asks for too much", () => {
  it.each([
    ["a list in a list in a list", `{myGroups{nodes{rulebooks{versions{${back(2)}}}}}}`],
    [
      "the same by many names",
      `{${[1, 2, 3, 4, 5, 6, 7, 8].map((i) => `a${i}: myGroups(first:50){nodes{members(first:50){nodes{person{name staffNo} roles joinedAt}}}}`).join(" ")}}`,
    ],
    [
      "the same in fragments",
      `{myGroups{nodes{rulebooks{...A}}}} fragment A on Rulebook{versions{${back(2)}}}`,
    ],
  ])("is refused before it runs: %s", async (_, text) => {
    expect(await ask(lin, text)).toMatchObject({ status: 400, code: "QUERY_TOO_COSTLY" });
  });

  it("is refused where it cannot be estimated, and told as ever where a variable is no good", async () => {
    const text = `query Q($id: ID = "a") { me { person { name } } task(id: $id) { id } }`;
    expect(await ask(lin, text, { id: null })).toMatchObject({ code: "QUERY_TOO_COSTLY" });
    expect(await ask(lin, text, { id: 1.5 })).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("may cost less where it is a mutation: its answer is not bounded while it is built", async () => {
    const much = `rulebook { versions { clauses { text label } rulebook { title } } groups { name } }`;
    const text = `mutation M { openRules(versionId: "x", endReached: false) { rulebook { versions { clauses { text label depth heading change changeReason key } settings { key label value } rulebook { versions { title } } } } ${much} } }`;
    expect(await ask(lin, text)).toMatchObject({ status: 400, code: "QUERY_TOO_COSTLY" });
    expect(
      await ask(
        lin,
        text
          .replace("mutation M", "query Q")
          .replace('openRules(versionId: "x", endReached: false)', 'rulesVersion(id: "x")'),
      ),
    ).toMatchObject({ code: "NOT_FOUND" });
  });

  it("is not even checked where it repeats itself, whoever asks", async () => {
    const text = `{${"me{person{name}} ".repeat(240)}}`;
    expect(await ask(null, text)).toMatchObject({ status: 400, code: "QUERY_TOO_COSTLY" });
    expect(await ask(lin, text)).toMatchObject({ status: 400, code: "QUERY_TOO_COSTLY" });
  });

  it("is none of what the mini-program asks", async () => {
    expect(await ask(lin, Me.text)).toMatchObject({ status: 200, code: null });
    expect(await ask(lin, Rules.text, { rulebookId })).toMatchObject({ status: 200, code: null });
  });
});

describe("an answer that becomes too large", () => {
  const clauses = Array.from({ length: 100 }, (_, i) => ({
    key: `k${i}`,
    label: `${i + 1}.`,
    text: "按".repeat(5_000),
    depth: 0,
    heading: false,
    change: null,
    changeReason: null,
  }));

  beforeAll(async () => {
    const ctx = await world.system();
    await insertNew(
      ctx,
      RulesVersion,
      Array.from({ length: 10 }, (_, i) => ({
        id: newId(),
        organisationId: lin.organisationId,
        rulebookId,
        number: 100 + i,
        state: "PUBLISHED" as const,
        pending: null,
        title: "生产协调群群规",
        statedChange: "",
        interpretingOffice: "生产部",
        effectiveOn: "2026-11-01",
        signByOn: "2026-11-02",
        appliesToAll: 0,
        groupIds: JSON.stringify([groupId]),
        settings: "[]",
        blocks: "[]",
        chosen: "{}",
        lawJudgements: "[]",
        clauses: JSON.stringify(clauses),
        textHash: "0".repeat(64),
        comprehension: "[]",
        questionCount: 0,
        revision: 1,
        dutyCount: 100,
        readingMinutes: 1,
        draftedById: lin.id,
        approvedById: lin.id,
        approvedAt: 1,
        publishedById: lin.id,
        publishedAt: 1,
        updatedAt: 1,
      })),
    );
  });

  it("is given up while it is built", async () => {
    const text = `query Q($id: ID!) { rules(rulebookId: $id) { versions { clauses { text } } } }`;
    const { refusal, data } = await world.as(lin).send(query(text), { id: rulebookId });
    expect([refusal, data]).toEqual(["QUERY_TOO_COSTLY", null]);
    expect(await ask(lin, text, { id: rulebookId })).toMatchObject({ code: "QUERY_TOO_COSTLY" });
  });

  it("does not make a deed that is done look refused", async () => {
    const text = `mutation M($groupId: ID!, $personId: ID!) {
      setRole(groupId: $groupId, personId: $personId, role: LEADER, held: true) {
        rulebooks { versions { clauses { text } } }
      }
    }`;
    const admin = await world.admin();
    const asked = { groupId, personId: lin.id };
    expect((await world.as(admin).send(query(text), asked)).refusal).toBeNull();
  });
});
