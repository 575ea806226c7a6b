import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** WeChat reads these two before any style sheet, so they carry the colours of its own bars. */
const exempt = ["ui/tokens.css", "theme.json", "app.config.ts", "ui/icons.css"];
const root = join(__dirname, "..");

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(css|tsx|ts|json)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .filter((file) => !exempt.includes(relative(root, file)));

const rawColour = /#[0-9a-f]{3,8}\b(?![-\w])|\b(?:rgb|hsl)a?\(/i;
const rawSize = /font-size:(?!\s*(?:var\(|inherit))|fontSize:\s*["'`\d]/;

test.each(files.map((file) => [relative(root, file), file]))(
  "%s takes colours and sizes of type from the tokens",
  (_, file) => {
    const wrong = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => rawColour.test(line) || rawSize.test(line));
    expect(wrong).toEqual([]);
  },
);

test("every size of type grows with large type, but the mark's and those inside a ring", () => {
  const tokens = readFileSync(join(root, "ui/tokens.css"), "utf8");
  const sizes = [...tokens.matchAll(/--(fs-[\w-]+): ([^;]+);/g)].map(([, name, size]) => [
    name,
    size,
  ]);
  const held = sizes.filter(([, size]) => !/^calc\(\d+px \* var\(--k\)\)$/.test(size ?? ""));
  expect(held.map(([name]) => name)).toEqual(["fs-ring", "fs-ring-note", "fs-mark"]);
});

test("the check sees what it forbids", () => {
  expect("color: #fff;").toMatch(rawColour);
  expect("color: rgba(0, 0, 0, 0.5);").toMatch(rawColour);
  expect("font-size: 14px;").toMatch(rawSize);
  expect("font-size: var(--fs-body);").not.toMatch(rawSize);
});
