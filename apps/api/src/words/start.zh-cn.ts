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
  waitedInVain:
    "另一个进程准备数据库已超过十分钟，本进程不再等。请查看那个进程。 " +
    "Another process has been preparing the database for more than ten minutes; look at that process.",
  portTaken: (port: number) =>
    `端口 ${port} 已被占用，请用 PORT 换一个。 Port ${port} is taken; set PORT.`,
  cannotListen: (host: string, port: number, code: string) =>
    `无法在 ${host} 的端口 ${port} 上监听（${code}），请检查 HOST 和 PORT。 ` +
    `Cannot listen at ${host}, port ${port} (${code}); check HOST and PORT.`,
  folderUnusable: (folder: string, code: string) =>
    `数据目录 ${folder} 无法使用（${code}）：它要存在、可写、有空间，请检查 RIQING_DATA_DIR。 ` +
    `The data folder ${folder} cannot be used (${code}): it must exist, be writable and have space; check RIQING_DATA_DIR.`,
  fileBroken: (folder: string, code: string) =>
    `${folder} 里的 riqing.db 已损坏，或不是数据库（${code}），请从备份恢复。 ` +
    `riqing.db in ${folder} is damaged or no database (${code}); restore it from a backup.`,
  fileLocked: (folder: string) =>
    `${folder} 里的 riqing.db 被另一个进程锁住，请先结束那个进程。 ` +
    `riqing.db in ${folder} is locked by another process; end that process first.`,
  databaseUnreachable: (code: string) =>
    `连不上数据库服务器（${code}），请检查 DATABASE_URL 和服务器。 ` +
    `The database server cannot be reached (${code}); check DATABASE_URL and the server.`,
  databaseUnknown:
    "服务器上没有 DATABASE_URL 所写的数据库，请先建立。 " +
    "The server has no database of the name in DATABASE_URL; create it first.",
  databaseDenied: (code: string) =>
    `数据库服务器拒绝了 DATABASE_URL 里的用户或密码（${code}）。 ` +
    `The database server refuses the user or password in DATABASE_URL (${code}).`,
  databaseFull:
    "数据库服务器的连接已满，请稍后再试。 The database server has no connection to spare; try again later.",
  databaseNewer: (names: string) =>
    `数据库已被更新的版本升级过（${names}），这个旧版本不能使用它。请安装新版本，或恢复升级前的备份。 ` +
    `The database was upgraded by a newer version (${names}); install that version, or restore the backup from before the upgrade.`,
  walForeign: (path: string) =>
    `${path} 不属于旁边的 riqing.db（数据库可能是从备份恢复的），打开会损坏数据。请确认 riqing.db 是要用的那一份，把 -wal 和 -shm 两个文件移走，再启动。 ` +
    `${path} does not belong to riqing.db beside it, which may have been restored from a backup; opening both would damage it. Move -wal and -shm away, then start.`,
  keyUnreadable: (path: string, reason: string) =>
    `读不了密钥 ${path}（${reason}），请从备份恢复。 ` +
    `The key ${path} cannot be read (${reason}); restore it from a backup.`,
} as const;

/** How many statements of each kind are still to be run. */
export interface MigrationPlan {
  tables: number;
  changes: number;
  drops: number;
  data: number;
  done: number;
}
