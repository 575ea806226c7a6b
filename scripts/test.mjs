/**
 * `pnpm test`: everything. `pnpm test notices` runs only the tests whose file's name says so.
 *
 * Stories are told on the embedded database, and on the MySQL or MariaDB server that answers at
 * RIQING_TEST_DATABASE_URL (mysql://root@127.0.0.1:3306); journeys need Chromium, and some of them WebKit, the engine of
 * iPhones. What is missing is skipped loudly, or, where RIQING_TEST_REQUIRE=mysql,browser,webkit says so,
 * a failure.
 */
import "./node.mjs";
import { CHECKS } from "./check.mjs";
import { beside, file, jest, made, nodeTest, runSteps } from "./steps.mjs";

const only = process.argv.slice(2).filter((argument) => argument !== "--");
// Two workers: in one process the stories on two databases would share what they run on.
const narrowed = [...only, "--passWithNoTests", "-w", "2"];

await runSteps(
  only.length > 0
    ? [
        jest("接口 api", "apps/api", ...narrowed),
        jest("小程序 mini-program", "apps/miniapp", ...narrowed),
      ]
    : [
        ...CHECKS,
        made("weapp"),
        nodeTest("小程序启动 weapp harness", "apps/miniapp", "weapp"),
        beside(file("微信编译 WeChat's compiler", "scripts/weapp-compile.mjs")),
        made("h5"),
        jest(
          "两种数据库的故事 stories",
          "apps/api",
          "--selectProjects",
          "embedded",
          "mysql",
          "-w",
          "2",
        ),
        // One project a step: the runner cannot end two of them in the process that it runs in.
        ...["browser", "webkit"].map((engine) =>
          jest(
            `浏览器里走一遍 journeys: ${engine}`,
            "apps/api",
            "--selectProjects",
            engine,
            "--passWithNoTests",
            "-i",
          ),
        ),
      ],
);
