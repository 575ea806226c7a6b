import Fastify from "fastify";
import { limitRequestTime } from "../../src/http/request-timeout.ts";

const timers = () => process.getActiveResourcesInfo().filter((one) => one === "Timeout").length;

it("leaves no timer behind a request that is injected", async () => {
  const app = Fastify();
  limitRequestTime(app);
  app.post("/", () => "ok");
  await app.ready();
  const before = timers();
  const { statusCode } = await app.inject({ method: "POST", url: "/", payload: { a: 1 } });
  await new Promise((resolve) => setImmediate(resolve));
  expect([statusCode, timers()]).toEqual([200, before]);
  await app.close();
});
