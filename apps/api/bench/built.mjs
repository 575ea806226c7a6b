/** Makes sure that `dist` is what the sources say, however many processes ask for it at once. */
import { mkdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { build, repository } from "../../../scripts/build.mjs";

export const main = join(repository, "apps/api/dist/main.js");

const turn = join(repository, "apps/api/node_modules/.building");

export async function builtApi() {
  for (;;) {
    try {
      mkdirSync(turn);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    const { ok, output } = await build("api", () => {});
    if (!ok) throw new Error(output);
  } finally {
    rmdirSync(turn);
  }
}
