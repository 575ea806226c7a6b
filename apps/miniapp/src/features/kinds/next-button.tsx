import { open, openTab } from "../../shell";
import { Button } from "../../ui";
import { NOTICES } from "../../words/notices";
import type { Link } from "./kinds";

/** Something to do after this. */
export interface Next extends Link {
  title: string;
}

/** The next thing, or the way to 待办 where nothing waits. */
export const NextButton = ({ next }: { next: Next | undefined }) => (
  <Button
    cta
    look="soft"
    onPress={() => (next ? open(next.path, next.parameters) : openTab("todo"))}
  >
    {next ? NOTICES.next(next.title) : NOTICES.nothingNext}
  </Button>
);
