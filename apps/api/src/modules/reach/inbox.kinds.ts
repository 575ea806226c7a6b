import type { InboxKind } from "@riqing/schema";
import type { Extension } from "../../kernel/extension.ts";
import { type Kind, kinds } from "../../kernel/kinds.ts";

/** A kind of message. */
interface MessageKind extends Kind {
  /** The kind of thing that such a message leads to; null: to nothing. */
  subjectKind: string | null;
}

/** Filled by the modules that send messages. */
export const inboxKinds = kinds<InboxKind, MessageKind>({
  name: "InboxKind",
  description: "What a message is about.",
});

/** The kinds of message about one kind of thing, for the module to which the thing belongs. */
export const messageKinds = (subjectKind: string | null, ...of: InboxKind[]): Extension[] =>
  of.map((kind) => inboxKinds.provide(kind, { subjectKind }));
