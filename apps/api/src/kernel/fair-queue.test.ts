import { fairQueue } from "./fair-queue.ts";

/** Work that ends when it is told to, and tells in which order it began. */
function workshop(limits: { atOnce: number; waitingPerOwner: number }) {
  const queue = fairQueue(limits);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  return {
    begun,
    bring: (owner: string, name: string) =>
      queue(owner, async () => {
        begun.push(name);
        await new Promise<void>((end) => ends.push(end));
        return name;
      }),
    /** Ends what began first. */
    end: async () => {
      await new Promise((done) => setImmediate(done));
      ends.shift()!();
      await new Promise((done) => setImmediate(done));
    },
  };
}

it("takes one owner after the other, however much one of them brings", async () => {
  const { bring, begun, end } = workshop({ atOnce: 1, waitingPerOwner: 5 });
  const all = [bring("a", "a1"), bring("a", "a2"), bring("a", "a3"), bring("b", "b1")];
  for (let i = 0; i < 4; i += 1) await end();
  expect(begun).toEqual(["a1", "a2", "b1", "a3"]);
  expect(await Promise.all(all)).toEqual(["a1", "a2", "a3", "b1"]);
});

it("runs as much at once as it may", async () => {
  const { bring, begun, end } = workshop({ atOnce: 2, waitingPerOwner: 5 });
  void bring("a", "a1");
  void bring("a", "a2");
  void bring("b", "b1");
  expect(begun).toEqual([]);
  await new Promise((done) => setImmediate(done));
  expect(begun).toEqual(["a1", "a2"]);
  await end();
  expect(begun).toEqual(["a1", "a2", "b1"]);
});

it("refuses what is too much of one owner's, and goes on after what has failed", async () => {
  const queue = fairQueue({ atOnce: 1, waitingPerOwner: 1 });
  const failing = queue("a", async () => {
    throw new Error("broken");
  });
  const next = queue("a", async () => "next");
  await expect(queue("a", async () => "third")).rejects.toMatchObject({
    extensions: { code: "TOO_MANY_REQUESTS", retryAfterSeconds: 5 },
  });
  const others = queue("b", async () => "b");
  await expect(failing).rejects.toThrow("broken");
  expect(await Promise.all([next, others])).toEqual(["next", "b"]);
});
