/** @type {import('jest').Config} */
module.exports = {
  // A page waits for several answers; on a busy machine that takes longer than five seconds.
  testTimeout: 20_000,
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
  transformIgnorePatterns: [
    "/node_modules/(?!(?:\\.pnpm/)?((@tarojs|@tanstack)[+/]|(echarts|zrender|tslib)[@/]))",
  ],
  moduleNameMapper: {
    "\\.module\\.css$": "identity-obj-proxy",
    "\\.css$": "<rootDir>/test/no-style.cjs",
    "^@tarojs/taro$": "<rootDir>/test/taro.ts",
  },
};
