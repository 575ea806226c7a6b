/** A process that asks for WeChat's token, as often and in whose time a line of its input says; for a test. */
import { createInterface } from "node:readline";
import { connect } from "../src/database/database.ts";
import { AccessToken } from "../src/modules/reach/channels/access-token.entity.ts";
import { accessToken } from "../src/modules/reach/channels/access-token.service.ts";
import { openSecrets } from "../src/ports/messages/secrets.ts";
import { openSubscriptionMessages } from "../src/ports/messages/subscription-messages.ts";
import type { TokenOrder, TokenProcess } from "./token-processes.ts";

const { url, dataDir, apiUrl, appId, secret } = JSON.parse(process.argv[2]!) as TokenProcess;
const orm = await connect({ url, dataDir }, [AccessToken]);
await orm.connect();
const app = { appId, secret, apiUrl, state: "formal" as const, templates: [] };
const ports = { subscriptions: openSubscriptionMessages(app), secrets: openSecrets(dataDir) };

for await (const line of createInterface({ input: process.stdin })) {
  const { times, aheadMs, refused } = JSON.parse(line) as TokenOrder;
  const ask = () =>
    accessToken({ em: orm.em.fork(), now: new Date(Date.now() + aheadMs) }, ports, refused);
  const told = await Promise.all(Array.from({ length: times }, ask));
  process.stdout.write(`${JSON.stringify(told.map(({ token }) => token))}\n`);
}
await orm.close();
