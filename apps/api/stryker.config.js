import { readFileSync } from "node:fs";

const swc = JSON.parse(readFileSync(new URL("../../.swcrc", import.meta.url), "utf8"));

/** `pnpm mutate`: what pure code could be changed into without a unit table noticing. See docs/mutation.md. */
export default {
  mutate: [
    "src/**/*.policy.ts",
    "src/kernel/*.ts",
    "src/modules/closeout/document/compose.ts",
    // What leans on the database, on time or on the framework is told in stories.
    "!src/kernel/{batch,clock,column,ctx,export-file,file-store,pending-statements,sql,table-file}.ts",
    "!src/kernel/{transaction,worker,worker-entry,*.type}.ts",
    "!src/**/*.test.ts",
  ],
  // Found by name, because pnpm shows each package only what it has declared.
  plugins: ["@stryker-mutator/jest-runner"],
  testRunner: "jest",
  testRunnerNodeArgs: ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"],
  jest: {
    projectType: "custom",
    // Not jest.config.js, which looks for databases and a browser; this one says nothing.
    configFile: "package.json",
    config: {
      extensionsToTreatAsEsm: [".ts"],
      setupFiles: ["reflect-metadata"],
      testEnvironment: "node",
      testMatch: [
        "**/src/kernel/*.test.ts",
        "**/src/**/*.policy.test.ts",
        "**/src/**/compose.test.ts",
      ],
      transform: { "\\.ts$": ["@swc/jest", swc] },
    },
  },
  coverageAnalysis: "perTest",
  // swc drops the types without looking at them.
  disableTypeChecks: false,
  reporters: ["clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".mutation/report.json" },
  htmlReporter: { fileName: ".mutation/report.html" },
  tempDirName: ".mutation/tmp",
  incrementalFile: ".mutation/incremental.json",
  concurrency: 1,
};
