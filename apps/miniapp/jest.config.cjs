/** @type {import('jest').Config} */
module.exports = {
  // A page waits for several answers; on a busy machine that takes longer than five seconds. What hangs is to end.
  testTimeout: 60_000,
  testEnvironment: "<rootDir>/test/browser-environment.cjs",
  testMatch: ["<rootDir>/src/**/*.test.{ts,tsx}"],
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
  globals: { API_URL: "", CLIENT: "h5/0.1.0", WIDE_SCREENS: true },
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
  transformIgnorePatterns: [
    "/node_modules/(?!(?:\\.pnpm/)?((@tarojs|@tanstack|@noble)[+/]|(echarts|zrender|tslib)[@/]))",
  ],
  moduleNameMapper: {
    "\\.module\\.css$": "identity-obj-proxy",
    "\\.css$": "<rootDir>/test/no-style.cjs",
    "^@tarojs/taro$": "<rootDir>/test/taro.ts",
  },
};
