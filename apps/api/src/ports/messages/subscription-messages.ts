import type { Env } from "../../env.ts";
import type {
  ListedTemplate,
  SubscriptionMessages,
  WireAnswer,
} from "../../kernel/message-ports.ts";
import { exchange } from "./exchange.ts";

type App = NonNullable<Env["wechat"]> &
  Pick<SubscriptionMessages, "templates"> & {
    state: Env["wechatState"];
  };

/** Milliseconds one call may take. */
const TIMEOUT_MS = 5_000;

/**
 * WeChat's subscription messages: the stable token, sending, and the list of templates. It keeps nothing: who
 * calls it keeps the token.
 */
export function openSubscriptionMessages(
  { appId, secret, apiUrl, state, templates }: App,
  timeout = TIMEOUT_MS,
): SubscriptionMessages {
  const urlOf = (path: string, token?: string) => {
    const url = new URL(`${apiUrl}${path}`);
    if (token !== undefined) url.searchParams.set("access_token", token);
    return url;
  };
  return {
    appId,
    templates,
    async fetchToken() {
      const answer = await exchange({
        method: "POST",
        url: urlOf("/cgi-bin/stable_token"),
        body: { grant_type: "client_credential", appid: appId, secret },
        timeout,
      });
      if (answer.came !== "DONE") return withoutWord(answer, secret);
      const { access_token: token, expires_in: expiresInSeconds } = answer.body;
      const isToken = typeof token === "string" && /^[!-~]{10,1024}$/.test(token);
      return isToken && typeof expiresInSeconds === "number"
        ? { came: "DONE", body: { token, expiresInSeconds } }
        : { came: "NONSENSE", what: "NOT_JSON" };
    },
    async send(token, { openid, templateId, page, fields }) {
      const data = Object.fromEntries(
        Object.entries(fields).map(([field, value]) => [field, { value }]),
      );
      const answer = await exchange({
        method: "POST",
        url: urlOf("/cgi-bin/message/subscribe/send", token),
        body: {
          touser: openid,
          template_id: templateId,
          page,
          data,
          miniprogram_state: state,
          lang: "zh_CN",
        },
        timeout,
      });
      // Only the code itself is a success: an object without one says nothing about the message.
      return answer.came === "DONE" && answer.body.errcode !== 0
        ? { came: "NONSENSE", what: "NOT_JSON" }
        : answer;
    },
    async listTemplates(token) {
      const url = urlOf("/wxaapi/newtmpl/gettemplate", token);
      const answer = await exchange({ method: "GET", url, timeout });
      if (answer.came !== "DONE") return answer;
      return Array.isArray(answer.body.data)
        ? { came: "DONE", body: answer.body.data.flatMap(listed) }
        : { came: "NONSENSE", what: "NOT_JSON" };
    },
  };
}

/** WeChat repeats some of what it was asked in its sentence. */
const withoutWord = <Body>(answer: WireAnswer<Body>, word: string): WireAnswer<never> => {
  if (answer.came === "DONE") throw new Error("this has no sentence");
  return answer.came === "ERROR"
    ? { ...answer, errmsg: answer.errmsg.replaceAll(word, "…") }
    : answer;
};

/** Its `content` has a line for each field, as `通知标题:{{thing1.DATA}}`. */
function listed(given: unknown): ListedTemplate[] {
  const { priTmplId: id, title, content } = given as Record<string, unknown>;
  if (typeof id !== "string" || typeof content !== "string") return [];
  const fields = [...content.matchAll(/\{\{(\w+)\.DATA\}\}/g)].map(([, field]) => field!);
  return [{ id, title: typeof title === "string" ? title : "", fields }];
}
