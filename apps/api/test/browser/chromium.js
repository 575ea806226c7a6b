import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const required = (process.env.RIQING_TEST_REQUIRE ?? "").split(",").includes("browser");

/** The browser on the path. Missing, it is skipped loudly, or, where required, an error. */
export function chromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(
    existsSync,
  );
  if (found) return found;
  if (required) throw new Error(`No browser on the path: ${NAMES.join(", ")}`);
  console.warn("SKIPPED: no Chromium on the path; no journeys through the pages.");
  return null;
}
