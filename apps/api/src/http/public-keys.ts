import { createPublicKey } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Orm } from "../database/database.ts";
import { Organisation } from "../modules/people/index.ts";
import { shownTokenKeys } from "../modules/voices/index.ts";
import { refusal } from "./answer.ts";
import { anonymousRate } from "./rates.ts";

const KEY_FILE_NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(json|pem)$/;

/**
 * `/keys/<organisationId>.json` and `.pem`: the key with which anybody may check an organisation's
 * receipts (Mission B4). Only for who knows the id, which stands in each receipt. The JSON also has the keys of
 * anonymous reports (Mission B19), so that people can compare them with what their phones have.
 */
export function publishKeys(app: FastifyInstance, orm: Orm): void {
  app.get<{ Params: { file: string } }>(
    "/keys/:file",
    { config: anonymousRate },
    async ({ params, id: requestId }, reply) => {
      const [, id = "", form] = KEY_FILE_NAME.exec(params.file) ?? [];
      const em = orm.em.fork();
      const known = id ? await em.findOne(Organisation, { id }) : null;
      if (!known) return reply.code(404).send(refusal("NOT_FOUND", requestId));
      const { publicKey } = known;
      if (form === "json")
        return reply.send({
          organisationId: id,
          algorithm: "Ed25519",
          publicKey,
          tokenKeys: await shownTokenKeys({ em }, id),
        });
      return reply.type("application/x-pem-file").send(pemOf(publicKey));
    },
  );
}

function pemOf(publicKey: string): string {
  const spki = { key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" } as const;
  return createPublicKey(spki).export({ type: "spki", format: "pem" }).toString();
}
