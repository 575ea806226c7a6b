import { forgetAttempts } from "../modules/people/index.ts";
import type { Job } from "./runner.ts";

/** Forgets wrong codes once they no longer count, and with them the addresses they came from. */
export const forgetAttemptsJob: Job = {
  name: "forget-attempts",
  everyMs: 10 * 60_000,
  async run({ app }) {
    await forgetAttempts({ em: app.orm.em.fork(), now: app.clock.now() });
  },
};
