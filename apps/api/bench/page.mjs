/**
 * The named blocks of docs/operations.md. What the page tells an operator to type or to configure is what
 * the drills run: a block has its name after its language, as in "```sh backup-embedded".
 */
import { readFileSync } from "node:fs";

const page = new URL("../../../docs/operations.md", import.meta.url);

/** All blocks of the page, by name. */
export function blocks() {
  const text = readFileSync(page, "utf8");
  const found = text.matchAll(/^```(\w+) ([\w-]+)\n([^]*?)^```$/gm);
  return new Map([...found].map(([, language, name, body]) => [name, { language, body }]));
}

export function block(name) {
  const found = blocks().get(name);
  if (!found) throw new Error(`docs/operations.md has no block ${name}`);
  return found.body;
}
