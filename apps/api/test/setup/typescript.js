import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync, version } from "@swc/core";
import { keptIn } from "./kept-code.js";

const options = JSON.parse(readFileSync(new URL("../../../../.swcrc", import.meta.url), "utf8"));
delete options.$schema;

/** What was made of each file, by all that it was made of: a worker would make it anew otherwise. */
const kept = keptIn(
  fileURLToPath(new URL("../../node_modules/.cache/riqing-typescript", import.meta.url)),
);
const maker = JSON.stringify([version, options]);

/** JavaScript of a TypeScript file, made once. */
function javascriptOf(filename) {
  const source = readFileSync(filename, "utf8");
  const key = createHash("sha256").update(`${maker}\0${filename}\0${source}`).digest("hex");
  return kept(
    `${key}.js`,
    () => transformSync(source, { ...options, filename, swcrc: false }).code,
  );
}

/** Lets Node load our TypeScript, decorators included: preloaded with `--import`, in every worker. */
registerHooks({
  load(url, context, nextLoad) {
    const [file] = url.split("?");
    if (!file.endsWith(".ts") || file.includes("/node_modules/")) return nextLoad(url, context);
    return { format: "module", source: javascriptOf(fileURLToPath(file)), shortCircuit: true };
  },
});
