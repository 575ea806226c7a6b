/** `pnpm pictures`: takes the README's pictures of the demo anew, into docs/pictures. Needs Chromium. */
import "./node.mjs";
import { build, runScript } from "./build.mjs";

const tell = (said) => process.stdout.write(said);
const { ok, output } = await build("h5");
if (!ok) console.error(output);
const taken = ok && (await runScript("apps/api", "pictures", { tell }));
process.exitCode = taken?.ok ? 0 : 1;
