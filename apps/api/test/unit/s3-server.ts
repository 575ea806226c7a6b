import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export const KEYS = { accessKeyId: "AKRIQING", secretAccessKey: "secret/of+the=store" };

/**
 * A store that speaks S3, as far as we ask it to: put, get (in parts), delete, by path. It believes
 * no request whose signature (AWS Signature Version 4) does not fit all of it, its body included.
 */
export async function openS3Server({ bucket, region }: { bucket: string; region: string }) {
  const objects = new Map<string, { bytes: Buffer; type: string }>();
  const heard: string[] = [];
  /** Answers the next requests with these codes, as a store does that is busy. */
  const failures: number[] = [];
  const server = createServer((question, reply) => {
    const pieces: Buffer[] = [];
    question.on("data", (piece: Buffer) => pieces.push(piece));
    question.on("end", () => {
      const body = Buffer.concat(pieces);
      const { method = "", url = "" } = question;
      heard.push(`${method} ${url.split("?")[0]}`);
      const refuse = (status: number, code: string) =>
        reply
          .writeHead(status, { "content-type": "application/xml" })
          .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`);
      const failure = failures.shift();
      if (failure !== undefined) return refuse(failure, "SlowDown");
      const wrong = whyNotBelieve(question, body, region);
      if (wrong) return refuse(403, wrong);
      const key = new URL(url, "http://s3").pathname.slice(1);
      if (!key.startsWith(`${bucket}/`)) return refuse(404, "NoSuchBucket");
      if (method === "PUT") {
        objects.set(key, { bytes: body, type: question.headers["content-type"] ?? "" });
        return reply.writeHead(200, { etag: '"1"' }).end();
      }
      if (method === "DELETE") {
        objects.delete(key);
        return reply.writeHead(204).end();
      }
      const found = objects.get(key);
      if (!found) return refuse(404, "NoSuchKey");
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(question.headers.range ?? "") ?? [];
      const bytes = from ? found.bytes.subarray(Number(from), Number(to) + 1) : found.bytes;
      return reply.writeHead(from ? 206 : 200, { "content-length": bytes.length }).end(bytes);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    heard,
    failures,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, text: string) =>
  createHmac("sha256", key).update(text).digest();

function whyNotBelieve(question: IncomingMessage, body: Buffer, region: string): string | null {
  const { headers, method = "", url = "" } = question;
  const said =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      headers.authorization ?? "",
    );
  if (!said) return "AccessDenied";
  const [, keyId, day, ofRegion, signed = "", signature] = said;
  if (keyId !== KEYS.accessKeyId || ofRegion !== region) return "InvalidAccessKeyId";
  const bodyHash = String(headers["x-amz-content-sha256"]);
  if (bodyHash !== sha256(body)) return "XAmzContentSHA256Mismatch";
  const { pathname, searchParams } = new URL(url, "http://s3");
  const query = [...searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted()
    .join("&");
  const lines = signed.split(";").map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, pathname, query, lines.join(""), signed, bodyHash].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const at = String(headers["x-amz-date"]);
  const text = ["AWS4-HMAC-SHA256", at, scope, sha256(canonical)].join("\n");
  const key = [day!, region, "s3", "aws4_request"].reduce<string | Buffer>(
    (made, part) => hmac(made, part),
    `AWS4${KEYS.secretAccessKey}`,
  );
  return hmac(key, text).toString("hex") === signature ? null : "SignatureDoesNotMatch";
}
