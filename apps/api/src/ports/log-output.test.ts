import { logOutput, type Outlet } from "./log-output.ts";

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** An outlet that has space for so many bytes, and one that waits with its answers. */
function outletWith(space: number) {
  const outlet = {
    said: "",
    space,
    isSilent: false,
    answers: [] as (() => void)[],
    write(bytes: Buffer, done: (error: Error | null, written: number) => void) {
      const written = bytes.subarray(0, outlet.space);
      outlet.space -= written.length;
      outlet.said += written.toString();
      const error = written.length < bytes.length ? new Error("ENOSPC") : null;
      const answer = () => done(error, written.length);
      if (outlet.isSilent) outlet.answers.push(answer);
      else setImmediate(answer);
    },
    writeSync: (bytes: Buffer) => void (outlet.said += bytes.toString()),
  } satisfies Outlet & Record<string, unknown>;
  return outlet;
}

const droppedIn = (said: string) =>
  said
    .split("\n")
    .filter((line) => line.includes("dropped"))
    .map((line) => (JSON.parse(line) as { dropped: number }).dropped);

it("says how many lines a full disk has lost, on a line of its own", async () => {
  const outlet = outletWith(5);
  const output = logOutput(outlet, { waitingBytes: 1_000, retryMs: 20 });
  output.write("one\n");
  output.write("two\n");
  output.write("three\n");
  await sleep(60);
  expect(outlet.said).toBe("one\nt");
  outlet.space = 1_000;
  await sleep(60);
  expect(outlet.said).toMatch(/^one\nt\n\{.*\}\n$/);
  expect(droppedIn(outlet.said)).toEqual([2]);
  output.write("four\n");
  await sleep(10);
  expect(outlet.said.endsWith("\nfour\n")).toBe(true);
});

it("keeps a bounded number of lines for an outlet that does not answer", async () => {
  const outlet = outletWith(1_000_000);
  outlet.isSilent = true;
  const output = logOutput(outlet, { waitingBytes: 100, retryMs: 20 });
  for (let i = 0; i < 50; i += 1) output.write(`line ${i}, of ten\n`);
  expect(outlet.said).toBe("line 0, of ten\n");
  outlet.isSilent = false;
  outlet.answers.shift()!();
  await sleep(20);
  const written = outlet.said.split("\n").filter((line) => line.startsWith("line"));
  expect(written.length).toBeLessThan(10);
  expect(droppedIn(outlet.said)).toEqual([50 - written.length]);
});

it("writes what is left when the process ends", () => {
  const outlet = outletWith(1_000);
  outlet.isSilent = true;
  const output = logOutput(outlet);
  output.write("one\n");
  output.write("last\n");
  output.flushSync();
  expect(outlet.said).toBe("one\nlast\n");
});
