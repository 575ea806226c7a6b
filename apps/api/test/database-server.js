import { createConnection } from "mysql2/promise";

// The run's own number, so that two runs at once do not empty each other's databases. Not one of jest's
// globals: whatever is in them is part of the key by which it keeps transformed files.
process.env.RIQING_TEST_RUN ??= String(process.pid);

/** The server whose `riqing_test_*` databases the stories may use. */
export const testServer = process.env.RIQING_TEST_DATABASE_URL ?? "mysql://root@127.0.0.1:3306";

const required = (process.env.RIQING_TEST_REQUIRE ?? "").split(",").includes("mysql");

/** Whether a server answers there. Missing, it is skipped loudly, or, where required, an error. */
export async function serverAt(url) {
  try {
    const connection = await createConnection({ uri: url, connectTimeout: 2000 });
    await connection.end();
    return true;
  } catch (error) {
    if (required) throw new Error(`No MySQL server answers: ${error.message}`, { cause: error });
    console.warn(
      `SKIPPED: no MySQL server answers (${error.message}); stories run on SQLite only.`,
    );
    return false;
  }
}
