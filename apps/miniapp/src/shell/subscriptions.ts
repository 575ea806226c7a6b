import { MyChannels, type MyChannelsQuery, RecordSubscription } from "@riqing/schema";
import { newId } from "./new-id";
import { observable } from "./observable";
import { invalidateAfter } from "./query";
import { request } from "./request";
import { session } from "./session";
import { subscribing } from "./subscribe";
import { isTapping } from "./taps";

type Template = Pick<MyChannelsQuery["myChannels"]["subscriptions"][number], "templateId" | "left">;

/** WeChat shows three at once in full. */
const atOnce = 3;
/** With so many left of a kind, nobody is asked for more of it by the way. */
const enough = 5;

const templates = observable<readonly Template[]>([]);
/** Who has said no is not asked again before the app is opened anew. */
let refused = false;

async function load(): Promise<void> {
  if (!session.current()?.personId) return templates.set([]);
  try {
    const { myChannels } = await request(MyChannels, {});
    templates.set(myChannels.topUpRefusal === null ? myChannels.subscriptions : []);
  } catch {
    // Without them nothing is asked by the way; the page of reminders says what is wrong.
  }
}

/** Learns what may be asked for, so that a tap can ask without waiting for it. */
export function startSubscriptions(): () => void {
  if (!subscribing) return () => undefined;
  void load();
  let reader = session.current()?.personId;
  return session.watch(() => {
    const next = session.current()?.personId;
    if (next === reader) return;
    reader = next;
    refused = false;
    void load();
  });
}

/**
 * Asks, in the tap of a deed and before anything else, whether the next messages may be sent. The deed does not
 * wait for the answer, and a no changes nothing for it.
 */
export function askByTheWay(): void {
  if (!subscribing || !isTapping() || refused) return;
  const few = templates.get().filter(({ left }) => left < enough);
  if (few.length > 0) void ask(few.slice(0, atOnce).map(({ templateId }) => templateId));
}

/** Asks for all kinds at once; in a tap, too. Answers whether anything was allowed; null: it could not be asked. */
export const topUp = (templateIds: readonly string[]): Promise<boolean | null> =>
  ask(templateIds.slice(0, atOnce));

async function ask(templateIds: readonly string[]): Promise<boolean | null> {
  const said = await subscribing?.ask(templateIds);
  if (!said || Object.keys(said).length === 0) return null;
  const answers = Object.entries(said).map(([templateId, answer]) => ({ templateId, answer }));
  const allowed = answers.some(({ answer }) => answer === "ACCEPT");
  if (!allowed) refused = true;
  await keepAnswers(answers);
  return allowed;
}

/** Tells the server. What it does not hear is not counted, and WeChat sends all the same. */
export async function keepAnswers(
  answers: readonly { templateId: string; answer: "ACCEPT" | "REJECT" | "BAN" | "FILTER" }[],
): Promise<void> {
  try {
    const input = { tapId: newId(), answers: [...answers] };
    const { recordSubscription } = await request(RecordSubscription, { input });
    templates.set(recordSubscription.subscriptions);
    invalidateAfter(RecordSubscription);
  } catch {
    // Nobody is told of it: they have done what they meant to do.
  }
}

/** Whether this build can ask at all. */
export const canSubscribe = subscribing !== null;

export const subscriptionsAreShut = async (templateIds: readonly string[]): Promise<boolean> =>
  (await subscribing?.isShut(templateIds)) ?? false;

export const openSubscriptionSettings = (): void => subscribing?.openSettings();
