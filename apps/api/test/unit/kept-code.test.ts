import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keptIn } from "../setup/kept-code.js";

const DAY_MS = 86_400_000;
const now = Date.now();

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "riqing-kept-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const days = (count: number) => now + count * DAY_MS;
const names = () => readdirSync(folder).filter((name) => name.endsWith(".js"));

it("what was made is made once, and forgotten when nobody used it for a week", () => {
  const made: string[] = [];
  const use = (name: string, at: number) =>
    keptIn(folder, at)(`${name}.js`, () => {
      made.push(name);
      return `code of ${name}`;
    });
  for (const name of ["used", "unused"]) expect(use(name, now)).toBe(`code of ${name}`);
  expect(use("used", days(4))).toBe("code of used");
  expect(made).toEqual(["used", "unused"]);

  expect(use("used", days(8))).toBe("code of used");
  expect(names()).toEqual(["used.js"]);
  expect(use("used", days(14))).toBe("code of used");
  expect(made).toEqual(["used", "unused"]);
  use("unused", days(14));
  expect(made).toEqual(["used", "unused", "unused"]);
});

it("what another process has forgotten in the meantime is made again", () => {
  const kept = keptIn(folder, now);
  kept("one.js", () => "first");
  rmSync(join(folder, "one.js"));
  expect(kept("one.js", () => "again")).toBe("again");
});
