import type { BusinessDay } from "../../../kernel/business-day.ts";
import { registry } from "../../../kernel/extension.ts";

/** What a message leads to. */
export interface MessageSubject {
  subjectId: string;
  subjectOn: BusinessDay | null;
}

/** By kind of thing: the page of the mini-program that opens it, without leading slash. Filled by its module. */
export const subjectPages = registry<string, (subject: MessageSubject) => string>();

/** Where everything that was ever told somebody stands. */
export const INBOX_PAGE = "pages/inbox/index";

/** The page that opens the thing itself; the inbox where no module says which that is. */
export function pageOfSubject(
  kind: string | null,
  { subjectId, subjectOn }: { subjectId: string | null; subjectOn: BusinessDay | null },
): string {
  const page = kind === null ? null : subjectPages.of(kind);
  return page && subjectId ? page({ subjectId, subjectOn }) : INBOX_PAGE;
}
