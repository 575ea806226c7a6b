import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import * as contract from "@riqing/schema";
import { LIMITS } from "@riqing/schema";
import { buildSchema as fromSdl, parse, specifiedRules, validate } from "graphql";
import { serverAudits } from "graphql-http";
import { guards } from "../../src/http/guards.ts";
import { type HttpWorld, codeOf, openHttpWorld } from "./http-world.ts";

let world: HttpWorld;
beforeAll(async () => (world = await openHttpWorld()));
afterAll(() => world.stop());

describe("GraphQL over HTTP", () => {
  const audits = serverAudits({ url: () => `${world.address}/graphql` });

  // A GET without a header that a foreign page cannot send is refused: three MAYs we do without.
  const csrf = new Set(["5A70", "D6D5", "6A70"]);

  it.each(audits.filter(({ id }) => !csrf.has(id)))("$id $name", async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: "ok" });
  });

  it.each(audits.filter(({ id }) => csrf.has(id)))("$id may be left out: $name", ({ name }) => {
    expect(name).toMatch(/^MAY /);
  });
});

describe("what is too much, or comes from elsewhere", () => {
  it("is a question that a page of somebody else's could send", async () => {
    const url = `${world.address}/graphql?query={__typename}`;
    const response = await fetch(url, { headers: { origin: "https://evil.example" } });

    expect(response.status).toBe(400);
    expect(await response.text()).toContain("CSRF");
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "is a form in %s",
    async (type) => {
      const response = await fetch(`${world.address}/graphql`, {
        method: "POST",
        headers: { "content-type": type },
        body: '{"query":"{__typename}"}',
      });

      expect(response.status).toBe(415);
    },
  );

  it("is a body beyond the limit", async () => {
    const answer = await world.send(
      "query($said: String!) { echo(said: $said) }",
      {},
      {
        said: "日".repeat(LIMITS.bodyBytes / 3),
      },
    );

    expect(answer.status).toBe(413);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_INPUT",
      fields: [{ path: "body", reason: "TOO_LONG", limit: LIMITS.bodyBytes }],
    });
  });

  it("is several questions in one request", async () => {
    const answer = await fetch(`${world.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ query: "{ __typename }" }, { query: "{ __typename }" }]),
    });

    expect(answer.status).toBe(400);
  });

  const nested = (depth: number) => `${"{ knot ".repeat(depth)}{ name }${" }".repeat(depth)}`;

  it("is a question that goes too deep", async () => {
    const answer = await world.send(nested(LIMITS.queryDepth));

    expect(answer.errors?.[0]?.message).toContain("depth limit");
    expect(answer.data).toBeUndefined();
  });

  it("is one whose depth hides in fragments", async () => {
    const names = Array.from({ length: LIMITS.queryDepth }, (_, i) => `F${i}`);
    const fragments = names.map(
      (name, i) =>
        `fragment ${name} on Knot { knot { ${names[i + 1] ? `...F${i + 1}` : "name"} } }`,
    );
    const answer = await world.send(`{ knot { ...F0 } } ${fragments.join(" ")}`);

    expect(answer.errors?.[0]?.message).toContain("depth limit");
  });

  it("is a field asked for under many names", async () => {
    const names = Array.from({ length: LIMITS.queryAliases + 1 }, (_, i) => `a${i}: refused`);
    const answer = await world.send(`{ ${names.join(" ")} }`);

    expect(answer.errors?.[0]?.message).toContain("Aliases limit");
  });

  it("is a field that costs nothing asked for under many names, here or in fragments", async () => {
    const names = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => `a${from + i}: __typename`).join(" ");
    const whole = await world.send(`{ ${names(0, LIMITS.queryAliases + 1)} }`);
    expect(whole.errors?.[0]?.message).toContain("Aliases limit");
    const [here, there] = [names(0, LIMITS.queryAliases), names(LIMITS.queryAliases, 1)];
    const parts = await world.send(`{ ${here} ...F } fragment F on Query { ${there} }`);
    expect(parts.errors?.[0]?.message).toContain("Aliases limit");
    expect((await world.send(`{ ${here} __typename }`)).errors).toBeUndefined();
  });

  it("is a text of too many tokens", async () => {
    const answer = await world.send(`{ ${"__typename ".repeat(LIMITS.queryTokens)} }`);

    expect(answer.status).toBeLessThan(500);
    expect(codeOf(answer)).toBe("GRAPHQL_PARSE_FAILED");
  });

  it("is a heap of directives", async () => {
    const answer = await world.send(`{ __typename ${"@skip(if: false) ".repeat(40)} }`);

    expect(answer.data).toBeUndefined();
    expect(answer.status).toBeLessThan(500);
  });

  it("is none of what the mini-program asks", async () => {
    const sdl = new URL("../../../../packages/schema/schema.graphql", import.meta.url);
    const schema = fromSdl(readFileSync(sdl, "utf8"));
    const { validationRules, parseOptions } = guards(true);
    const documents = Object.values(contract as Record<string, unknown>).flatMap((each) =>
      typeof each === "object" && each !== null && "text" in each ? [String(each.text)] : [],
    );
    const rules = [...specifiedRules, ...validationRules];

    expect(documents.length).toBeGreaterThan(30);
    for (const text of documents) {
      // One long block would make the server answer what comes next with 503.
      await setImmediate();
      expect(validate(schema, parse(text, parseOptions), rules)).toEqual([]);
    }
  });
});

describe("what goes wrong", () => {
  it.each(["fault", "foreignError", "nothing", "takenTwice"])(
    "is our own affair: %s",
    async (field) => {
      world.lines.length = 0;
      const answer = await world.send(`{ ${field} }`);
      const requestId = answer.headers.get("x-request-id");

      expect(answer.errors).toEqual([
        { message: "FAULT", extensions: { code: "FAULT", requestId } },
      ]);
      const fault = world.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(fault).toContainEqual(
        expect.objectContaining({ level: "error", msg: "fault", requestId }),
      );
      expect(fault[0]).toHaveProperty("err.at.0");
      expect(world.lines.join("")).not.toContain("OPENID-of-lin");
    },
  );

  it("is told when it is a refusal, with its facts and the request's id", async () => {
    const { data, errors, headers } = await world.send("{ refused }");

    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: "NUDGED_RECENTLY",
      path: ["refused"],
      extensions: {
        code: "NUDGED_RECENTLY",
        nudgeAgainAt: "2026-03-02T12:00:00.000Z",
        requestId: headers.get("x-request-id"),
      },
    });
  });

  it.each([
    ["{ ech }", "GRAPHQL_VALIDATION_FAILED"],
    ["{ ", "GRAPHQL_PARSE_FAILED"],
    ["subscription { echo }", "GRAPHQL_VALIDATION_FAILED"],
    ["query($said: String!) { echo(said: $said) }", "BAD_USER_INPUT"],
  ])("is told when the question is wrong: %s", async (query, code) => {
    const answer = await world.send(query);

    expect(codeOf(answer)).toBe(code);
    expect(answer.errors?.[0]?.extensions.requestId).toBe(answer.headers.get("x-request-id"));
  });

  describe("is told when an operation is named that is not in the question", () => {
    const known = "query Compiled { maybe { name } }";
    let compiling: HttpWorld;
    beforeAll(async () => (compiling = await openHttpWorld({ compiled: new Set([known]) })));
    afterAll(() => compiling.stop());

    it.each([
      ["of two that are interpreted", "query A { __typename } query B { __typename }", "Other"],
      ["of two, none being named", "query A { __typename } query B { __typename }", undefined],
      ["of one that is compiled", known, "Compile"],
    ])("%s", async (_, query, operationName) => {
      const answer = await compiling.ask({ query, operationName });

      expect([answer.status, codeOf(answer)]).toEqual([400, "OPERATION_RESOLUTION_FAILURE"]);
      expect(answer.errors).toHaveLength(1);
      expect(compiling.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    });

    it("and not when it is there", async () => {
      const answer = await compiling.ask({ query: known, operationName: "Compiled" });
      expect([answer.status, answer.data]).toEqual([200, { maybe: null }]);
    });
  });

  it("is told to developers, with a hint and the schema, unless in production", async () => {
    const production = await openHttpWorld({ production: true });
    const asked = async ({ send }: HttpWorld) => [
      (await send("{ ech }")).errors?.[0]?.message,
      codeOf(await send("{ __schema { types { name } } }")),
    ];

    expect(await asked(world)).toEqual([
      expect.stringContaining('Did you mean "echo"?'),
      undefined,
    ]);
    const [message, code] = await asked(production);
    expect(message).not.toContain("echo");
    expect(code).toBe("GRAPHQL_VALIDATION_FAILED");
    await production.stop();
  });
});

describe("in production", () => {
  /** Compiled as the mini-program's own are, in which variables are read by other code. */
  const known = "query Known($colour: Colour) { paint(colour: $colour) }";
  let production: HttpWorld;
  beforeAll(async () => {
    production = await openHttpWorld({ production: true, compiled: new Set([known]) });
  });
  afterAll(() => production.stop());

  it.each([
    ["a field", "{ ech }", undefined],
    ["an argument", '{ echo(sai: "x") }', undefined],
    ["a type", "query($a: Strin) { echo(said: $a) }", undefined],
    ["a value written out", "{ paint(colour: REDD) }", undefined],
    ["a value written as a text", '{ paint(colour: "RED") }', undefined],
    ["a value in a variable", "query($c: Colour) { paint(colour: $c) }", { c: "REDD" }],
    ["a value of a known document", known, { colour: "REDD" }],
    ["a fragment", "{ knot { ...Knott } } fragment Knot on Knot { name }", undefined],
    ["a fragment's type", "{ ...F } fragment F on Quer { __typename }", undefined],
  ])("nothing says what was nearly asked for: %s", async (_, query, variables) => {
    const answer = await production.send(query, {}, variables);

    expect(answer.errors).not.toBeUndefined();
    expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean/i);
  });

  const audits = serverAudits({ url: () => `${production.address}/graphql` });
  // They ask for __type or __schema, and there is no introspection here: two MUST, and the SHOULD 2EA1,
  // which asks the same as the MUST 28B9 under another accept.
  const introspecting = new Set(["BF61", "28B9", "2EA1"]);

  it.each(audits.filter(({ id, name }) => !introspecting.has(id) && !name.startsWith("MAY ")))(
    "GraphQL over HTTP is spoken: $id $name",
    async ({ fn }) => expect(await fn()).toMatchObject({ status: "ok" }),
  );

  it.each(audits.filter(({ id }) => introspecting.has(id)))(
    "GraphQL over HTTP is spoken but for introspection: $id $name",
    async ({ fn }) => {
      const { response } = (await fn()) as { response: Response };
      expect(await response.text()).toContain("INTROSPECTION_DISABLED");
    },
  );

  it.each(["application/graphql-response+json", "application/json"])(
    "variables are read from a map, and the request is UTF-8, for whoever accepts %s",
    async (accept) => {
      const query = "query($said: String!) { echo(said: $said) }";
      const answer = await production.ask({ query, variables: { said: "日清" } }, { accept });
      expect([answer.status, answer.data]).toEqual([200, { echo: "日清" }]);
    },
  );

  it("nothing says what the schema holds", async () => {
    for (const query of ["{ __schema { types { name } } }", '{ __type(name: "Knot") { name } }']) {
      const answer = await production.send(query);
      expect([answer.data, codeOf(answer)]).toEqual([undefined, "GRAPHQL_VALIDATION_FAILED"]);
    }
  });
});
