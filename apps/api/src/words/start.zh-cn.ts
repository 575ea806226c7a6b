/** What the server says on the console while it starts, to whoever runs the machine: in Chinese and in English. */
export const startWords = {
  /** Before tables are created or changed; `done` statements were done by a start that was interrupted. */
  migrating: ({ tables, changes, drops, data, done }: MigrationPlan) =>
    `${done > 0 ? `数据库的升级曾被中断，前 ${done} 步已完成，现在继续：` : "数据库需要升级："}` +
    `新建 ${tables} 张表，改动 ${changes} 处结构，删除 ${drops} 处，改写 ${data} 处数据。请不要中断。 ` +
    `${done > 0 ? `The database was being upgraded; ${done} steps are done, and it goes on: ` : "The database is upgraded: "}` +
    `${tables} tables to create, ${changes} to change, ${drops} to drop, ${data} changes of data. Do not interrupt it.`,
  migrated: (ms: number) =>
    `数据库已升级，${(ms / 1_000).toFixed(1)} 秒。 The database is up to date.`,
  waiting:
    "另一个进程正在准备这个数据库，等它完成。 Another process is preparing this database; waiting for it.",
} as const;

/** How many statements of each kind are still to be run. */
export interface MigrationPlan {
  tables: number;
  changes: number;
  drops: number;
  data: number;
  done: number;
}
