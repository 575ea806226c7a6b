/**
 * `pnpm bench acknowledge | board | growth | open | insights | closeout | closeout-race | hostile | faults | failover | drills | pages | reach`. Options: `--database
 * embedded|mysql`, and those named in docs/benchmarks.md. Prints ratios of what ran side by side on this machine, never a claim.
 */
import "../../../scripts/node.mjs";
import { parseArgs } from "node:util";
import { builtApi } from "./built.mjs";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== "--"),
  allowPositionals: true,
  options: {
    database: { type: "string" },
    rounds: { type: "string" },
    taps: { type: "string" },
    connections: { type: "string" },
    people: { type: "string" },
    sizes: { type: "string" },
    processes: { type: "string" },
    groups: { type: "string" },
    days: { type: "string" },
    shapes: { type: "string" },
    faults: { type: "string" },
    kills: { type: "string" },
    drills: { type: "string" },
    profile: { type: "boolean" },
  },
});

const benches = [
  "acknowledge",
  "board",
  "growth",
  "open",
  "insights",
  "closeout",
  "closeout-race",
  "hostile",
  "faults",
  "failover",
  "drills",
  "pages",
  "reach",
];
const [name] = positionals;
if (!benches.includes(name)) {
  console.error(`pnpm bench ${benches.join(" | ")} [--database embedded|mysql]`);
  process.exit(2);
}

const numbers = (text) => text?.split(",").map(Number);
const given = {
  rounds: values.rounds && Number(values.rounds),
  taps: values.taps && Number(values.taps),
  connections: values.connections && Number(values.connections),
  processes: values.processes && Number(values.processes),
  groups: values.groups && Number(values.groups),
  days: values.days && Number(values.days),
  people: numbers(values.people),
  sizes: numbers(values.sizes),
  shapes: values.shapes,
  faults: values.faults,
  drills: values.drills,
  kills: values.kills && Number(values.kills),
  flags: values.profile ? ["--cpu-prof", "--cpu-prof-dir=.profiles"] : undefined,
};
for (const [key, value] of Object.entries(given)) if (value === undefined) delete given[key];

await builtApi();
const bench = await import(`./${name}.mjs`);
const run = bench[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())];
const { places } = bench.places ? bench : await import("./place.mjs");
for (const place of await places(values.database)) {
  try {
    await run(place, given);
  } finally {
    await place.sweep();
  }
}
