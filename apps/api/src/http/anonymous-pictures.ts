import fastifyMultipart from "@fastify/multipart";
import { LIMITS } from "@riqing/schema";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type AppContext, openRequestContext } from "../context.ts";
import { refuseIf, RefusedError } from "../kernel/refusal.ts";
import { addPictureByCode } from "../modules/voices/index.ts";
import { anonymousRate } from "./rates.ts";
import { keepUnnamed } from "./request-log.ts";

/**
 * `POST /anonymous-pictures`: one picture for the report of a code, as a multipart form with the fields
 * `organisationId`, `code`, `input` and `output`, without a session. It is never a file on this machine. The field
 * `sending`, random bytes of the app, is of one picture: sent again with it and the same token, it is there once.
 */
export async function servePicturesWithoutName(
  app: FastifyInstance,
  given: AppContext,
): Promise<void> {
  await app.register(async (app) => {
    await app.register(fastifyMultipart, {
      throwFileSizeLimit: false,
      limits: {
        fileSize: LIMITS.anonymousPictureBytes,
        files: 1,
        fields: 5,
        fieldSize: 256,
        parts: 6,
      },
    });
    app.post(
      "/anonymous-pictures",
      {
        config: { ...anonymousRate, large: true },
        onRequest: async (request) => keepUnnamed(request.id),
      },
      async (request) => {
        const { fields, bytes } = await receive(request);
        const ctx = await openRequestContext(given, {
          requestId: request.id,
          ip: request.ip,
          headers: request.headers,
        });
        const of = (name: string) => fields.get(name) ?? "";
        const token = { input: of("input"), output: of("output") };
        await addPictureByCode(
          ctx,
          {
            organisationId: of("organisationId"),
            code: of("code"),
            token,
            sending: fields.get("sending") ?? null,
          },
          bytes,
        );
        return {};
      },
    );
  });
}

async function receive(
  request: FastifyRequest,
): Promise<{ fields: Map<string, string>; bytes: Buffer }> {
  const fields = new Map<string, string>();
  let bytes: Buffer | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === "field") {
        if (typeof part.value === "string") fields.set(part.fieldname, part.value);
        continue;
      }
      bytes = await part.toBuffer();
      refuseIf(part.file.truncated ? "FILE_TOO_LARGE" : null, {
        limit: LIMITS.anonymousPictureBytes,
      });
    }
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError("BAD_INPUT", { fields: [{ path: "body", reason: "NOT_VALID" }] });
  }
  if (!bytes)
    throw new RefusedError("BAD_INPUT", { fields: [{ path: "file", reason: "REQUIRED" }] });
  return { fields, bytes };
}
