import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What is needed beside the browser itself: its driver, a screen, a window manager, a bus. */
const PROGRAMS = ["WebKitWebDriver", "Xvfb", "openbox", "dbus-run-session"];

const required = (process.env.RIQING_TEST_REQUIRE ?? "").split(",").includes("webkit");

const folders = (process.env.PATH ?? "").split(delimiter);
const onPath = (name) => folders.map((folder) => join(folder, name)).find(existsSync);

/** Debian keeps the browser beside the engine, in a folder named after the machine and the version. */
function miniBrowser() {
  const found = [];
  for (const base of ["/usr/lib", "/usr/libexec"].filter(existsSync)) {
    const inside = readdirSync(base).flatMap((name) =>
      name.startsWith("webkit")
        ? [join(base, name)]
        : name.endsWith("-linux-gnu")
          ? readdirSync(join(base, name))
              .filter((engine) => engine.startsWith("webkit"))
              .map((engine) => join(base, name, engine))
          : [],
    );
    found.push(...inside.map((folder) => join(folder, "MiniBrowser")).filter(existsSync));
  }
  return found.toSorted((a, b) => a.localeCompare(b)).at(-1);
}

/** The engine of iPhones, where it can be driven. Missing, it is skipped loudly, or, where required, an error. */
export function webkit() {
  const missing = PROGRAMS.filter((name) => !onPath(name));
  const browser = miniBrowser();
  if (!browser) missing.push("MiniBrowser");
  if (missing.length === 0) return browser;
  const said = `no WebKit: ${missing.join(", ")} not found (webkit2gtk-driver, xvfb, openbox, dbus)`;
  if (required) throw new Error(said);
  console.warn(`SKIPPED: ${said}; nothing is seen as iPhones see it.`);
  return null;
}
