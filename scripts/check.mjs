/** `pnpm check`: the fast half of `pnpm test`, for while one works. */
import "./node.mjs";
import { after, file, jest, made, runSteps, script } from "./steps.mjs";

export const CHECKS = [
  made("api"),
  script("类型 types", "types"),
  script("写法 lint", "lint"),
  // Before anything else that loads the api: what it loads is kept for all the others.
  after("api", file("契约 contract", "scripts/contract.mjs", "--check")),
  script("引用关系 import graph", "graph"),
  file("使命条款 mission", "scripts/mission.mjs"),
  jest("接口单元 api unit", "apps/api", "--selectProjects", "unit", "-w", "2"),
  jest("小程序单元 mini-program unit", "apps/miniapp"),
];

if (import.meta.main) await runSteps(CHECKS);
