import { turns } from "./turns.ts";

it("works on a few things of one owner at a time, and lets nobody else wait", async () => {
  const inTurn = turns(2);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const bring = (owner: string, name: string) =>
    inTurn(owner, async () => {
      begun.push(name);
      await new Promise<void>((end) => ends.push(end));
      if (name === "a2") throw new Error("broken");
    });
  const settled = () => new Promise((done) => setImmediate(done));
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
