import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const options = JSON.parse(readFileSync(new URL("../../../../.swcrc", import.meta.url), "utf8"));
delete options.$schema;

/** Lets Node load our TypeScript, decorators included: preloaded with `--import`, in every worker. */
registerHooks({
  load(url, context, nextLoad) {
    const [file] = url.split("?");
    if (!file.endsWith(".ts") || file.includes("/node_modules/")) return nextLoad(url, context);
    const filename = fileURLToPath(file);
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      ...options,
      filename,
      swcrc: false,
    });
    return { format: "module", source: code, shortCircuit: true };
  },
});
