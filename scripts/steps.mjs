/**
 * Runs checks one after the other: a line for each with its time, all it said only when it failed
 * (or in CI). Sums what each runner counted; a check that is no runner counts as one.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BUILDS, build, runNode, runScript } from "./build.mjs";

const inCi = Boolean(process.env.CI);
const one = ({ ok, output }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, output });

/** A script of the root's package.json. */
export const script = (name, key) => ({
  name,
  run: async (tell) => one(await runScript(".", key, { tell })),
});

/** A file of ours, with arguments. */
export const file = (name, path, ...args) => ({
  name,
  run: async (tell) => one(await runNode([path, ...args], { tell })),
});

/** A build; without it, what follows means nothing. */
export const made = (key) => ({
  name: `构建 ${BUILDS[key].name}`,
  needed: true,
  run: async (tell) => {
    const { built, ...result } = await build(key, tell);
    return { ...one(result), note: built ? "" : "无需重新构建 up to date" };
  },
});

/** A jest run, as counted by jest itself; a file that cannot even be read is a failure. */
export const jest = (name, home, ...args) => ({
  name,
  run: async (tell) => {
    const folder = mkdtempSync(join(tmpdir(), "riqing-jest-"));
    const report = join(folder, "report.json");
    try {
      const counted = ["--json", `--outputFile=${report}`, "--testLocationInResults=false"];
      const { ok, output } = await runScript(home, "jest", { args: [...args, ...counted], tell });
      const said = JSON.parse(readFileSync(report, "utf8"));
      const failed = said.numFailedTests + said.numRuntimeErrorTestSuites;
      return {
        passed: said.numPassedTests,
        failed: ok ? failed : Math.max(1, failed),
        skipped: said.numPendingTests + said.numTodoTests,
        note: said.numTotalTests === 0 ? "一个也没有 there are none" : "",
        output,
      };
    } catch (error) {
      return { passed: 0, failed: 1, output: `${error.message}\n` };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});

/** A run of node:test, in a script of its own. */
export const nodeTest = (name, home, key) => ({
  name,
  run: async (tell) => {
    const { ok, output } = await runScript(home, key, { tell });
    const count = (what) =>
      Number(new RegExp(`^(?:#|ℹ) ${what} (\\d+)$`, "m").exec(output)?.[1] ?? 0);
    const failed = count("fail") + count("cancelled");
    return {
      passed: count("pass"),
      failed: ok ? failed : Math.max(1, failed),
      skipped: count("skipped") + count("todo"),
      output,
    };
  },
});

/** A step that mostly waits: the next ones run meanwhile, and what it found is said at the end. */
export const beside = (step) => ({ ...step, beside: true });

/** Runs the steps, prints `N passed, N failed` as the last line, and sets the exit code. */
export async function runSteps(steps) {
  const sum = { passed: 0, failed: 0 };
  const began = Date.now();
  const waiting = [];
  for (const [i, step] of steps.entries()) {
    const place = `[${i + 1}/${steps.length}]`;
    console.log(`${place} ${step.name} …`);
    const run = timed(step);
    if (step.beside) {
      waiting.push(run.then((result) => ({ place, step, result })));
      continue;
    }
    const result = await run;
    tell(place, step, result, sum);
    if (result.failed > 0 && step.needed) break;
  }
  for (const { place, step, result } of await Promise.all(waiting)) tell(place, step, result, sum);
  console.log(`全部用时 ${((Date.now() - began) / 1000).toFixed(0)} s`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

/** What a step found, and in how many seconds. */
async function timed(step) {
  const since = Date.now();
  const result = await step.run(() => {});
  return { ...result, seconds: (Date.now() - since) / 1000 };
}

/** Says what a step found, and adds it to the sum. */
function tell(place, step, { passed, failed, skipped = 0, output, note = "", seconds }, sum) {
  sum.passed += passed;
  sum.failed += failed;
  if (failed > 0 || inCi) process.stdout.write(output.endsWith("\n") ? output : `${output}\n`);
  // What is left out is said, whatever else is not.
  else
    for (const line of output.match(/^.*SKIPPED: .*$/gm) ?? []) console.log(`      ${line.trim()}`);
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} SKIPPED` : ""}`;
  const time = `${seconds.toFixed(1)} s`;
  console.log(
    `${place} ${failed > 0 ? "✗" : "✓"} ${step.name}: ${counts} (${time}) ${note}`.trim(),
  );
}
