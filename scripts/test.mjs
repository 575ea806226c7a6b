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
import { after, beside, file, jest, made, nodeTest, runSteps } from "./steps.mjs";

const only = process.argv.slice(2).filter((argument) => argument !== "--");
// Two workers: in one process the stories on two databases would share what they run on.
const narrowed = [...only, "--passWithNoTests", "-w", "2"];

/** One project of the api: the runner cannot end two of them in the process that it runs in. */
const project = (name, key, ...how) =>
  jest(name, "apps/api", "--selectProjects", key, "--passWithNoTests", ...how);

const stories = (database) =>
  after("api", project(`故事 stories: ${database}`, database, "-w", "2"));

const journeys = (engine) =>
  after("h5", project(`浏览器里走一遍 journeys: ${engine}`, engine, "-i"));

await runSteps(
  only.length > 0
    ? [
        jest("接口 api", "apps/api", ...narrowed),
        jest("小程序 mini-program", "apps/miniapp", ...narrowed),
      ]
    : [
        // The journeys take longest, and wait for nothing but their build.
        made("h5"),
        journeys("browser"),
        ...CHECKS,
        made("weapp"),
        after("weapp", beside(file("微信编译 WeChat's compiler", "scripts/weapp-compile.mjs"))),
        after("weapp", nodeTest("小程序启动 weapp harness", "apps/miniapp", "weapp")),
        stories("embedded"),
        stories("mysql"),
        journeys("webkit"),
      ],
);
