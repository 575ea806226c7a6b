/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "<rootDir>/test/browser-environment.cjs",
  testMatch: ["<rootDir>/src/**/*.test.{ts,tsx}"],
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
  globals: { API_URL: "", CLIENT: "h5/0.1.0" },
  transform: {
    "^.+\\.[tj]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(?:\\.pnpm/)?(@tarojs|@tanstack)[+/])"],
  // The browser's build of every forked file: pages are tested as the browser runs them.
  moduleFileExtensions: ["h5.tsx", "h5.ts", "tsx", "ts", "js", "cjs", "json"],
  moduleNameMapper: {
    "\\.module\\.css$": "identity-obj-proxy",
    "\\.css$": "<rootDir>/test/no-style.cjs",
    "^@tarojs/taro$": "<rootDir>/test/taro.ts",
  },
};
