/**
 * What the checks find (`pnpm admin doctor`, at start, `/readyz`), for whoever runs the machine; and what to do.
 * docs/operations.md explains each.
 */
export interface Sentence {
  found: string;
  todo: string;
  english: string;
}

const at = (found: string, todo: string, english: string): Sentence => ({ found, todo, english });
const mb = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;
const duration = (ms: number): string => {
  const seconds = Math.abs(ms) / 1_000;
  if (seconds < 120) return `${seconds.toFixed(1)} 秒`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} 分钟`;
  return seconds < 172_800
    ? `${Math.round(seconds / 3_600)} 小时`
    : `${Math.round(seconds / 86_400)} 天`;
};

export const checkWords = {
  levels: { ok: "正常", warn: "注意", fail: "故障", skipped: "未查" },
  /** What each check looks at. */
  titles: {
    folder: "数据目录能否写入",
    disk: "磁盘空间",
    "key-files": "密钥文件",
    wal: "SQLite 的 -wal 文件",
    database: "数据库能否读取",
    cluster: "数据库集群的状态",
    writers: "集群由几个节点写入",
    schema: "数据库与程序的版本",
    tables: "数据库的表",
    installation: "数据库与密钥目录是否同属一套",
    store: "存放的文件是否同属一套",
    keys: "密钥与单位是否相符",
    "keys-missing": "每个单位的密钥是否都在",
    files: "数据库所列的文件是否都在",
    clock: "程序与数据库的时钟",
    zones: "时区资料",
    messages: "微信订阅消息",
    "database-version": "数据库服务器的版本",
    "database-read-only": "数据库可否写入",
    "sql-mode": "数据库的严格模式",
    isolation: "数据库的事务隔离",
    charset: "数据库的字符集",
    packet: "数据库可收的语句长度",
    durability: "数据库提交时是否落盘",
    "idle-sessions": "数据库闲置连接的时限",
  },
  fine: "没有发现问题。",
  skipped: "要先解决上面的问题，才能检查这一项。",
  advice: (todo: string) => `怎么办：${todo}`,
  summary: (fails: number, warns: number) =>
    fails + warns === 0
      ? "各项检查都正常。"
      : `${fails} 项故障，${warns} 项需要注意。各项说明见 docs/operations.md。`,

  late: (seconds: number) =>
    at(
      `${seconds} 秒内没有查完`,
      "看数据库、磁盘和存储桶是否卡住，再查一次。",
      `not finished within ${seconds} seconds`,
    ),
  failed: (code: string) =>
    at(`检查时出错（${code}）`, "按这个代码查原因，再查一次。", `the check failed (${code})`),

  databaseAway: (code: string) =>
    at(
      `读不到数据库（${code}）`,
      "看数据库服务器是否在运行，网络是否通，磁盘是否已满。",
      `the database cannot be read (${code}): is it running, reached, not full?`,
    ),
  databaseNotOpened: (sentence: string) => at(sentence, "解决后再查一次。", ""),
  databaseAbsent: at(
    "数据目录里还没有 riqing.db",
    "若是第一次使用，先启动一次服务；否则检查 RIQING_DATA_DIR，或从备份恢复。",
    "there is no riqing.db in the data folder: start the server once, or check RIQING_DATA_DIR",
  ),
  databaseEmpty: at(
    "数据库里没有日清的表",
    "若是第一次使用，先启动一次服务；否则检查 DATABASE_URL 和 RIQING_DATA_DIR，或从备份恢复。",
    "the database has no tables of Riqing: check DATABASE_URL and RIQING_DATA_DIR, or restore a backup",
  ),
  noQuorum: at(
    "数据库集群的这个节点没有多数派，不能读写",
    "恢复其他节点和它们之间的网络，或让连接转到有多数派的节点。",
    "this node of the database cluster has no quorum: bring the other nodes or the network between them back",
  ),
  nodeNotSynced: (state: string) =>
    at(
      `数据库集群的这个节点还没有同步好（${state}）`,
      "等它同步完成；若一直如此，查看该节点的日志。",
      `this node of the database cluster is not synced (${state}): wait, or look at its log`,
    ),
  smallCluster: (size: string) =>
    at(
      `数据库集群只剩 ${size} 个节点`,
      "尽快恢复其余节点：三个节点里再少一个就可能停止服务。",
      `the database cluster has only ${size} nodes: bring the others back`,
    ),
  severalWriters: (nodes: string) =>
    at(
      `最近三分钟有多个集群节点被写入：${nodes}。刚切换过节点时会短时出现；若一直如此，锁在节点之间不起作用，数据会出错`,
      "让所有进程经 HAProxy 只连一个节点，其余作备用，见 docs/operations.md。",
      `several nodes of the cluster were written to in the last three minutes: ${nodes}; locks do not hold across nodes, send all processes to one`,
    ),
  newer: (names: string) =>
    at(
      `数据库已被更新的版本升级过（${names}）`,
      "安装新版本，或恢复升级前的备份。",
      `the database was upgraded by a newer version (${names}): install it, or restore a backup`,
    ),
  pending: (count: number) =>
    at(
      `有 ${count} 个升级步骤还没有执行`,
      "先备份数据库，再启动新版本的服务，它会自动升级。",
      `${count} migrations are pending: dump the database, then start the server`,
    ),
  tablesMissing: (names: string) =>
    at(
      `数据库缺少：${names}`,
      "备份多半没有恢复完整，请重新恢复。",
      `the database lacks ${names}: restore the backup completely`,
    ),
  emptyDatabase: at(
    "数据库是空的，而密钥目录或文件属于一套已使用的系统：数据库可能连错了，或还没有恢复",
    "检查 DATABASE_URL 和 RIQING_DATA_DIR，或先恢复数据库；若确实要从头开始，请换一个空的数据目录（和空的存储桶）。",
    "the database is empty, but the keys or files belong to an installation in use: check DATABASE_URL and RIQING_DATA_DIR, or restore the database; to begin anew, use an empty data folder",
  ),
  otherKeys: at(
    "密钥目录 keys/ 属于另一套系统，不是这个数据库的",
    "检查 DATABASE_URL 和 RIQING_DATA_DIR，换回与这个数据库一起备份的 keys/。",
    "keys/ belongs to another installation than the database: check DATABASE_URL and RIQING_DATA_DIR, or restore the keys that were backed up with it",
  ),
  otherFiles: at(
    "文件（files/kept 或存储桶）属于另一套系统，不是这个数据库的",
    "检查 RIQING_DATA_DIR、S3_BUCKET 和 DATABASE_URL，换回与这个数据库一起备份的文件。",
    "the files (files/kept or the bucket) belong to another installation than the database: check RIQING_DATA_DIR, S3_BUCKET and DATABASE_URL",
  ),
  storeAway: (code: string) =>
    at(
      `读不到存放文件的地方（${code}）`,
      "检查 files/ 或 S3_ENDPOINT、网络和密钥；在此之前不能上传和下载。",
      `the store of files cannot be read (${code}); nothing can be uploaded or downloaded`,
    ),
  unmarked: at(
    "还没有记下数据库、密钥目录、文件同属一套",
    "启动一次服务，它会记下。",
    "database, keys and files are not marked yet: start the server once",
  ),
  keysForeign: (ids: string) =>
    at(
      `keys/ 里的密钥与数据库不符（单位 ${ids}）：用它签的回执通不过验证，所以不再签`,
      "从备份恢复这个单位自己的 keys/<编号>.pem；不要新建。",
      `keys in keys/ are not those of their organisations (${ids}): restore keys/<id>.pem from a backup, make none`,
    ),
  keysAllMissing: at(
    "keys/ 里一个单位的密钥也没有：没有人能确认和签收",
    "检查 RIQING_DATA_DIR，或从备份恢复 keys/。",
    "keys/ has no organisation's key, so that nobody can acknowledge: check RIQING_DATA_DIR, or restore keys/",
  ),
  keysMissing: (ids: string) =>
    at(
      `缺少密钥，或读不了（单位 ${ids}）：这些单位的人不能确认和签收`,
      "从备份恢复 keys/<编号>.pem；不要新建。",
      `keys of organisations are missing or unreadable (${ids}): restore keys/<id>.pem from a backup`,
    ),
  keyUnreadable: (file: string, reason: string) =>
    at(
      `读不了密钥 ${file}（${reason}）`,
      "从备份恢复它，或改正文件权限。",
      `the key ${file} cannot be read (${reason}): restore it, or mend its permissions`,
    ),
  keysOpen: (names: string) =>
    at(
      `除服务账号外，其他人也能读密钥：${names}`,
      "运行 chmod 700 keys 和 chmod 600 keys/*.pem。",
      `others than the server's user may read ${names}: chmod 700 keys, chmod 600 keys/*.pem`,
    ),
  walForeign: at(
    "riqing.db-wal 不属于旁边的 riqing.db（数据库可能是从备份恢复的），打开会损坏数据",
    "停下服务，确认 riqing.db 是要用的那一份，把 -wal 和 -shm 两个文件移走，再启动。",
    "riqing.db-wal does not belong to riqing.db beside it: move -wal and -shm away, then start",
  ),
  filesMissing: (missing: number, looked: number) =>
    at(
      `抽查 ${looked} 个文件，有 ${missing} 个不在：文件可能比数据库旧`,
      "把备份里的 files/kept（或存储桶）补回来；补不回的，下载时会出错，其他不受影响。",
      `${missing} of ${looked} files that were looked for are missing: restore files/kept or the bucket`,
    ),
  clockOff: (ms: number) =>
    at(
      `程序的时钟比数据库${ms > 0 ? "快" : "慢"} ${duration(ms)}`,
      "在两台机器上启用时间同步（NTP），对准时间；不用重启。",
      `the application's clock is ${Math.abs(ms)} ms ${ms > 0 ? "ahead of" : "behind"} the database's: synchronise both machines (NTP)`,
    ),
  zoneUnknown: (zones: string) =>
    at(
      `程序缺少时区资料，或资料不对：${zones}`,
      "使用完整 ICU 的 Node.js；检查单位的时区名。",
      `the time zones ${zones} are not known: use a Node.js with full ICU`,
    ),
  notWritable: (folders: string) =>
    at(
      `不能写入：${folders}`,
      "检查目录的所有者、权限，磁盘是否只读。",
      `not writable: ${folders}; check owner, permissions and a read-only disk`,
    ),
  diskFull: (free: number) =>
    at(
      `数据目录所在磁盘只剩 ${mb(free)}`,
      "马上清理磁盘或扩容；写满后不能确认、上传。",
      `${mb(free)} are left on the disk of the data folder: make room`,
    ),
  inodesFull: (free: number) =>
    at(
      `数据目录所在磁盘只能再建 ${free} 个文件`,
      "删掉不用的小文件，或换一个文件系统。",
      `only ${free} more files fit on the disk of the data folder`,
    ),
  versionOld: (version: string) =>
    at(
      `数据库服务器版本太旧（${version}）`,
      "升级到 MariaDB 10.6 或 MySQL 8.0 以上。",
      `the database server is too old (${version}): MariaDB 10.6 or MySQL 8.0 are needed`,
    ),
  readOnly: at(
    "数据库服务器是只读的",
    "连到可写的服务器，或关闭 read_only。",
    "the database server is read-only: connect to the one that is written to, or switch read_only off",
  ),
  sqlMode: (mode: string) =>
    at(
      `数据库的 sql_mode 不合适（${mode || "空"}）：太长的内容会被悄悄截断，或语句不被理解`,
      "在服务器上设置 sql_mode=STRICT_TRANS_TABLES，去掉 ANSI_QUOTES、NO_BACKSLASH_ESCAPES。",
      `sql_mode is ${mode || "empty"}: set STRICT_TRANS_TABLES, without ANSI_QUOTES and NO_BACKSLASH_ESCAPES`,
    ),
  isolation: (level: string) =>
    at(
      `事务隔离是 ${level}，不是 READ-COMMITTED：中间的代理可能丢掉了会话设置`,
      "让代理保留会话设置，或在服务器上设置 transaction_isolation=READ-COMMITTED。",
      `transactions are isolated by ${level} instead of READ-COMMITTED: a proxy may drop session settings`,
    ),
  charset: (what: string) =>
    at(
      `字符集、排序规则或引擎不对：${what}`,
      "表应是 utf8mb4、utf8mb4_bin、InnoDB；重新恢复，或用 alter table … convert to character set utf8mb4 collate utf8mb4_bin 改正。",
      `character set, collation or engine are wrong: ${what}; tables must be utf8mb4, utf8mb4_bin, InnoDB`,
    ),
  packet: (bytes: number) =>
    at(
      `max_allowed_packet 只有 ${mb(bytes)}`,
      "设为 16777216 或更大，否则成批写入会失败。",
      `max_allowed_packet is ${bytes}: set 16777216 or more`,
    ),
  durability: (value: string) =>
    at(
      `innodb_flush_log_at_trx_commit=${value}：断电时已确认的内容可能丢失`,
      "设为 1。",
      `innodb_flush_log_at_trx_commit is ${value}: what was acknowledged may be lost in a power cut; set 1`,
    ),
  messages: (reason: string, todo: readonly string[]) =>
    at(
      `微信订阅消息发不出：${reason}`,
      todo.length > 0 ? `${todo.join("；")}。` : "过一会儿再查；一直这样，看服务器能不能上网。",
      "subscription messages of WeChat cannot be sent: see docs/wechat-setup.md",
    ),
  idleSessions: (seconds: string) =>
    at(
      `MySQL 的 wait_timeout 是 ${seconds} 秒：卡住的进程会长时间占住锁`,
      "设为几分钟，例如 300。",
      `wait_timeout of MySQL is ${seconds} s: set a few minutes, such as 300`,
    ),
} as const;

export type CheckName = keyof typeof checkWords.titles;
