import { type HttpWorld, openHttpWorld } from "./http-world.ts";

/** What a compiled document must answer exactly as an interpreted one does. */
const asked: [query: string, variables?: object][] = [
  ['{ echo(said: "好") }'],
  ["query Q($said: String!) { echo(said: $said) }", { said: "😀" }],
  ["query Q($said: String!) { echo(said: $said) }", {}],
  ["query Q($said: String!) { echo(said: $said) }", { said: 7 }],
  ['query Q($no: Boolean!) { a: echo(said: "a") b: echo(said: "b") @skip(if: $no) }', { no: true }],
  ["{ knot { ...K knot { ...K __typename } } } fragment K on Knot { name }"],
  ["{ knot { knot { knot { name } } } }"],
  ["{ maybe { name } }"],
  ["{ knots { name late } }"],
  ["{ refused }"],
  ['{ echo(said: "x") refused }'],
  ["{ maybeRefused }"],
  ["{ fault }"],
  ["{ foreignError }"],
  ["{ nothing }"],
  ["{ whoAmI }"],
  ["{ takenTwice }"],
];

const rows = asked.map(([query, variables = {}]) => [query, variables] as const);

let interpreted: HttpWorld;
let compiled: HttpWorld;
beforeAll(async () => {
  interpreted = await openHttpWorld({ compiled: new Set() });
  compiled = await openHttpWorld({ compiled: new Set(asked.map(([query]) => query)) });
});
afterAll(() => Promise.all([interpreted.stop(), compiled.stop()]));

it.each(rows)("answers %s %j alike, compiled or not", async (query, variables) => {
  for (const accept of ["application/json", "application/graphql-response+json"]) {
    const [one, other] = await Promise.all(
      [interpreted, compiled].map(async (world) => {
        const { status, data, errors } = await world.send(query, { accept }, variables);
        // The id differs by design; how a bad variable is worded, and where a field stood, may.
        const told = errors?.map(({ message, path, extensions: { requestId, ...facts } }) => ({
          path,
          facts,
          message: facts.code === "BAD_USER_INPUT" ? null : message,
          id: typeof requestId,
        }));
        return { status, data, told };
      }),
    );

    expect(other).toEqual(one);
  }
});
