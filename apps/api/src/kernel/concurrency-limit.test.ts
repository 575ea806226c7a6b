import { concurrencyLimit } from "./concurrency-limit.ts";

const settled = () => new Promise((done) => setImmediate(done));

/** Two pieces of work at a time, which end when they are told to. */
function workshop() {
  const inTurn = concurrencyLimit(2);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const bring = (owner: string, name: string) =>
    inTurn(owner, async () => {
      begun.push(name);
      await new Promise<void>((end) => ends.push(end));
      if (name === "a2") throw new Error("broken");
    });
  return { begun, ends, bring };
}

it("works on a few things of one owner at a time, and lets nobody else wait", async () => {
  const { begun, ends, bring } = workshop();
  const all = ["a1", "a2", "a3", "a4"].map((name) => bring("a", name));
  all.push(bring("b", "b1"));
  const outcome = Promise.allSettled(all);
  await settled();
  expect(begun).toEqual(["a1", "a2", "b1"]);
  while (ends.length > 0) {
    ends.shift()!();
    await settled();
  }
  expect(begun).toEqual(["a1", "a2", "b1", "a3", "a4"]);
  expect((await outcome).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
});

it("gives each place that is free to whatever comes next", async () => {
  const { begun, ends, bring } = workshop();
  void bring("a", "a1");
  void bring("a", "a3");
  await settled();
  ends.shift()!();
  await settled();
  for (const name of ["a4", "a5"]) void bring("a", name);
  await settled();
  expect(begun).toEqual(["a1", "a3", "a4"]);
});

it("refuses who brings more than may wait", async () => {
  const inTurn = concurrencyLimit(1, 1);
  const slow = () => new Promise<string>((done) => setTimeout(() => done("done"), 20));
  const [first, second] = [inTurn("a", slow), inTurn("a", slow)];
  await expect(inTurn("a", slow)).rejects.toMatchObject({ message: "TOO_MANY_REQUESTS" });
  expect(await Promise.all([first, second, inTurn("b", slow)])).toEqual(["done", "done", "done"]);
});
