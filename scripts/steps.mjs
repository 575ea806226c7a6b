/**
 * Runs checks, two at a time: a line for each with its time, all it said only when it failed (or in CI).
 * Sums what each runner counted; a check that is no runner counts as one.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BUILDS, build, repository, runNode, runScript } from "./build.mjs";

const inCi = Boolean(process.env.CI);

/**
 * How many steps run at once. A step waits as long as it works, for a database, a browser or a timer: one
 * after the other, they left half of two cores idle (docs/decisions/0073).
 */
const AT_ONCE = 2;

// The steps start a hundred processes that load the same modules: what V8 made of them is kept.
process.env.NODE_COMPILE_CACHE ??= join(repository, "node_modules/.cache/riqing-code");
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

/** A build; a step that is `after` it waits for it, and does not run where it fails. */
export const made = (key) => ({
  name: `构建 ${BUILDS[key].name}`,
  makes: key,
  run: async (tell) => {
    const { built, ...result } = await build(key, tell);
    return { ...one(result), note: built ? "" : "无需重新构建 up to date" };
  },
});

/** A step that needs a build. */
export const after = (key, step) => ({ ...step, needs: key });

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

/** A step that mostly waits: it takes no other's place. */
export const beside = (step) => ({ ...step, beside: true });

/**
 * Runs the steps, each as soon as there is a place for it and what it needs is built; those that can start,
 * in their order. Prints `N passed, N failed` as the last line, and sets the exit code.
 */
export async function runSteps(steps) {
  const sum = { passed: 0, failed: 0 };
  const began = Date.now();
  const numbered = steps.map((step, i) => ({ ...step, place: `[${i + 1}/${steps.length}]` }));
  const unbuilt = new Set(steps.flatMap(({ makes }) => makes ?? []));
  const broken = new Set();
  const running = new Set();
  let waiting = numbered;

  const start = (step) => {
    console.log(`${step.place} ${step.name} …`);
    const ended = timed(step).then((result) => {
      running.delete(entry);
      tell(step.place, step, result, sum);
      unbuilt.delete(step.makes);
      if (step.makes && result.failed > 0) broken.add(step.makes);
    });
    const entry = { step, ended };
    running.add(entry);
  };
  while (waiting.length > 0 || running.size > 0) {
    for (const step of waiting) {
      if (broken.has(step.needs)) {
        waiting = waiting.filter((one) => one !== step);
        console.log(`${step.place} – ${step.name}: 没有运行 not run`);
        continue;
      }
      const taken = [...running].filter((one) => !one.step.beside).length;
      if (unbuilt.has(step.needs) || (!step.beside && taken >= AT_ONCE)) continue;
      waiting = waiting.filter((one) => one !== step);
      start(step);
    }
    if (running.size > 0) await Promise.race([...running].map(({ ended }) => ended));
  }
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
