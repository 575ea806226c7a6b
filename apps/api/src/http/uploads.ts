import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import fastifyMultipart from "@fastify/multipart";
import { LIMITS } from "@riqing/schema";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { AppContext } from "../context.ts";
import { refuseIf, RefusedError } from "../kernel/refusal.ts";
import {
  incomingName,
  storeUpload,
  refuseTooManyUploads,
  type Upload,
} from "../modules/files/index.ts";
import { authenticator } from "./files.ts";
import { uploadRate } from "./rates.ts";
import { isTooSlow, uploadSlots } from "./upload-slots.ts";

/** The most bytes of a form besides its file. */
const MAX_FORM_OVERHEAD_BYTES = 16 * 1024;
/** How often it is looked whether an upload still comes in. */
const RATE_CHECK_MS = 5_000;

/**
 * `POST /files`: one file as a multipart form, as `wx.uploadFile` and browsers send it, with the
 * fields `purpose` and, where the file's own name is lost, `name`. Answers `{id, name, mediaType,
 * bytes}` once it is kept. A form of a foreign page cannot send the bearer token that is needed.
 */
export async function serveUploads(app: FastifyInstance, given: AppContext): Promise<void> {
  const slots = uploadSlots();
  await app.register(async (app) => {
    await app.register(fastifyMultipart, {
      throwFileSizeLimit: false,
      limits: { fileSize: LIMITS.fileBytes, files: 1, fields: 4, fieldSize: 1_024, parts: 5 },
    });
    const authenticate = authenticator(app, given);
    app.post(
      "/files",
      {
        config: { ...uploadRate, large: true },
        // Refused before the body is read.
        preHandler: async (request) => {
          const ctx = await authenticate(request);
          refuseIf(whyNotLength(Number(request.headers["content-length"] ?? 0)), {
            limit: LIMITS.fileBytes,
          });
          await refuseTooManyUploads(ctx);
        },
      },
      async (request, reply) => {
        const { actor } = await authenticate(request);
        const giveBack = slots.take(actor);
        if (!giveBack) {
          return reply.code(503).header("retry-after", "5").send({ status: "overloaded" });
        }
        const stopWatching = endWhenSlow(request);
        const path = join(given.ports.files.incoming, incomingName());
        try {
          const upload = await receive(request, path);
          // Checked again: the session may have ended during the upload.
          const { id, name, mediaType, bytes } = await storeUpload(
            await authenticate(request),
            upload,
          );
          void reply.code(201);
          return { id, name, mediaType, bytes };
        } finally {
          stopWatching();
          giveBack();
          await rm(path, { force: true });
        }
      },
    );
  });
}

/** Ends an upload that hardly comes in any more; answers how to stop watching it. */
function endWhenSlow({ raw, log }: FastifyRequest): () => void {
  const begin = performance.now();
  const before = raw.socket.bytesRead;
  const timer = setInterval(() => {
    if (raw.complete || !isTooSlow(raw.socket.bytesRead - before, performance.now() - begin))
      return;
    log.info("an upload that came in too slowly was ended");
    raw.destroy();
  }, RATE_CHECK_MS);
  return () => clearInterval(timer);
}

const whyNotLength = (length: number) =>
  length > LIMITS.fileBytes + MAX_FORM_OVERHEAD_BYTES ? ("FILE_TOO_LARGE" as const) : null;

/** Writes the form's file to `path` as it arrives; the fields may stand before or after it. */
async function receive(request: FastifyRequest, path: string): Promise<Upload> {
  const fields = new Map<string, string>();
  let file: { name: string; declared: string } | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === "field") {
        if (typeof part.value === "string") fields.set(part.fieldname, part.value);
        continue;
      }
      await pipeline(part.file, createWriteStream(path, { flags: "wx", mode: 0o600 }));
      refuseIf(part.file.truncated ? "FILE_TOO_LARGE" : null, { limit: LIMITS.fileBytes });
      file = { name: part.filename ?? "", declared: part.mimetype ?? "" };
    }
  } catch (error) {
    // What the disk says is ours, what is refused has been said; all else is a form nobody can read.
    if (!(error instanceof Error) || "code" in error) throw error;
    throw new RefusedError("BAD_INPUT", { fields: [{ path: "body", reason: "NOT_VALID" }] });
  }
  if (!file) {
    throw new RefusedError("BAD_INPUT", { fields: [{ path: "file", reason: "REQUIRED" }] });
  }
  return {
    ...file,
    name: fields.get("name") || file.name,
    purpose: fields.get("purpose") ?? "",
    path,
  };
}
