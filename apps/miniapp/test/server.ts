import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Question {
  operationName: string;
  variables: Record<string, unknown>;
  headers: IncomingHttpHeaders;
}
type Answers = Record<string, (variables: Record<string, never>) => unknown>;

/** The edge to the api: a real server on this machine that answers operations by their names. */
export function openServer() {
  let answers: Answers = {};
  let now: (() => Date) | null = null;
  const heard: Question[] = [];
  const server: Server = createServer((question, reply) => {
    let text = "";
    question.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const finish = async () => {
      const asked = { ...(JSON.parse(text) as Question), headers: question.headers };
      heard.push(asked);
      const answer = await answers[asked.operationName]?.(asked.variables as Record<string, never>);
      const date = now === null ? {} : { date: now().toUTCString() };
      reply.writeHead(200, { "content-type": "application/json", ...date });
      reply.end(JSON.stringify(answer ?? refused("NOT_FOUND")));
    };
    question.on("end", () => void finish());
  });
  const ready = new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const port = () => (server.address() as AddressInfo).port;
  const reachable = (yes: boolean) =>
    Object.assign(globalThis, { API_URL: `http://127.0.0.1:${yes ? port() : 9}/graphql` });
  return {
    ready,
    heard,
    /** How often an operation was asked for, with what. */
    asked: (name: string) => heard.filter(({ operationName }) => operationName === name),
    answer: (more: Answers) => void (answers = { ...answers, ...more }),
    /** The app goes by the time of the answers that it gets. */
    tellTime: (clock: () => Date) => void (now = clock),
    reset() {
      answers = {};
      now = null;
      heard.length = 0;
      reachable(true);
    },
    reachable,
    close: () => server.close(),
  };
}

export const refused = (code: string, extensions = {}) => ({
  errors: [{ message: code, extensions: { code, ...extensions } }],
});
