import { hook } from "./hook.ts";

it("tells its listeners one after the other, in the order they came", async () => {
  const told: string[] = [];
  const happened = hook<[string, number]>();
  happened.listen(async (what, count) => {
    await Promise.resolve();
    told.push(`first ${what} ${count}`);
  });
  happened.listen(async (what, count) => void told.push(`second ${what} ${count}`));
  await happened.tell("closed", 2);
  expect(told).toEqual(["first closed 2", "second closed 2"]);
});

it("what a listener refuses, nobody after it hears", async () => {
  const told: string[] = [];
  const happened = hook<[]>();
  happened.listen(() => Promise.reject(new Error("no")));
  happened.listen(async () => void told.push("after"));
  await expect(happened.tell()).rejects.toThrow("no");
  expect(told).toEqual([]);
});
