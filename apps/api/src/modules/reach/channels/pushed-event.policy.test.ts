import { readPushed } from "./pushed-event.policy.ts";

const event = (Event: string, more: object) =>
  JSON.stringify({
    ToUserName: "gh_1",
    FromUserName: "oLIN",
    CreateTime: 1610969440,
    MsgType: "event",
    Event,
    ...more,
  });
const accept = { TemplateId: "T1", SubscribeStatusString: "accept", PopupScene: "0" };
const reject = { TemplateId: "T2", SubscribeStatusString: "reject", PopupScene: "0" };

it.each<[string, string, unknown]>([
  [
    "one, as an object",
    event("subscribe_msg_popup_event", { List: accept }),
    { openid: "oLIN", words: [{ templateId: "T1", answer: "ACCEPT" }] },
  ],
  [
    "two, as a list",
    event("subscribe_msg_popup_event", { List: [accept, reject] }),
    {
      openid: "oLIN",
      words: [
        { templateId: "T1", answer: "ACCEPT" },
        { templateId: "T2", answer: "REJECT" },
      ],
    },
  ],
  [
    "in an object of its own",
    event("subscribe_msg_change_event", { SubscribeMsgChangeEvent: { List: [reject] } }),
    { openid: "oLIN", words: [{ templateId: "T2", answer: "REJECT" }] },
  ],
  [
    "an answer nobody knows",
    event("subscribe_msg_popup_event", { List: [{ ...accept, SubscribeStatusString: "maybe" }] }),
    { openid: "oLIN", words: [] },
  ],
  ["no list", event("subscribe_msg_popup_event", {}), { openid: "oLIN", words: [] }],
  ["how a message ended", event("subscribe_msg_sent_event", { List: accept }), null],
  ["another event", event("wxa_media_check", {}), null],
  ["no JSON", "<xml></xml>", null],
  ["a number", "1", null],
])("%s", (_, text, read) => expect(readPushed(text)).toEqual(read));
