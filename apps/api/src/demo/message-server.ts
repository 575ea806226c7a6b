import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ListedTemplate } from "../kernel/message-ports.ts";

/** A request as it came in. */
export interface ReceivedCall {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: IncomingMessage["headers"];
  body: unknown;
}

/** A notification that a phone would have shown. */
export interface SimulatedNotification {
  openid: string;
  templateId: string;
  page: string;
  /** The values, in the order of the template's fields. */
  values: string[];
}

/** A post that a chat would have shown. */
export interface SimulatedPost {
  key: string;
  markdown: string;
}

interface Options {
  appId: string;
  secret: string;
  templates: readonly ListedTemplate[];
  onNotification?: (notification: SimulatedNotification) => void;
  onPost?: (post: SimulatedPost) => void;
  /** Answers in place of the server, as tests want it: an object, a text as it is, or nothing. */
  instead?: (call: ReceivedCall, response: ServerResponse) => unknown;
}

const MAX_MARKDOWN_BYTES = 4_096;
const MAX_BODY_BYTES = 64 * 1024;

/**
 * A server on this machine that speaks the parts of WeChat's and WeCom's protocols by which messages leave: the
 * stable token, subscription messages, the list of templates, a group bot's webhook. Nothing leaves the machine.
 * The demo runs one, so that a newcomer sees what a phone would show; tests assert what it receives.
 */
export async function openMessageServer(options: Options) {
  const received: ReceivedCall[] = [];
  const tokens: string[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const url = new URL(request.url ?? "/", "http://localhost");
      const call: ReceivedCall = {
        method: request.method ?? "",
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: request.headers,
        body,
      };
      received.push(call);
      const instead = options.instead?.(call, response);
      if (instead === "HANDLED") return;
      say(response, instead ?? answerTo(call, options, tokens));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // It serves this process, and does not keep it.
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    /** The tokens that were given out, the newest last: it alone is good. */
    tokens,
    /** Every token that was given out is refused from now on. */
    expireTokens: () => void tokens.splice(0),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type MessageServer = Awaited<ReturnType<typeof openMessageServer>>;

async function readBody(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += (piece as Buffer).byteLength;
    if (bytes <= MAX_BODY_BYTES) pieces.push(piece as Buffer);
  }
  const text = Buffer.concat(pieces).toString("utf8");
  try {
    return text === "" ? null : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

function say(response: ServerResponse, answer: unknown): void {
  const isText = typeof answer === "string";
  response.writeHead(200, { "content-type": isText ? "text/html" : "application/json" });
  response.end(isText ? answer : JSON.stringify(answer));
}

const fail = (errcode: number, errmsg: string) => ({ errcode, errmsg: `${errmsg} rid: demo` });

function answerTo(call: ReceivedCall, options: Options, tokens: string[]): unknown {
  switch (`${call.method} ${call.path}`) {
    case "POST /cgi-bin/stable_token":
      return giveToken(call, options, tokens);
    case "POST /cgi-bin/message/subscribe/send":
      return whyNotToken(call, tokens) ?? takeMessage(call, options);
    case "GET /wxaapi/newtmpl/gettemplate":
      return whyNotToken(call, tokens) ?? listTemplates(options);
    case "POST /cgi-bin/webhook/send":
      return takePost(call, options);
    default:
      return fail(40066, "invalid url");
  }
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

function giveToken({ body }: ReceivedCall, { appId, secret }: Options, tokens: string[]): unknown {
  const asked = objectOf(body);
  if (asked.grant_type !== "client_credential") return fail(40002, "invalid grant_type");
  if (asked.appid !== appId) return fail(40013, "invalid appid");
  if (asked.secret !== secret) return fail(40125, "invalid appsecret");
  if (tokens.length === 0) tokens.push(`TOKEN-${randomBytes(24).toString("base64url")}`);
  return { access_token: tokens.at(-1), expires_in: 7200 };
}

const whyNotToken = ({ query }: ReceivedCall, tokens: readonly string[]): unknown =>
  query.access_token !== undefined && query.access_token === tokens.at(-1)
    ? null
    : fail(40001, "invalid credential, access_token is invalid or not latest");

const listTemplates = ({ templates }: Options): unknown => ({
  errcode: 0,
  errmsg: "ok",
  data: templates.map(({ id, title, fields }) => ({
    priTmplId: id,
    title,
    content: fields.map((field) => `${field}:{{${field}.DATA}}`).join("\n"),
    type: 2,
  })),
});

/** Bounds of WeChat's documentation, by type of field. */
const FIELD_RULES: Readonly<Record<string, RegExp>> = {
  thing: /^[^\n]{1,20}$/u,
  number: /^[\d.]{1,32}$/,
  character_string: /^[!-~]{1,32}$/,
  phrase: /^\p{Script=Han}{1,5}$/u,
  name: /^(\P{Nd}{1,10}|[A-Za-z ]{1,20})$/u,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{2}:\d{2}$/,
  date: /^\d{4}年\d{1,2}月\d{1,2}日$/,
};

function takeMessage({ body }: ReceivedCall, options: Options): unknown {
  const { touser, template_id: templateId, page, data, miniprogram_state: state } = objectOf(body);
  const template = options.templates.find(({ id }) => id === templateId);
  if (typeof touser !== "string" || touser === "") return fail(40003, "invalid openid");
  if (!template) return fail(40037, "invalid template_id");
  if (typeof page !== "string" || page.startsWith("/")) return fail(41030, "invalid page");
  if (!["developer", "trial", "formal"].includes(String(state)))
    return fail(47001, "data format error");
  const values: string[] = [];
  for (const field of template.fields) {
    const { value } = objectOf(objectOf(data)[field]);
    const rule = FIELD_RULES[field.replace(/\d+$/, "")] ?? /./u;
    if (typeof value !== "string" || !rule.test(value))
      return fail(47003, `argument invalid! data.${field}.value invalid`);
    values.push(value);
  }
  options.onNotification?.({ openid: touser, templateId: template.id, page, values });
  return { errcode: 0, errmsg: "ok", msgid: 1 };
}

function takePost({ query, body }: ReceivedCall, options: Options): unknown {
  const { msgtype, markdown } = objectOf(body);
  const { content } = objectOf(markdown);
  if (!/^[0-9a-f-]{36}$/.test(query.key ?? "")) return fail(93000, "invalid webhook url");
  if (msgtype !== "markdown" || typeof content !== "string" || content === "")
    return fail(40008, "invalid message type");
  if (Buffer.byteLength(content) > MAX_MARKDOWN_BYTES)
    return fail(40058, "markdown.content exceed max length 4096");
  options.onPost?.({ key: query.key!, markdown: content });
  return { errcode: 0, errmsg: "ok" };
}
