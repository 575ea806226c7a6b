/** Whether database, keys and files belong together; see docs/decisions/0037. */
import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Installation } from "../database/installation.entity.ts";
import { isTableMissing } from "../database/migrate.ts";
import { isUnavailable } from "../database/unavailable.ts";
import { FileMissingError, type FileStore } from "../kernel/file-store.ts";
import { insertNew, row, sql } from "../kernel/sql.ts";
import { newestStored } from "../modules/files/index.ts";
import { organisationsToServe } from "../modules/people/index.ts";
import { keyFolder, markKeyFolder } from "../ports/keys.ts";
import { checkWords as words } from "../words/checks.zh-cn.ts";
import { idOf, type PartFacts, whyNotTogether } from "./belonging.policy.ts";
import { type Check, codeOf, fail, type Given, withTimeLimit, warn } from "./check.ts";

/** Under which key the store of files keeps the installation's id: no organisation has this one. */
const MARKER_KEY = "00000000-0000-0000-0000-000000000000";

/** Milliseconds for one question to the store of files. */
const STORE_LIMIT_MS = 4_000;

const MAX_IDS_SHOWN = 3;
const shownIds = (ids: readonly string[]): string =>
  ids.slice(0, MAX_IDS_SHOWN).join("、") + (ids.length > MAX_IDS_SHOWN ? "……" : "");

export const installation: Check = {
  name: "installation",
  needs: ["database", "folder"],
  start: "belonging",
  ready: { unready: true, everyMs: 15_000 },
  async run(given) {
    const facts = await factsOf(given);
    const why = whyNotTogether(facts);
    if (why !== null) return fail(sentenceOf[why]);
    return facts.database !== null && facts.keysMarker !== null ? null : warn(words.unmarked);
  },
};

/** Not at `/readyz`: while a bucket does not answer, all but files can be served. */
export const store: Check = {
  name: "store",
  needs: ["database", "folder"],
  start: "belonging",
  ready: null,
  async run(given) {
    try {
      const facts = {
        ...(await factsOf(given)),
        storeMarker: await storeMarker(given.ports.files),
      };
      const why = whyNotTogether(facts);
      if (why !== null) return fail(sentenceOf[why]);
      return facts.storeMarker === null ? warn(words.unmarked) : null;
    } catch (thrown) {
      if (isUnavailable(thrown)) throw thrown;
      return warn(words.storeAway(codeOf(thrown)));
    }
  },
};

const sentenceOf = {
  EMPTY_DATABASE: words.emptyDatabase,
  OTHER_KEYS: words.otherKeys,
  OTHER_FILES: words.otherFiles,
} as const;

/** What database and keys say; the store of files is not asked. */
async function factsOf({ em, dataDir }: Pick<Given, "em" | "dataDir">): Promise<PartFacts> {
  const { keys, marker } = await keyFolder(dataDir);
  return {
    database: await installationId({ em }),
    organisations: (await organisationsToServe({ em })).length,
    keysMarker: marker,
    keys,
    storeMarker: null,
  };
}

/** Null in a database that no server of this version has started with. */
async function installationId(ctx: Pick<Given, "em">): Promise<string | null> {
  try {
    return (await row<{ id: string }>(ctx, sql`select id from installation`))?.id ?? null;
  } catch (thrown) {
    if (isTableMissing(thrown as Error)) return null;
    throw thrown;
  }
}

/** The bytes under a key, or null where there are none; throws where the store does not answer. */
async function bytesUnder(store: FileStore, key: string, end: number): Promise<string | null> {
  try {
    return await withTimeLimit(STORE_LIMIT_MS, async () =>
      text(await store.read(key, { start: 0, end })),
    );
  } catch (thrown) {
    if (thrown instanceof FileMissingError) return null;
    const { name, $metadata } = thrown as {
      name?: string;
      $metadata?: { httpStatusCode?: number };
    };
    // What a bucket says of an absent object to whoever may not list it. A wrong secret has other names.
    if (name === "AccessDenied" || $metadata?.httpStatusCode === 404) return null;
    throw thrown;
  }
}

const storeMarker = async (store: FileStore): Promise<string | null> =>
  (await bytesUnder(store, MARKER_KEY, 99))?.trim() || null;

async function markStore(store: FileStore, id: string): Promise<void> {
  const path = join(store.incoming, `${randomUUID()}.marker`);
  try {
    await writeFile(path, `${id}\n`);
    await store.keep(MARKER_KEY, path, "text/plain");
  } finally {
    await rm(path, { force: true });
  }
}

/**
 * Gives the parts that have no id yet the id of the others. To be called when the checks at start have found
 * nothing against it, and before the first key is made. Answers what kept it from the files, if anything did.
 */
export async function markParts(given: Given): Promise<string | null> {
  const facts = await factsOf(given);
  const inStore = await storeMarker(given.ports.files).catch((thrown: Error) => thrown);
  if (typeof inStore === "string") facts.storeMarker = inStore;
  if (facts.database === null) {
    const fresh = { id: idOf(facts) ?? randomUUID(), only: 1 };
    const createdAt = given.clock.now().getTime();
    await given.em.transactional((em) =>
      insertNew({ em }, Installation, [{ ...fresh, createdAt }]),
    );
  }
  // Of several that start at once, one has written it.
  const id = (await installationId({ em: given.orm.em.fork() }))!;
  if (facts.keysMarker === null) markKeyFolder(given.dataDir, id);
  if (facts.storeMarker !== null) return null;
  try {
    if (inStore instanceof Error) throw inStore;
    // Files without a mark that lack all that was looked for may be another installation's.
    const { looked, missing } = await lookForFiles(given);
    if (looked === 0 || missing < looked) await markStore(given.ports.files, id);
    return null;
  } catch (thrown) {
    return codeOf(thrown);
  }
}

/** At most this many organisations, and files of each, are looked at. */
const SAMPLE = { organisations: 20, files: 10 };

async function lookForFiles({ em, ports }: Pick<Given, "em" | "ports">) {
  let [looked, missing] = [0, 0];
  for (const { id } of (await organisationsToServe({ em })).slice(-SAMPLE.organisations)) {
    const keys = await newestStored({ em }, id, SAMPLE.files);
    const found = await Promise.all(keys.map((key) => bytesUnder(ports.files, key, 0)));
    looked += keys.length;
    missing += found.filter((bytes) => bytes === null).length;
  }
  return { looked, missing };
}

/** Rows without their files: the database is younger than the files. The newest are looked for. */
export const files: Check = {
  name: "files",
  needs: ["database"],
  start: "log",
  ready: null,
  async run(given) {
    try {
      const { looked, missing } = await lookForFiles(given);
      return missing > 0 ? warn(words.filesMissing(missing, looked)) : null;
    } catch (thrown) {
      return fail(words.storeAway(codeOf(thrown)));
    }
  },
};

/** What each organisation's key is: its own, another, or none that can be read. */
async function keyStates({ em, ports }: Pick<Given, "em" | "ports">) {
  const organisations = await organisationsToServe({ em });
  const [foreign, missing]: [string[], string[]] = [[], []];
  for (const { id, publicKey } of organisations) {
    const found = await ports.keys.publicKeyOf(id);
    if (found === null) missing.push(id);
    else if (found !== publicKey) foreign.push(id);
  }
  return { count: organisations.length, foreign, missing };
}

export const keys: Check = {
  name: "keys",
  needs: ["database"],
  start: "belonging",
  ready: { unready: true, everyMs: 5_000 },
  async run(given) {
    const { count, foreign, missing } = await keyStates(given);
    if (foreign.length > 0) return fail(words.keysForeign(shownIds(foreign)));
    return count > 0 && missing.length === count ? fail(words.keysAllMissing) : null;
  },
};

/** The others can be served meanwhile. */
export const keysMissing: Check = {
  name: "keys-missing",
  needs: ["database"],
  start: "log",
  ready: { unready: false, everyMs: 15_000 },
  async run(given) {
    const { missing } = await keyStates(given);
    return missing.length > 0 ? fail(words.keysMissing(shownIds(missing))) : null;
  },
};
