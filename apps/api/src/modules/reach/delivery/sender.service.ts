import type { RequestContext } from "../../../kernel/ctx.ts";
import { finish, outcomeOf, type Sending, startLease } from "./attempt.service.ts";
import { sendPosts } from "./chat-sender.service.ts";
import {
  type Attempt,
  beginAttempt,
  type Claim,
  claimDue,
  putBack,
  takeOver,
} from "./claim.service.ts";
import { messageOf } from "./compose.ts";
import { type Decided, decideReleases } from "./release.service.ts";

/** Recipients taken in hand at once. */
const RECIPIENTS_PER_CLAIM = 20;
/** Of them, how many are sent to at the same time. */
const AT_ONCE = 4;
/**
 * Sends what is due of one organisation, a portion of it: through the channel to persons, and into chats.
 * Any number of processes may run it. Answers how many deliveries it had in hand; 0: nothing is due.
 */
export async function sendDue(sending: Sending, organisationId: string): Promise<number> {
  await takeOver(sending.context(), organisationId, sending.sharedMs());
  const persons = await sendToPersons(sending, organisationId);
  return persons + (await sendPosts(sending, organisationId));
}

async function sendToPersons(sending: Sending, organisationId: string): Promise<number> {
  const claim = await claimDue(
    sending.context(),
    organisationId,
    "SUBSCRIPTION",
    RECIPIENTS_PER_CLAIM,
    sending.sharedMs(),
  );
  if (!claim) return 0;
  const ctx = sending.context();
  const decided = await decideReleases(ctx, organisationId, claim);
  const { person } = sending.channels;
  await putBackHeld(ctx, organisationId, claim, decided);
  const going = decided.filter(({ release }) => release.act === "GO");
  if (!person.configured()) {
    const ids = going.map(({ row }) => row.id);
    if (ids.length > 0)
      await putBack(ctx, organisationId, claim, ids, { state: "DROPPED" }, "NOT_CONFIGURED");
    return claim.ids.length;
  }
  const messages = [...Map.groupBy(going, ({ row }) => row.personId).values()];
  for (let from = 0; from < messages.length && !sending.stopping(); from += AT_ONCE)
    await Promise.all(
      messages
        .slice(from, from + AT_ONCE)
        .map((leaving) => sendOne(sending, organisationId, claim, leaving)),
    );
  return claim.ids.length;
}

/** What does not leave now goes back, those alike in one statement. */
async function putBackHeld(
  ctx: RequestContext,
  organisationId: string,
  claim: Claim,
  decided: readonly Decided[],
): Promise<void> {
  const held = decided.filter(({ release }) => release.act !== "GO");
  const alike = Map.groupBy(held, ({ release }) => JSON.stringify(release));
  for (const together of alike.values()) {
    const [{ release }] = together as [Decided];
    if (release.act === "GO") continue;
    const ids = together.map(({ row }) => row.id);
    const to =
      release.act === "DROP"
        ? ({ state: "DROPPED" } as const)
        : ({ state: "WAITING", leaveAt: release.until } as const);
    await putBack(ctx, organisationId, claim, ids, to, release.reason);
  }
}

/** Sends one person what goes, as one message; whatever happens here concerns nobody else. */
async function sendOne(
  sending: Sending,
  organisationId: string,
  claim: Claim,
  leaving: readonly Decided[],
): Promise<void> {
  const ctx = sending.context();
  const isQuiet = (moment: Date) => leaving.some(({ quietAt }) => quietAt(moment) !== null);
  const attempt: Attempt = {
    token: claim.token,
    recipientId: leaving[0]!.row.personId,
    ids: leaving.map(({ row }) => row.id),
    brokeQuiet: leaving
      .filter(({ release }) => release.act === "GO" && release.brokeQuiet)
      .map(({ row }) => row.id),
    digestOn: leaving.some(({ digest }) => digest) ? ctx.today : null,
  };
  // What was decided before the quiet hours began is looked at anew.
  if (isQuiet(ctx.now)) {
    const again = { state: "WAITING", leaveAt: ctx.now } as const;
    return await putBack(ctx, organisationId, claim, attempt.ids, again, null);
  }
  const lease = startLease(sending, isQuiet);
  if (!(await beginAttempt(ctx, organisationId, attempt, sending.sharedMs()))) return;
  const message = messageOf(ctx, organisationId, leaving);
  const outcome = await outcomeOf(() => sending.channels.person.send(ctx, message, lease));
  await finish(sending, organisationId, attempt, outcome, "again", leaving);
}
