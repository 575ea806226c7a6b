import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** What only some of SQLite, MySQL and MariaDB understand; MySQL itself runs on no machine of ours. */
const FOREIGN = {
  returning: /\breturning\b/i,
  "on duplicate key": /on duplicate key/i,
  "on conflict": /on conflict/i,
  "JSON operators": /->>?\s*'/,
  lateral: /\blateral\b/i,
  "full join": /\bfull (outer )?join\b/i,
  "nulls first": /\bnulls (first|last)\b/i,
  offset: /\boffset \$\{|\boffset \d/i,
  ilike: /\bilike\b/i,
  "double pipe": /\|\| '/,
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

/** The SQL in a file: what stands in templates tagged `sql`. */
const statementsIn = (text: string): string[] => text.match(/sql(<[^>]*>)?`[^`]*`/g) ?? [];

it.each(Object.entries(FOREIGN))("no statement of ours needs %s", (_, pattern) => {
  const found = files.flatMap((file) =>
    statementsIn(readFileSync(`${src}/${file}`, "utf8"))
      .filter((statement) => pattern.test(statement))
      .map((statement) => `${file}: ${statement}`),
  );
  expect(found).toEqual([]);
});

it("looks at statements at all", () => {
  const all = files.flatMap((file) => statementsIn(readFileSync(`${src}/${file}`, "utf8")));
  expect(all.length).toBeGreaterThan(80);
});
