import type { InboxKind } from "@riqing/schema";
import type { Extension } from "../../kernel/extension.ts";
import { type Kind, kinds } from "../../kernel/kinds.ts";

/** A kind of message. */
interface MessageKind extends Kind {
  /** The kind of thing that such a message leads to; null: to nothing. */
  subjectKind: string | null;
  /** Nobody but whom it is sent to is to know that there was one, whoever looks after the channels. */
  confidential?: boolean;
}

const confidential = new Set<string>();

/** What messages lead to that nobody else is to know of. */
export const confidentialSubjects = (): string[] => [...confidential];

/** Filled by the modules that send messages. */
export const inboxKinds = kinds<InboxKind, MessageKind>(
  { name: "InboxKind", description: "What a message is about." },
  (kind) => {
    if (kind.confidential && kind.subjectKind !== null) confidential.add(kind.subjectKind);
  },
);

/** The kinds of message about one kind of thing, for the module to which the thing belongs. */
export const messageKinds = (subjectKind: string | null, ...of: InboxKind[]): Extension[] =>
  of.map((kind) => inboxKinds.provide(kind, { subjectKind }));

/** As `messageKinds`, of what only whom they are sent to may know. */
export const confidentialKinds = (subjectKind: string, ...of: InboxKind[]): Extension[] =>
  of.map((kind) => inboxKinds.provide(kind, { subjectKind, confidential: true }));
