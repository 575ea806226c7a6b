import { readFileSync } from "node:fs";
import { chromium } from "./test/browser/chromium.js";
import { serverAt, testServer } from "./test/database-server.js";

const swc = JSON.parse(readFileSync(new URL("../../.swcrc", import.meta.url), "utf8"));

const common = {
  extensionsToTreatAsEsm: [".ts"],
  setupFiles: ["reflect-metadata"],
  testEnvironment: "node",
  transform: { "\\.ts$": ["@swc/jest", swc] },
};

/**
 * Rules and parts, without a database; then the stories, on each database there is; then journeys
 * through the pages as served, where there is a browser.
 */
export default async () => {
  const unit = {
    ...common,
    displayName: "unit",
    testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/test/unit/**/*.test.ts"],
  };
  const stories = (displayName, databaseUrl) => ({
    ...common,
    displayName,
    testMatch: ["<rootDir>/test/*.test.ts"],
    globals: { riqing: { databaseUrl } },
    globalTeardown: "<rootDir>/test/drop-databases.js",
  });
  const projects = [unit, stories("embedded", null)];
  if (await serverAt(testServer)) projects.push(stories("mysql", testServer));
  const browser = chromium();
  if (browser) {
    projects.push({
      ...common,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/*.test.ts"],
      globals: { riqing: { databaseUrl: null, chromium: browser } },
    });
  }
  // Each story has modules of its own, so a worker ends with a gigabyte or two; to give it back takes the
  // machine more than the half second that jest allows before it suspects that something was left open.
  return { projects, testTimeout: 30_000, workerGracefulExitTimeout: 10_000 };
};
