import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PAGES } from "./pages";

test("every page that there is stands in the list, and the list names no other", () => {
  const home = join(__dirname, "..");
  const written = readdirSync(join(home, "pages"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".config.ts"))
    .map((file) => `/pages/${file.slice(0, -".config.ts".length)}`);
  expect(new Set<string>(Object.values(PAGES))).toEqual(new Set(written));
});
