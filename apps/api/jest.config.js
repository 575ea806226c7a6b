import { readFileSync } from "node:fs";

const swc = JSON.parse(readFileSync(new URL("../../.swcrc", import.meta.url), "utf8"));

export default {
  extensionsToTreatAsEsm: [".ts"],
  setupFiles: ["reflect-metadata"],
  testEnvironment: "node",
  testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/test/**/*.test.ts"],
  transform: { "\\.ts$": ["@swc/jest", swc] },
};
