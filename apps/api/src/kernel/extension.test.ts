import { hook, registry } from "./extension.ts";

it("asks its listeners one after the other, in the order they came, and answers what they answered", async () => {
  const told: string[] = [];
  const happened = hook<[string, number], number>();
  const listener = (name: string) => async (what: string, count: number) => {
    await Promise.resolve();
    return told.push(`${name} ${what} ${count}`);
  };
  happened.subscribe(listener("first")).connect();
  happened.subscribe(listener("second")).connect();
  expect(await happened.emit("closed", 2)).toEqual([1, 2]);
  expect(told).toEqual(["first closed 2", "second closed 2"]);
});

it("runs those that must come first before all others", async () => {
  const told: string[] = [];
  const happened = hook<[]>();
  happened.subscribe(async () => void told.push("then")).connect();
  happened.subscribe(async () => void told.push("first"), "FIRST").connect();
  await happened.emit();
  expect(told).toEqual(["first", "then"]);
});

it("hears nothing until it is connected", async () => {
  const happened = hook<[], string>();
  happened.subscribe(async () => "heard");
  expect(await happened.emit()).toEqual([]);
});

it("what a listener refuses, nobody after it hears", async () => {
  const told: string[] = [];
  const happened = hook<[]>();
  happened.subscribe(() => Promise.reject(new Error("no"))).connect();
  happened.subscribe(async () => void told.push("after")).connect();
  await expect(happened.emit()).rejects.toThrow("no");
  expect(told).toEqual([]);
});

it("knows the provider of a kind once it is connected, and none of another", () => {
  const providers = registry<"TASK" | "NOTICE", string>();
  const extension = providers.provide("TASK", "tasks");
  expect(providers.of("TASK")).toBeNull();
  extension.connect();
  expect([providers.of("TASK"), providers.of("NOTICE")]).toEqual(["tasks", null]);
  expect(providers.all()).toEqual([["TASK", "tasks"]]);
});

it("takes one provider of a kind, so that no module takes the place of another unseen", () => {
  const providers = registry<"TASK", string>();
  providers.provide("TASK", "tasks").connect();
  expect(() => providers.provide("TASK", "others").connect()).toThrow("TASK is provided twice");
  expect(providers.of("TASK")).toBe("tasks");
});
