import { chromium } from "./test/browser/chromium.js";
import { serverAt, testServer } from "./test/database-server.js";
import { webkit } from "./test/webkit/webkit.js";

/**
 * Files of one worker share what they load (jest-light-runner): to load the modules anew for each file
 * took a third of the time. What a file changes in them, it takes back.
 */
const common = {
  runner: "jest-light-runner",
  setupFiles: ["reflect-metadata"],
  setupFilesAfterEnv: ["<rootDir>/test/setup/time-limits.js"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {},
};

/**
 * Rules and parts, without a database; then the stories, on each database there is; then journeys
 * through the pages as served, where there is a browser, and where there is the engine of iPhones.
 */
export default async () => {
  const unit = {
    ...common,
    displayName: "unit",
    testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/test/unit/**/*.test.ts"],
  };
  const stories = (displayName, testMatch) => ({
    ...common,
    displayName,
    testMatch: [`<rootDir>/test/${testMatch}.test.ts`],
    setupFiles: [...common.setupFiles, `<rootDir>/test/setup/${displayName}.js`],
    globalTeardown: "<rootDir>/test/setup/clear.js",
  });
  const projects = [unit, stories("embedded", "*")];
  if (await serverAt(testServer)) projects.push(stories("mysql", "*"));
  if (chromium()) projects.push(stories("browser", "browser/*"));
  if (webkit()) projects.push(stories("webkit", "webkit/*"));
  return { projects };
};
