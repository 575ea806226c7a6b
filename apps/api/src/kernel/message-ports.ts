/** What the ports to WeChat and WeCom are asked and answer: the protocols alone, no feature. */

/** What came back of one call. */
export type WireAnswer<Body = Record<string, unknown>> =
  /** The service's own success code, and what stood beside it. */
  | { came: "DONE"; body: Body }
  /** The service's own error code; its sentence never carries a token or a key. */
  | { came: "ERROR"; errcode: number; errmsg: string }
  /** Something that is no answer of the service: HTML, nothing, half a JSON. It may have done what was asked. */
  | { came: "NONSENSE"; what: "EMPTY" | "HTML" | "NOT_JSON" | "TOO_LARGE" }
  /** No answer in time, or the connection ended. `sent`: whether the request may have left. */
  | { came: "NOTHING"; sent: boolean };

/** The purposes that templates are configured for. */
export type TemplatePurpose = "NOTICE" | "DUE" | "OUTCOME";

/** A template as it is configured: which of its fields shows what. */
export interface MessageTemplate {
  purpose: TemplatePurpose;
  id: string;
  fields: { title: string; line: string; time: string };
}

/** A template as WeChat's console has it. */
export interface ListedTemplate {
  id: string;
  title: string;
  /** Its fields, such as `thing1`. */
  fields: string[];
}

/** The subscription messages of a mini-program. */
export interface SubscriptionMessages {
  appId: string;
  templates: readonly MessageTemplate[];
  /** A stable token; asked again, the same one while it is valid. */
  fetchToken(): Promise<WireAnswer<{ token: string; expiresInSeconds: number }>>;
  send(
    token: string,
    message: {
      openid: string;
      templateId: string;
      page: string;
      fields: Readonly<Record<string, string>>;
    },
  ): Promise<WireAnswer>;
  /** Changes nothing at WeChat's, so that a configuration is verified by it. */
  listTemplates(token: string): Promise<WireAnswer<ListedTemplate[]>>;
}

/** The webhooks of WeCom's group bots. */
export interface GroupBots {
  post(key: string, markdown: string): Promise<WireAnswer>;
}

/** What a phone would have shown, had it been sent: in the demo only. */
export interface SimulatedMessage {
  id: string;
  channel: "SUBSCRIPTION" | "GROUP_BOT";
  title: string;
  lines: string[];
  /** The page that a tap opens, with its query; null for a post in a chat. */
  page: string | null;
  at: Date;
}

/** The phone of the demo: nothing leaves the machine. */
export interface SimulatedPhone {
  /** What came for these openids and into the chats, the newest first. */
  shown(openids: readonly string[]): SimulatedMessage[];
}

/** Encrypts what is kept for later use, with a key that lies outside the database. */
export interface Secrets {
  /** `purpose` is bound to the text: sealed for one purpose, it opens for no other. */
  seal(purpose: string, text: string): string;
  /** Throws where the key is another one, or the text was changed. */
  open(purpose: string, sealed: string): string;
  /** A value by which equal texts are known without showing them. */
  digest(purpose: string, text: string): string;
}

/** Reads what WeChat pushes; null where message push is not configured. */
export interface PushedMessages {
  /** What to answer to the address's verification; null: it does not come from WeChat. */
  verify(query: Readonly<Record<string, unknown>>): string | null;
  /** The event as text, once signature, encryption and app id are right; null: it does not come from WeChat. */
  open(query: Readonly<Record<string, unknown>>, body: string): string | null;
}
