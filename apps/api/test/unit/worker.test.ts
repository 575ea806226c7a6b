import { inWorker } from "../../src/kernel/worker.ts";
import type * as tasks from "./worker-tasks.ts";

const url = new URL("./worker-tasks.ts", import.meta.url).href;
const add = inWorker<typeof tasks.add>(url, "add");
const fail = inWorker<typeof tasks.fail>(url, "fail");
const takeLong = inWorker<typeof tasks.takeLong>(url, "takeLong");
const takeMuch = inWorker<typeof tasks.takeMuch>(url, "takeMuch");

it("computes beside whoever asks, who goes on meanwhile", async () => {
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 10);
  expect(await takeLong("lin", 300)).toBe(300);
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(5);
  expect(await add("lin", 1, 2)).toBe(3);
});

it("tells what went wrong in it", async () => {
  await expect(fail("lin")).rejects.toThrow("broken");
});

it("ends what takes too much memory, and goes on with the next", async () => {
  await expect(takeMuch("lin")).rejects.toMatchObject({ message: "QUERY_TOO_COSTLY" });
  expect(await add("lin", 2, 3)).toBe(5);
}, 60_000);

it("refuses who brings too much at once, and nobody else", async () => {
  const many = Array.from({ length: 30 }, () => takeLong("lin", 10));
  const other = add("tang", 1, 1);
  const settled = await Promise.allSettled(many);
  expect(settled.filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);
  expect(await other).toBe(2);
});
