/// <reference types="@tarojs/taro" />

declare module "*.module.css" {
  const classes: Record<string, string>;
  export default classes;
}
declare module "*.css";

/** Where GraphQL answers: relative in the browser, a whole address in WeChat. */
declare const API_URL: string;
/** Which build this is, as the server reads it: `h5/0.1.0`. */
declare const CLIENT: string;
/** Whether screens can have room for two pages beside each other: never in WeChat. */
declare const WIDE_SCREENS: boolean;

declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV: "development" | "production" | "test";
    TARO_ENV: "weapp" | "h5";
  }
}

declare module "@tarojs/plugin-platform-weapp/dist/runtime-utils" {
  export const hostConfig: Parameters<typeof import("@tarojs/shared").mergeReconciler>[0];
}
