/** Everything that was ever told me. */
export { InboxList } from "./inbox-list";
export { InboxRow } from "./inbox-row";
export { useInbox } from "./use-inbox";
