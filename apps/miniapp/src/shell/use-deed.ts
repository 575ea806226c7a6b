import type { Document } from "@riqing/schema";
import { useState } from "react";
import { clock } from "./clock";
import { RefusedError } from "./errors";
import { hasPageOfItsOwn } from "./gate";
import { newId } from "./new-id";
import { invalidateAfter } from "./query";
import { request } from "./request";
import { session } from "./session";
import { askByTheWay } from "./subscriptions";
import { takeBackBefore, toast, toastEvent } from "./toast";
import { outbox } from "./use-outbox";

/** How a tap is shown while it waits for a signal. */
export interface OfflineTap<Variables> {
  label: string | ((variables: Variables) => string);
  note: string;
  subject: (variables: Variables) => string;
  staysInTodo?: boolean;
}

interface Options<Data, Variables> {
  /**
   * Documents that are not read again when it is done, old as they are: the answer is put in their
   * place, or the feature reads them later. Everything else that shows what the deed changes is.
   */
  doNotInvalidate?: readonly { readonly name: string }[];
  /** Written down before it is sent, and sent later when there is no network. */
  offline?: OfflineTap<Variables>;
  /** Said when it is done. */
  said?: string | ((data: Data, variables: Variables) => string);
  /** One tap takes it back: `seconds` from LIMITS, `withdraw` the second event on the server. */
  undo?: { seconds: number; withdraw: (data: Data, variables: Variables) => Promise<unknown> };
}

/** How it ended. Nothing rejects: a refusal has been said by the time this is known. */
export type Outcome<Data> =
  | { state: "DONE"; data: Data }
  | { state: "KEPT"; undo: () => boolean }
  | { state: "REFUSED"; error: RefusedError }
  | { state: "FAILED"; error: Error };

export interface Deed<Data, Variables> {
  act: (variables: Variables) => Promise<Outcome<Data>>;
  busy: boolean;
  /** The last one, for forms that show which field was not good. */
  outcome: Outcome<Data> | null;
}

/** Where the contract wants the id of a tap: in `input`, or beside the other variables. */
const withTap = <Variables>(variables: Variables, tapId: string): Variables => {
  const { input } = variables as { input?: object };
  return input && typeof input === "object"
    ? { ...variables, input: { tapId, ...input } }
    : { tapId, ...variables };
};

/** One hook of a feature wraps this: one mutation, and what the person hears of it. */
export function useDeed<Data, Variables>(
  document: Document<Data, Variables>,
  options: Options<Data, Variables> = {},
): Deed<Data, Variables> {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Data> | null>(null);

  async function act(variables: Variables): Promise<Outcome<Data>> {
    askByTheWay();
    setBusy(true);
    const ended = await perform(document, variables, options);
    setBusy(false);
    setOutcome(ended);
    return ended;
  }

  return { act, busy, outcome };
}

async function perform<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  options: Options<Data, Variables>,
): Promise<Outcome<Data>> {
  takeBackBefore(idsIn(variables));
  try {
    const sent = await send(document, variables, options);
    if (sent.state === "KEPT") toastEvent("KEPT_OFFLINE");
    else {
      invalidateAfter(document, options.doNotInvalidate);
      announce(document, sent.data, variables, options);
    }
    return sent;
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    if (!(error instanceof RefusedError)) {
      toastEvent(error);
      return { state: "FAILED", error };
    }
    // What the screen showed was old, or the button would have said so itself.
    invalidateAfter(document);
    if (!hasPageOfItsOwn(error.code)) toastEvent(error);
    return { state: "REFUSED", error };
  }
}

/** What a deed is about, by all the ids that it names. */
function idsIn(variables: unknown): string[] {
  if (typeof variables !== "object" || variables === null) return [];
  return Object.entries(variables).flatMap(([name, value]) =>
    typeof value === "string" && /id$/i.test(name) ? [value] : idsIn(value),
  );
}

async function send<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  { offline }: Options<Data, Variables>,
): Promise<Extract<Outcome<Data>, { state: "DONE" | "KEPT" }>> {
  const { personId, token } = session.current() ?? {};
  if (!offline || !personId) {
    return { state: "DONE", data: await request(document, variables) };
  }
  const { label, note, subject, staysInTodo } = offline;
  const id = newId();
  const sent = await outbox.keep({
    id,
    personId,
    under: token,
    documentName: document.name,
    documentText: document.text,
    variables: withTap(variables, id),
    label: typeof label === "function" ? label(variables) : label,
    note,
    subject: subject(variables),
    staysInTodo,
    tappedAt: clock.now().toISOString(),
  });
  return sent.state === "SENT"
    ? { state: "DONE", data: sent.data as Data }
    : { state: "KEPT", undo: () => outbox.undo(id) };
}

function announce<Data, Variables>(
  document: Document<Data, Variables>,
  data: Data,
  variables: Variables,
  { said, undo, doNotInvalidate }: Options<Data, Variables>,
): void {
  const words = typeof said === "function" ? said(data, variables) : said;
  if (!words) return;
  toast(
    words,
    undo && {
      seconds: undo.seconds,
      onUndo: () =>
        void undo.withdraw(data, variables).then(
          () => invalidateAfter(document, doNotInvalidate),
          (error: Error) => toastEvent(error),
        ),
    },
    idsIn(variables),
  );
}
