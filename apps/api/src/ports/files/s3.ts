import { createHash } from "node:crypto";
import { createReadStream, mkdirSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { FileMissingError, type FileStore, type S3Target } from "../../kernel/file-store.ts";
import { STORE_LIMITS, StoreUnavailableError, timeLimit } from "./time-limit.ts";

const MAX_ATTEMPTS = 3;

interface ObjectFacts {
  size: number;
  sha256: string;
  mediaType: string;
}

/** What goes wrong is thrown, and logged where it is caught. */
const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };

/**
 * Keeps files in a bucket. On their way in they stand in `<dataDir>/files/incoming`, where they are
 * looked at. The library is loaded only where it is used.
 */
export async function openS3Store(
  place: S3Target,
  dataDir: string,
  limits = STORE_LIMITS,
): Promise<FileStore> {
  const { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } =
    await import("@aws-sdk/client-s3");
  const incoming = join(dataDir, "files", "incoming");
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  const { endpoint, bucket: Bucket, accessKeyId, secretAccessKey, region, pathStyle } = place;
  const client = new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: pathStyle,
    maxAttempts: MAX_ATTEMPTS,
    logger,
    requestHandler: { connectionTimeout: limits.connectMs },
    // Newer checksums are not spoken by every store; what is sent is signed by its hash anyway.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });

  /** From the disk, a piece at a time. The signature holds the hash of all of it. */
  async function put(
    Key: string,
    path: string,
    { size, sha256, mediaType }: ObjectFacts,
    limit: Limit,
  ): Promise<void> {
    // Opened before anything is sent: a stream that opens after the sending was given up finds no
    // file any more, and its error, which nobody waits for, would end the process.
    const file = await open(path, "r");
    const body = file.createReadStream();
    body.on("data", limit.hasProgressed);
    body.pause();
    const command = new PutObjectCommand({
      Bucket,
      Key,
      Body: body,
      ContentLength: size,
      ContentType: mediaType,
    });
    command.middlewareStack.add(
      (next) => (asked) => {
        const { headers } = asked.request as { headers: Record<string, string> };
        headers["x-amz-content-sha256"] = sha256;
        return next(asked);
      },
      { step: "build", name: "hashOfTheWhole" },
    );
    try {
      await client.send(command, { abortSignal: limit.signal });
    } finally {
      body.destroy();
    }
  }

  return {
    incoming,
    async keep(key, path, mediaType) {
      const facts = { size: (await stat(path)).size, sha256: await hashOf(path), mediaType };
      // Asked again from the beginning: a stream that has been read cannot be.
      await within(limits.totalMs, async (limit) => {
        for (let attempt = 1; ; attempt += 1) {
          try {
            return await put(key, path, facts, limit);
          } catch (error) {
            if (attempt >= MAX_ATTEMPTS || limit.signal.aborted || !isTransient(error)) throw error;
            await new Promise((resolve) => setTimeout(resolve, 100 * 4 ** attempt));
          }
        }
      });
    },
    async read(key, range) {
      const part = range && { Range: `bytes=${range.start}-${range.end}` };
      const command = new GetObjectCommand({ Bucket, Key: key, ...part });
      return await within(limits.readMs, async (limit) => {
        const asked = client.send(command, { abortSignal: limit.signal });
        const { Body } = await asked.catch((error: Error) => {
          throw error.name === "NoSuchKey" ? new FileMissingError(key) : error;
        });
        if (!(Body instanceof Readable)) throw new FileMissingError(key);
        limit.mayBeSilent();
        return Body;
      });
    },
    async remove(key) {
      const command = new DeleteObjectCommand({ Bucket, Key: key });
      await within(limits.totalMs, (limit) => client.send(command, { abortSignal: limit.signal }));
    },
  };

  /** What is under way when its time is over is ended, also an answer that is still being read. */
  async function within<T>(totalMs: number, work: (limit: Limit) => Promise<T>): Promise<T> {
    const limit = timeLimit(limits.silentMs, totalMs);
    let answer: T | undefined;
    try {
      answer = await work(limit);
      return answer;
    } catch (error) {
      if (!limit.signal.aborted && !isTransient(error)) throw error;
      throw new StoreUnavailableError("the store of files could not serve", { cause: error });
    } finally {
      if (answer instanceof Readable) answer.once("close", () => limit.end());
      else limit.end();
    }
  }
}

type Limit = ReturnType<typeof timeLimit>;

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

interface Answered {
  $metadata?: { httpStatusCode?: number };
  code?: string;
  name?: string;
}

/** What the way to the store says; a file of ours that cannot be read (ENOENT, EIO) is no fault of it. */
const NETWORK_CODES = /^(ECONN|EHOST|ENET|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN)/;

/** Whether a later attempt may succeed. */
function isTransient(error: unknown): boolean {
  const { $metadata, code, name } = error as Answered;
  const status = $metadata?.httpStatusCode;
  if (status !== undefined) return status === 429 || status >= 500;
  return name === "TimeoutError" || (code !== undefined && NETWORK_CODES.test(code));
}
