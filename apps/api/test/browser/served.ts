import { fileURLToPath } from "node:url";
import type { AppContext } from "../../src/context.ts";
import { openLog } from "../../src/ports/log.ts";
import { schema } from "../../src/schema.ts";
import { buildServer } from "../../src/server.ts";

/** The pages as they were built last. */
export const builtPages = fileURLToPath(new URL("../../../miniapp/dist/h5", import.meta.url));

/** The pages as served. They go by the clock of the answers they get: by the one they are served with. */
export async function serve({ orm, clock, ports }: AppContext, pages = builtPages) {
  const log = openLog("silent");
  const server = await buildServer({ orm, clock, ports, schema, log, pages });
  server.app.server.prependListener("request", (_, response) =>
    response.setHeader("date", clock.now().toUTCString()),
  );
  const address = await server.listen(0, "127.0.0.1");
  return {
    address,
    at: (path: string) => `${address}/#${path}`,
    close: () => server.stop(0),
  };
}
