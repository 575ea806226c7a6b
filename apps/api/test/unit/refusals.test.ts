import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { REFUSALS } from "@riqing/schema";

const src = fileURLToPath(new URL("../../src", import.meta.url));

const code = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|^generated\//.test(file))
  .map((file) => readFileSync(`${src}/${file}`, "utf8"))
  .join("\n");

it.each(REFUSALS)("%s is a refusal that somebody can meet", (refusal) => {
  expect(code).toContain(`"${refusal}"`);
});
